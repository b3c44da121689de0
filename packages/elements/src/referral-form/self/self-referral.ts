import { makeReceipt } from '@bostadforst/contract/person/receipt';
import type { SelfReferral } from '@bostadforst/contract/referral';
import type { Draft, FieldName } from '../draft.ts';
import { faultsAt, given, reachFieldAt, reachOf, speechOf, stayingOf, unaskedOf } from '../draft-body.ts';
import type { Form } from '../form.ts';
import { ownFieldAt, ownOf } from '../own-questions.ts';
import { unfit } from './unfit.ts';

/** May the coordinator ask units about the person? Unanswered is left out, and counts as *ask me first*. */
export function mayAskOf(draft: Draft): { mayAsk?: unknown } {
  const answer = draft.one('mayAsk');
  if (!answer) return {};
  return { mayAsk: answer === 'some' ? { answer, units: draft.all('mayAskUnits') } : { answer } };
}

/** What is sent, as the contract wants it. */
export function bodyOf(form: Form) {
  const { draft, host } = form;
  if (!form.now.receipt) form.set({ receipt: makeReceipt() });
  return {
    path: 'self_referral',
    protectedIdentity: draft.one('protectedIdentity'),
    ...given('alias', draft.one('alias')),
    reach: reachOf(draft, host.here.isFirstRelease),
    ...stayingOf(draft),
    ...given('wish', draft.one('wish')),
    ...speechOf(draft),
    ...mayAskOf(draft),
    ...ownOf(form),
    receipt: form.now.receipt,
    ...(host.here.isFirstRelease ? {} : unaskedOf(draft)),
  } as SelfReferral;
}

export function fieldAt(form: Form, path: readonly PropertyKey[]): FieldName | undefined {
  const { draft } = form;
  switch (path[0]) {
    case 'own':
      return ownFieldAt(form, path);
    case 'reach':
      return reachFieldAt(draft, path);
    case 'mayAsk':
      return path[1] === 'units' ? 'mayAskUnits' : 'mayAsk';
    case 'protectedIdentity':
    case 'alias':
    case 'staying':
    case 'leavingOn':
    case 'wish':
    case 'speech':
      return path[0];
    default:
      return undefined;
  }
}

export const faults = (form: Form) => faultsAt(unfit(bodyOf(form)), path => fieldAt(form, path));
