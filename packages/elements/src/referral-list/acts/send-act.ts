import type { SignInCode } from '@bostadforst/contract/access';
import type { Apartment, NewApartment } from '@bostadforst/contract/apartment';
import type { NewReferralEvent } from '@bostadforst/contract/referral/event';
import type { NewCorrection, NewObservation } from '@bostadforst/contract/referral/observation';
import type { NewHomeWishes } from '@bostadforst/contract/referral/home-wish';
import type { ReferralRecord } from '@bostadforst/contract/referral/record';
import type { NewTakeoverEvent } from '@bostadforst/contract/tenancy';
import type { StaffClient } from '../staff-routes.ts';
import type { ActName } from './act-form.ts';
import { isTakeover } from './act-forms.ts';

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
  { entry, person, version }: ReferralRecord,
  idempotencyKey: string,
): Promise<Done> {
  const params = { personId: person.personId };
  const options = { idempotencyKey };
  if (isTakeover(act))
    return { record: await client.actOnTakeover({ params: { referralId: entry.id }, body: body as NewTakeoverEvent }, options) };
  switch (act) {
    case 'ApartmentAnnounced':
      return { home: await client.announceApartment({ body: body as NewApartment }, options) };
    case 'SignInCodeMade':
      return { code: await client.makeSignInCode({ params }) };
    case 'SupportWorkerNamed':
      await client.nameSupportWorker({ params, body: body as { workerId: string } }, options);
      // Its answer is not the referral: that is opened again, and written down as opened.
      return { record: await client.openReferral({ params: { referralId: entry.id } }) };
    case 'ObservationAdded':
      return { record: await client.addObservation({ params: { referralId: entry.id }, body: body as NewObservation }, options) };
    case 'WordsCorrected':
      return { record: await client.correctWords({ params: { referralId: entry.id }, body: body as NewCorrection }, options) };
    case 'HomeWishesWritten':
      return { record: await client.writeHomeWishes({ params: { referralId: entry.id }, body: body as NewHomeWishes }, options) };
    default: {
      // Someone else may have acted since it was opened: then nothing is done, and it is shown as it is now.
      const call = { params: { referralId: entry.id }, body: body as NewReferralEvent };
      return { record: await client.actOnReferral(call, { ...options, version }) };
    }
  }
}
