import { NewApartment } from '@bostadforst/contract/apartment';
import { NewReferralEvent } from '@bostadforst/contract/referral/event';
import { staffRoutes } from '../staff-routes.ts';
import type { ActName } from './act-form.ts';
import type { Schema } from './check-form.ts';

/** The contract's own word on what may be sent. Fetched when a referral is opened. */
export function schemaOf(act: Exclude<ActName, 'SignInCodeMade'>): Schema {
  if (act === 'ApartmentAnnounced') return NewApartment;
  if (act === 'SupportWorkerNamed') return staffRoutes.nameSupportWorker.body;
  return NewReferralEvent;
}
