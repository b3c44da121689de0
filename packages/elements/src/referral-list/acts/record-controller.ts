import type { SignInCode } from '@bostadforst/contract/access';
import type { ListEntry, ReferralRecord } from '@bostadforst/contract/referral/record';
import { Task } from '@lit/task';
import type { LitElement } from 'lit';
import { focusAfterUpdate } from '../../controllers/focus.ts';
import { ReferralMovedEvent } from '../referral-moved-event.ts';
import { ReferralOpenedEvent } from '../referral-opened-event.ts';
import type { PlaceHost } from '../places.ts';
import type { Sight } from '../sight.ts';
import type { StaffClient } from '../staff-routes.ts';
import type { ActContext, ActName, Values } from './act-form.ts';
import { formOf, isEvent } from './act-forms.ts';
import { checkForm } from './check-form.ts';
import { isWritten, newDraft, type Draft } from './draft.ts';
import { readRefusal } from './refusal.ts';
import { sendAct, type Done } from './send-act.ts';
import { needsSupplies, suppliesFor, type Supplies } from './supplies.ts';

/** The row that was opened, as far as opening needs it. */
export type Opened = Pick<ListEntry, 'id' | 'alias'> & Partial<Pick<ListEntry, 'number'>>;

/** One opened referral: what it holds, the form that is open, and what is written in each. All of it is gone when it is closed. */
export class RecordController {
  readonly #host: LitElement;
  readonly #staff: () => Promise<StaffClient>;
  #drafts = new Map<ActName, Draft>();
  #supplies: Supplies = {};
  /** The row that was opened. */
  entry?: Opened | undefined;
  record?: ReferralRecord | undefined;
  act?: ActName | undefined;
  /** What was saved last, to be said once. */
  saved?: ActName | undefined;
  /** A one-time code, shown once. */
  code?: SignInCode | undefined;
  /** Asked whether to leave what is written. */
  leaving = false;

  readonly opening: Task<readonly [string], ReferralRecord>;
  readonly supplying: Task<readonly [ActName], Supplies>;

  constructor(host: LitElement, staff: () => Promise<StaffClient>) {
    this.#host = host;
    this.#staff = staff;
    this.opening = new Task(host, {
      autoRun: false,
      args: () => [''] as const,
      task: async ([referralId], { signal }) => (await staff()).openReferral({ params: { referralId } }, { signal }),
      onComplete: record => this.#opened(record),
      // Where a reason is asked for, that is what is read next.
      onError: () => this.#show('#reason-heading'),
    });
    this.supplying = new Task(host, {
      autoRun: false,
      args: () => ['MatchProposed'] as const,
      task: async ([act], { signal }) => suppliesFor(act, await staff(), signal),
      onComplete: supplies => {
        this.#supplies = { ...this.#supplies, ...supplies };
      },
    });
  }

  get draft(): Draft | undefined {
    return this.act && this.#drafts.get(this.act);
  }

  /** An act whose words would be lost if the referral were closed now. */
  get unsaved(): ActName | undefined {
    return [...this.#drafts].find(([, draft]) => isWritten(draft))?.[0];
  }

  context(sight: Sight): ActContext | undefined {
    return this.record && { ...sight, ...this.#supplies, record: this.record };
  }

  open(entry: Opened) {
    this.forget();
    this.entry = entry;
    void this.opening.run([entry.id]);
  }

  /** Closes it; asks first when something is written. Answers with the row to go back to, once closed. */
  close(evenIfWritten = false): Opened | undefined {
    this.leaving = !evenIfWritten && this.unsaved !== undefined;
    this.#host.requestUpdate();
    if (this.leaving) {
      void focusAfterUpdate(this.#host, '#leaving');
      return undefined;
    }
    const { entry } = this;
    this.forget();
    return entry;
  }

  stay() {
    this.leaving = false;
    this.#show(this.act ? '#act-heading' : '#record-heading');
  }

  /** Leaves nothing behind. */
  forget() {
    this.opening.abort();
    this.#drafts = new Map();
    this.#supplies = {};
    this.entry = undefined;
    this.record = undefined;
    this.act = undefined;
    this.saved = undefined;
    this.code = undefined;
    this.leaving = false;
    this.#host.requestUpdate();
  }

  /** Opens an act's form. What was written in it before is still there. */
  start(act: ActName) {
    this.act = act;
    this.saved = undefined;
    if (!this.#drafts.has(act)) this.#drafts.set(act, newDraft());
    if (needsSupplies(act)) void this.supplying.run([act]);
    this.#show('#act-heading');
  }

  focusForm() {
    this.#show('#act-heading');
  }

  /** Closes the form and forgets what was written in it. */
  stop() {
    const { act } = this;
    if (!act) return;
    this.#drafts.delete(act);
    this.act = undefined;
    this.#show(`#act-${act}`, '#record-heading');
  }

  write(values: Values) {
    if (!this.draft || this.draft.sending) return;
    this.draft.values = { ...this.draft.values, ...values };
    this.#host.requestUpdate();
  }

  /** Sends the open form, once however often it is pressed. */
  async send(sight: Sight): Promise<void> {
    const { act, draft, record } = this;
    const context = this.context(sight);
    if (!act || !draft || !record || !context || draft.sending) return;
    draft.sending = true;
    draft.problem = undefined;
    draft.overtaken = false;
    draft.conflict = undefined;
    draft.faults = [];
    this.#host.requestUpdate();
    try {
      const { schemaOf } = await import('./schemas.ts');
      const form = formOf(act, context, draft.values);
      const checked = act === 'SignInCodeMade' ? { body: {} } : checkForm(form, draft.values, schemaOf(act));
      if ('faults' in checked) draft.faults = checked.faults;
      else this.#done(act, await sendAct(await this.#staff(), act, checked.body, record, draft.key));
    } catch (error) {
      await this.#failed(act, draft, context, error);
    }
    draft.sending = false;
    if (this.record && draft.faults.length) this.#show('.error-summary');
    else if (this.record && this.draft === draft) this.#show(this.draft.conflict?.isInstead ? '#conflict-heading' : '#act-problem');
  }

  /** A code that is written down or printed leaves the screen. */
  forgetCode() {
    this.code = undefined;
    this.#show('#record-heading');
  }

  #opened(record: ReferralRecord) {
    this.record = record;
    this.#host.dispatchEvent(new ReferralOpenedEvent(record.entry.id));
    this.#show('#record-heading');
  }

  #done(act: ActName, { record, home, code }: Done) {
    this.#drafts.delete(act);
    if (!this.record) return;
    if (home) {
      const match = this.#drafts.get('MatchProposed') ?? newDraft();
      match.values = { ...match.values, apartmentId: home.id };
      this.#drafts.set('MatchProposed', match);
      this.start('MatchProposed');
      return;
    }
    this.act = undefined;
    this.saved = code ? undefined : act;
    this.code = code;
    if (record) this.record = record;
    if (record && isEvent(act)) this.#host.dispatchEvent(new ReferralMovedEvent(record.entry.id, act, record.entry.state));
    this.#show(code ? '#code-heading' : '#record-heading');
  }

  async #failed(act: ActName, draft: Draft, context: ActContext, error: unknown) {
    const refusal = readRefusal(error, formOf(act, context, draft.values));
    draft.faults = refusal.faults;
    if (refusal.faults.length && needsSupplies(act)) void this.supplying.run([act]);
    if (refusal.faults.length) return;
    draft.problem = error;
    draft.overtaken = refusal.overtaken;
    // It is over with that sending, which may have been kept in the history; what is sent from now on is another.
    if (refusal.overtaken) draft.key = crypto.randomUUID();
    if (!refusal.overtaken) return;
    try {
      const record = await (await this.#staff()).openReferral({ params: { referralId: context.record.entry.id } });
      if (!this.record) return;
      this.record = record;
      draft.conflict = await this.#bothVersions(act, draft, context, record);
    } catch (unread) {
      draft.problem = unread;
    }
  }

  /** What each has written, when the other has done the same. */
  async #bothVersions(act: ActName, draft: Draft, context: ActContext, after: ReferralRecord) {
    const { conflictIn } = await import('../conflict/record-conflict.ts');
    const form = formOf(act, context, draft.values);
    const late = { act, form, values: draft.values, before: context.record, after };
    return conflictIn(this.#host as PlaceHost, late, {
      write: (name, words) => (this.write({ [name]: words }), this.#show(`[name="${name}"]`)),
      saved: record => this.#done(act, { record }),
      leave: () => this.stop(),
    });
  }

  #show(...selectors: string[]) {
    this.#host.requestUpdate();
    const [first = '', otherwise] = selectors;
    void this.#host.updateComplete.then(() =>
      focusAfterUpdate(this.#host, otherwise && !this.#host.renderRoot.querySelector(first) ? otherwise : first),
    );
  }
}
