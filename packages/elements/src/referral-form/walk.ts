import type { CallOptions, Client } from '@bostadforst/client';
import type { accessRoutes } from '@bostadforst/contract/access/routes';
import type { callRoutes } from '@bostadforst/contract/call/routes';
import type { SentReferral } from '@bostadforst/contract/referral';
import type { knownPersonRoutes } from '@bostadforst/contract/referral/known-person-routes';
import type { receiptRoutes } from '@bostadforst/contract/referral/receipt-routes';
import type { referralRoutes } from '@bostadforst/contract/referral/routes';
import type { staffReferralRoutes } from '@bostadforst/contract/referral/staff-routes';
import type { Routes } from '@bostadforst/contract/route';
import type { CSSResult } from 'lit';
import type { TextController } from '../controllers/text-controller.ts';
import type { AskedBy, Section } from '../texts/texts.ts';
import type { Draft, FieldName } from './draft.ts';
import type { Form } from './form.ts';

/** What the three paths ask of the service, and what stands beside them. */
export type ReferralClient = Client<
  typeof callRoutes &
    typeof receiptRoutes &
    typeof referralRoutes &
    typeof staffReferralRoutes &
    typeof knownPersonRoutes &
    Pick<typeof accessRoutes, 'getMe'>
>;

export type Path = 'self' | 'outreach' | 'unit';

/** What the contract calls each path. */
export const pathNames = { self: 'self_referral', outreach: 'outreach_reverse', unit: 'unit_proposal' } as const;

/** An answer that cannot be taken as it is. */
export interface Fault {
  field: FieldName;
  tooLong?: boolean;
}

/** The words of one part of the form, and what every part may say. */
export type Text<Key extends string = string> = Pick<
  TextController<string>,
  'common' | 'problem' | 'local' | 'localLang' | 'language' | 'htmlLang'
> & {
  t(key: AskedBy<Key>, values?: Record<string, string | number>): string;
};

/** What a step draws itself from: the form, and the words of its path. */
export type View<Key extends string> = (form: Form, text: Text<Key>) => unknown;

/** One page of questions. */
export interface Step<Key extends string = string> {
  /** The fields asked here, by which a fault finds its page. */
  fields: readonly FieldName[];
  view: View<Key>;
}

/** What stands beside the questions, once it is here. */
export interface Beside {
  picture?: unknown;
  /** One step away: who answers for the data and whom to ask, the right to apply and to appeal. */
  further?: unknown;
}

/** The page where the answers are checked, and what is shown once they are sent. */
export interface Closing {
  section: Section;
  styles: readonly CSSResult[];
  check: Step;
  sent: View<string>;
  /** What the last page needs of the answers, before they are forgotten. */
  keep(form: Form): unknown;
  /** Words for what sending failed with, where they differ from those of any other request. */
  problem(code: string, text: Text): string | undefined;
}

/** Everything after the first question of one path. Fetched while the first question is read. */
export interface Walk {
  section: Section;
  styles: readonly CSSResult[];
  steps: readonly Step[];
  /** The steps of this municipality's form: without what it leaves out, with what it asks besides. */
  stepsFor(form: Form): readonly Step[];
  /** What the contract has against the answers so far. */
  faults(form: Form): readonly Fault[];
  /** The field that a refusal such as `reach.0.number` is about. */
  fieldAt(form: Form, path: readonly PropertyKey[]): FieldName | undefined;
  routes(): Promise<Routes>;
  send(client: ReferralClient, form: Form, options: CallOptions): Promise<SentReferral>;
  /** Instead of sending, on a page of the service's own: the answer is nothing where it waits for network. */
  keep?(form: Form, idempotencyKey: string): Promise<SentReferral | undefined> | undefined;
  beside(form: Form, text: Text): Beside;
  closing(): Promise<Closing>;
  goOn(form: Form): Promise<void>;
  back(form: Form): void;
  /** For those who must be signed in: asked before anything is written. */
  begin?(form: Form): Promise<void>;
  /** Says that nobody is signed in, and where to. */
  signIn?: View<string>;
}

/** How to mend it: the same sentence in the summary and at the field. Where a field has none of its own, one that fits every answer. */
export function wordsFor({ field, tooLong }: Fault, text: Text): string {
  const key = tooLong ? 'tooLong' : field.startsWith('own-') ? 'ownWrong' : `${field}Wrong`;
  const words = text.t(key);
  return words === key ? text.common('notTaken') : words;
}

/** What fields draw themselves from: the form, or what is asked beside it. */
export interface Asking {
  host: Form['host'];
  draft: Draft;
  now: { faults: readonly Fault[] };
}

/** The sentence for one field, if it has a fault. */
export function faultOf(form: Asking, field: FieldName, text: Text): string | undefined {
  const fault = form.now.faults.find(each => each.field === field);
  return fault && wordsFor(fault, text);
}
