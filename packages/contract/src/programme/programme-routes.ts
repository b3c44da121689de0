import type { Route } from '../route.ts';
import { InMunicipality } from './municipality-code.ts';
import { Programme } from './programme.ts';

export const programmeRoutes = {
  getProgramme: {
    method: 'GET',
    path: '/v1/:municipality/programme',
    summary: 'Everything public about one municipality’s programme.',
    who: 'anyone',
    params: InMunicipality,
    reply: Programme,
    status: 200,
    problems: ['not_found'],
  },
} as const satisfies Record<string, Route>;
