import { OutreachReferral } from '@bostadforst/contract/referral/staff';
import type { FieldName } from '../draft.ts';
import { faultsOf, given, speechOf, stayingOf } from '../draft-body.ts';
import type { Form } from '../form.ts';
import { ownFaults, ownFieldAt, ownOf } from '../own-questions.ts';
import { waiverFaults, waiverFieldAt, waiverOf } from '../staff/waiver.ts';
import { sv } from '../staff/texts.sv.ts';

/** When someone is met, in tiles instead of typing. */
export const whens = ['weekdays', 'weekends', 'mornings', 'afternoons', 'evenings', 'nights'] as const;

/** What is sent, as the contract wants it. */
export function bodyOf(form: Form) {
  const { draft } = form;
  // What is stored is read in Swedish, whatever language it was pressed in.
  const met = whens.filter(when => draft.all('foundWhen').includes(when)).map(when => sv[when].toLowerCase());
  return {
    path: 'outreach_reverse',
    protectedIdentity: draft.one('protectedIdentity'),
    ...given('alias', draft.one('alias')),
    found: draft.all('found'),
    ...given('foundHow', met.join(', ')),
    ...given('ownWords', draft.one('ownWords')),
    ...stayingOf(draft),
    ...(draft.one('acute') && { acute: draft.one('acute') === 'yes' }),
    ...speechOf(draft),
    waiver: waiverOf(form),
    ...ownOf(form),
  } as unknown as OutreachReferral;
}

export function fieldAt(form: Form, path: readonly PropertyKey[]): FieldName | undefined {
  switch (path[0]) {
    case 'own':
      return ownFieldAt(form, path);
    case 'waiver':
      return waiverFieldAt(path);
    case 'foundHow':
      return 'foundWhen';
    case 'protectedIdentity':
    case 'alias':
    case 'found':
    case 'ownWords':
    case 'staying':
    case 'acute':
    case 'speech':
      return path[0];
    default:
      return undefined;
  }
}

export const faults = (form: Form) => [
  ...waiverFaults(form),
  ...ownFaults(form),
  ...faultsOf(OutreachReferral, bodyOf(form), path => fieldAt(form, path)),
];
