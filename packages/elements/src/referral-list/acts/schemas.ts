import { NewApartment } from '@bostadforst/contract/apartment';
import { NewReferralEvent } from '@bostadforst/contract/referral/event';
import { NewCorrection, NewObservation } from '@bostadforst/contract/referral/observation';
import { NewHomeWishes } from '@bostadforst/contract/referral/home-wish';
import { NewTakeoverEvent } from '@bostadforst/contract/tenancy';
import { staffRoutes } from '../staff-routes.ts';
import type { ActName } from './act-form.ts';
import { isTakeover } from './act-forms.ts';
import type { Schema } from './check-form.ts';

/** The contract's own word on what may be sent. Fetched when a referral is opened. */
export function schemaOf(act: Exclude<ActName, 'SignInCodeMade'>): Schema {
  if (act === 'ApartmentAnnounced') return NewApartment;
  if (act === 'SupportWorkerNamed') return staffRoutes.nameSupportWorker.body;
  if (act === 'ObservationAdded') return NewObservation;
  if (act === 'WordsCorrected') return NewCorrection;
  if (act === 'HomeWishesWritten') return NewHomeWishes;
  if (isTakeover(act)) return NewTakeoverEvent;
  return NewReferralEvent;
}
