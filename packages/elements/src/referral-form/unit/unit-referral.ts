import { UnitReferral } from '@bostadforst/contract/referral/staff';
import type { FieldName } from '../draft.ts';
import { faultsOf, given, reachFieldAt, reachOf, speechOf, stayingOf } from '../draft-body.ts';
import type { Form } from '../form.ts';
import { ownFaults, ownFieldAt, ownOf } from '../own-questions.ts';
import { waiverFaults, waiverFieldAt, waiverOf } from '../staff/waiver.ts';

/** What is sent, as the contract wants it. */
export function bodyOf(form: Form) {
  const { draft } = form;
  return {
    path: 'unit_proposal',
    protectedIdentity: draft.one('protectedIdentity'),
    ...given('alias', draft.one('alias')),
    ...given('personalNumber', draft.one('personalNumber')),
    reach: reachOf(draft, form.host.here.isFirstRelease),
    ...stayingOf(draft),
    needsNow: draft.one('needsNow'),
    ...given('tried', draft.one('tried')),
    ...given('wish', draft.one('wish')),
    ...speechOf(draft),
    capacity: draft.one('capacity'),
    waiver: waiverOf(form),
    ...ownOf(form),
  } as unknown as UnitReferral;
}

export function fieldAt(form: Form, path: readonly PropertyKey[]): FieldName | undefined {
  const { draft } = form;
  switch (path[0]) {
    case 'own':
      return ownFieldAt(form, path);
    case 'reach':
      return reachFieldAt(draft, path);
    case 'waiver':
      return waiverFieldAt(path);
    case 'protectedIdentity':
    case 'alias':
    case 'personalNumber':
    case 'staying':
    case 'needsNow':
    case 'tried':
    case 'wish':
    case 'speech':
    case 'capacity':
      return path[0];
    default:
      return undefined;
  }
}

export const faults = (form: Form) => [
  ...waiverFaults(form),
  ...ownFaults(form),
  ...faultsOf(UnitReferral, bodyOf(form), path => fieldAt(form, path)),
];
