import type { ReferralEventName } from '@bostadforst/contract/referral/flow';
import type { ActContext, ActForm, ActFormOf, ActName, Values } from './act-form.ts';
import { askingForms } from './asking-forms.ts';
import { assessingForms } from './assessing-forms.ts';
import { decidingForms } from './deciding-forms.ts';
import { homeForms } from './home-forms.ts';
import { personForms } from './person-forms.ts';

/** Every act has a form. An event that the contract adds does not compile until it has one. */
const forms: Record<ActName, ActFormOf> = { ...askingForms, ...assessingForms, ...decidingForms, ...homeForms, ...personForms };

/** Acts that are no event of the referral: each has a route of its own. */
const besides: readonly ActName[] = ['SupportWorkerNamed', 'ApartmentAnnounced', 'SignInCodeMade'];

export const isEvent = (act: ActName): act is ReferralEventName => !besides.includes(act);

export function formOf(act: ActName, context: ActContext, values: Values = {}): ActForm {
  const form = forms[act](context, values);
  return isEvent(act) ? { ...form, fixed: { type: act, ...form.fixed } } : form;
}
