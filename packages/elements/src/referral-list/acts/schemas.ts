import { NewApartment } from '@bostadforst/contract/apartment';
import { NewReferralEvent } from '@bostadforst/contract/referral/event';
import * as z from 'zod/mini';
import { staffRoutes } from '../staff-routes.ts';
import type { ActName } from './act-form.ts';

/** The contract's own word on what may be sent. Fetched when a referral is opened. */
export function schemaOf(act: ActName): z.ZodMiniType {
  if (act === 'ApartmentAnnounced') return NewApartment;
  if (act === 'SupportWorkerNamed') return staffRoutes.nameSupportWorker.body;
  return act === 'SignInCodeMade' ? z.object({}) : NewReferralEvent;
}
