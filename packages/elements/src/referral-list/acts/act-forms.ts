import type { ReferralEventName } from '@bostadforst/contract/referral/flow';
import { takeoverEventNames, type TakeoverEventName } from '@bostadforst/contract/tenancy/flow';
import type { ActContext, ActForm, ActFormOf, ActName, Values } from './act-form.ts';
import { askingForms } from './asking-forms.ts';
import { assessingForms } from './assessing-forms.ts';
import { decidingForms } from './deciding-forms.ts';
import { homeForms } from './home-forms.ts';
import { observationForms } from '../observations/observation-forms.ts';
import { personForms } from './person-forms.ts';
import { takeoverForms } from './takeover-forms.ts';
import { wishForms } from './wish-forms.ts';

/** Every act has a form. An event that the contract adds does not compile until it has one. */
const forms: Record<ActName, ActFormOf> = {
  ...askingForms,
  ...assessingForms,
  ...decidingForms,
  ...homeForms,
  ...personForms,
  ...observationForms,
  ...wishForms,
  ...takeoverForms,
};

/** Acts that are no event of the referral: each has a route of its own. */
const besides: readonly ActName[] = [
  'SupportWorkerNamed',
  'ApartmentAnnounced',
  'SignInCodeMade',
  'ObservationAdded',
  'WordsCorrected',
  'HomeWishesWritten',
  ...takeoverEventNames,
];

export const isEvent = (act: ActName): act is ReferralEventName => !besides.includes(act);

export const isTakeover = (act: ActName): act is TakeoverEventName => (takeoverEventNames as readonly ActName[]).includes(act);

export function formOf(act: ActName, context: ActContext, values: Values = {}): ActForm {
  const form = forms[act](context, values);
  return isEvent(act) || isTakeover(act) ? { ...form, fixed: { type: act, ...form.fixed } } : form;
}
