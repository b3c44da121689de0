import { NewStep, type Goal } from '@bostadforst/contract/goal';
import { html, nothing } from 'lit';
import { focusAfterUpdate } from '../../controllers/focus.ts';
import { actions, button } from '../../parts/actions.ts';
import { textField } from '../../parts/field.ts';
import { plusIcon } from '../../parts/icons.ts';
import { statusLine } from '../../parts/notice.ts';
import type { ViewDesk } from '../views/view-desk.ts';
import { mostSigns } from './draft.ts';
import { failureNotice } from './failure-notice.ts';
import { Sending } from '../../controllers/sending.ts';

/** One more step, in the person's own words. The field stays open for the next. */
export class AddStep {
  readonly #desk: ViewDesk;
  readonly #goalId: string;
  readonly #sending: Sending;
  #isOpen = false;
  #text = '';
  /** In words when it is shown: the language may change meanwhile. */
  #fault: (() => string) | undefined;
  #wasAdded = false;

  constructor(desk: ViewDesk, goalId: string) {
    this.#desk = desk;
    this.#goalId = goalId;
    this.#sending = new Sending(desk.host);
  }

  render(goal: Goal) {
    const { more, words } = this.#desk;
    if (goal.id !== this.#goalId) return nothing;
    if (!this.#isOpen)
      return html`<button class="link" id="add-step" type="button" @click=${this.#open}>${plusIcon()}${more.t('addStep')}</button>`;
    const { busy, failure } = this.#sending;
    return html`<form class="stack-before" novalidate autocomplete="off" @input=${this.#write} @submit=${this.#submit}>
      ${textField({ name: 'next-step', label: more.t('stepLabel'), hint: more.t('titleHint'), value: this.#text, error: this.#fault?.() }, words)}
      <div class="stack-before">${failureNotice(this.#desk, failure, { also: more.t('kept') })}</div>
      ${actions(
        button(busy ? more.t('saving') : more.t('saveStep'), undefined, { type: 'submit', busy }),
        button(more.t('close'), this.#close, { look: 'second' }),
      )}
      ${statusLine(this.#wasAdded ? more.t('stepAdded') : nothing)}
    </form>`;
  }

  readonly #open = () => {
    this.#isOpen = true;
    this.#focus('#next-step');
  };

  /** What was written and not saved is there when the field is opened again. */
  readonly #close = () => {
    this.#isOpen = false;
    this.#wasAdded = false;
    this.#fault = undefined;
    this.#focus('#add-step');
  };

  readonly #write = (event: Event) => {
    this.#text = (event.target as HTMLInputElement).value;
    this.#wasAdded = false;
  };

  readonly #submit = async (event: Event) => {
    event.preventDefault();
    const { tenant, more } = this.#desk;
    const goalId = this.#goalId;
    const body = NewStep.safeParse({ text: this.#text });
    const count = this.#text.trim().length;
    this.#fault = body.success ? undefined : () => (count ? more.t('tooLong', { count, most: mostSigns }) : more.t('stepMissing'));
    if (!body.success) return this.#focus('#next-step');
    const goal = await this.#sending.send(idempotencyKey =>
      tenant.inTurn((client, tenantId) => client.addStep({ params: { tenantId, goalId }, body: body.data }, { idempotencyKey })),
    );
    if (this.#sending.wasStoredBefore) return tenant.refresh();
    if (!goal) return;
    tenant.put(goal);
    this.#text = '';
    this.#wasAdded = true;
    this.#focus('#next-step');
  };

  #focus(selector: string) {
    this.#desk.host.requestUpdate();
    void focusAfterUpdate(this.#desk.host, selector);
  }
}
