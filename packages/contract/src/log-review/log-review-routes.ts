import * as z from 'zod/mini';
import { InMunicipality } from '../programme/municipality-code.ts';
import type { Route } from '../route.ts';
import { LogLine, LogSample, NewCheck, OpenedSample } from './log-review.ts';

const OneSample = z.extend(InMunicipality, { sampleId: z.uuid() });
const OneLine = z.extend(OneSample, { lineId: z.uuid() });

/** Systematic and recurring checks of who has looked at what (lag 2001:454 10 §). */
export const logReviewRoutes = {
  listSamples: {
    method: 'GET',
    path: '/v1/:municipality/log-samples',
    summary: 'A sample for each month that has passed, newest first.',
    who: ['log_reviewer'],
    params: InMunicipality,
    reply: z.array(LogSample),
    status: 200,
    problems: ['not_signed_in', 'not_allowed', 'not_found'],
  },
  openSample: {
    method: 'GET',
    path: '/v1/:municipality/log-samples/:sampleId',
    summary: 'The looks of one month’s sample. Reading them is written down as well.',
    who: ['log_reviewer'],
    params: OneSample,
    reply: OpenedSample,
    status: 200,
    problems: ['not_signed_in', 'not_allowed', 'not_found'],
  },
  checkLook: {
    method: 'POST',
    path: '/v1/:municipality/log-samples/:sampleId/lines/:lineId/checks',
    summary: 'Marks a look as checked, once, with a remark. Nobody checks their own.',
    who: ['log_reviewer'],
    params: OneLine,
    body: NewCheck,
    reply: LogLine,
    status: 201,
    problems: ['not_signed_in', 'not_allowed', 'not_found', 'not_possible_now', 'key_reused'],
    keyed: true,
  },
} as const satisfies Record<string, Route>;
