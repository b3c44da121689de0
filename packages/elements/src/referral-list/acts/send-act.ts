import type { SignInCode } from '@bostadforst/contract/access';
import type { Apartment, NewApartment } from '@bostadforst/contract/apartment';
import type { NewReferralEvent } from '@bostadforst/contract/referral/event';
import type { ReferralRecord } from '@bostadforst/contract/referral/record';
import type { StaffClient } from '../staff-routes.ts';
import type { ActName } from './act-form.ts';

/** What an act leads to: the referral as it is afterwards, a home that was written down, or a code. */
export interface Done {
  record?: ReferralRecord;
  home?: Apartment;
  code?: SignInCode;
}

/** Sends a checked act by its own route. */
export async function sendAct(
  client: StaffClient,
  act: ActName,
  body: unknown,
  { entry, person }: ReferralRecord,
  idempotencyKey: string,
): Promise<Done> {
  const params = { personId: person.personId };
  const options = { idempotencyKey };
  switch (act) {
    case 'ApartmentAnnounced':
      return { home: await client.announceApartment({ body: body as NewApartment }, options) };
    case 'SignInCodeMade':
      return { code: await client.makeSignInCode({ params }) };
    case 'SupportWorkerNamed':
      await client.nameSupportWorker({ params, body: body as { workerId: string } }, options);
      // Its answer is not the referral: that is opened again, and written down as opened.
      return { record: await client.openReferral({ params: { referralId: entry.id } }) };
    default:
      return { record: await client.actOnReferral({ params: { referralId: entry.id }, body: body as NewReferralEvent }, options) };
  }
}
