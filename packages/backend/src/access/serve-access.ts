import type { Me } from '@bostadforst/contract/access';
import { accessRoutes } from '@bostadforst/contract/access/routes';
import { ProblemError } from '@bostadforst/contract/problem';
import type { House } from '../house.ts';
import type { Who } from '../room.ts';
import { RefusalKept, serve } from '../serve.ts';
import { isNamed } from './named-staff.ts';
import { signInCodes } from './sign-in-code-store.ts';

export function serveAccess(house: House): void {
  // One's own sign-in, and no record of anyone's. Written down, it would tell when a tenant opens the page where their goals are.
  serve(
    house,
    accessRoutes,
    'getMe',
    async ({ who, room }) => ({ ...meOf(who), ...(isNamed(room.settings, who) ? { seesProtected: true } : {}) }),
    { withoutTrace: true },
  );

  serve(house, accessRoutes, 'makeSignInCode', async ({ params, who, room }) => {
    const made = await signInCodes(room).make(params.personId, who);
    // Someone whom another worker supports, and someone who is not here at all, are the same to whoever asks.
    if (!made) throw new ProblemError('not_found');
    room.audit({ kind: 'sign_in_code', recordId: made.id, personId: params.personId });
    return made;
  });

  serve(house, accessRoutes, 'useSignInCode', async ({ body, who, room }) => {
    const tried = await signInCodes(room).use(body.code, who);
    room.audit({ kind: 'sign_in_code', recordId: tried.codeId, personId: tried.personId, reason: tried.opened ? 'tied' : 'refused' });
    // Wrong, used, old, or someone else's: one answer for all, and the try stays counted.
    if (!tried.opened) throw new RefusalKept('not_possible_now');
    return meOf({ ...who, personId: tried.personId });
  });
}

function meOf({ name, roles, units, personId }: Who): Me {
  return { ...(name ? { name } : {}), roles, units, ...(personId ? { personId } : {}) };
}
