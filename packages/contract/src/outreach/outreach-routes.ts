import { InMunicipality } from '../programme/municipality-code.ts';
import type { Route } from '../route.ts';
import { OutreachKey, SealedReceived, SealedReferral, WriterSlip } from './sealing.ts';

/** What the outreach page asks for: a key and a slip while there is network, and to be heard when there is again. */
export const outreachRoutes = {
  getOutreachKey: {
    method: 'GET',
    path: '/v1/:municipality/outreach/key',
    summary: 'Today’s public key for sealing a referral on a phone without network (HPKE, X25519).',
    who: 'anyone',
    params: InMunicipality,
    reply: OutreachKey,
    status: 200,
    problems: ['not_found'],
  },
  getWriterSlip: {
    method: 'GET',
    path: '/v1/:municipality/outreach/writer',
    summary: 'Names you as the writer of what you seal without network. Only the service can read it, and nobody signs in with it.',
    who: ['outreach_worker'],
    params: InMunicipality,
    reply: WriterSlip,
    status: 200,
    problems: ['not_signed_in', 'not_allowed', 'not_found'],
  },
  sendSealedReferral: {
    method: 'POST',
    path: '/v1/:municipality/referrals/outreach/sealed',
    summary:
      'A referral that was sealed without network, in the name of whoever wrote it. What cannot be taken in goes to the coordinator.',
    who: ['outreach_worker'],
    params: InMunicipality,
    body: SealedReferral,
    reply: SealedReceived,
    status: 201,
    problems: ['not_signed_in', 'not_allowed', 'not_found', 'key_reused'],
    keyed: true,
  },
} as const satisfies Record<string, Route>;
