import { isProblem } from '@bostadforst/contract/problem';
import { readReceipt, readReceiptSoFar } from '@bostadforst/contract/person/receipt';
import { html, nothing } from 'lit';
import { focusAfterUpdate } from '../../controllers/focus.ts';
import { actions, button } from '../../parts/actions.ts';
import { errorSummary } from '../../parts/error-summary.ts';
import { textField } from '../../parts/field.ts';
import { heading } from '../../parts/heading.ts';
import type { ViewDesk } from '../views/view-desk.ts';
import { failureNotice } from './failure-notice.ts';
import { Sending } from '../../controllers/sending.ts';

const length = 17;

/** The one-time code on paper that ties a sign-in to its record. What was understood stands beside the field, before a try is used. */
export class SignInCode {
  readonly #desk: ViewDesk;
  readonly #sending: Sending;
  #text = '';
  /** In words when it is shown: the language may change meanwhile. */
  #fault: (() => string) | undefined;

  constructor(desk: ViewDesk) {
    this.#desk = desk;
    this.#sending = new Sending(desk.host);
  }

  render() {
    const { words, more, host } = this.#desk;
    const { busy } = this.#sending;
    const refused = this.#wasRefused ? more.t('codeRefused') : undefined;
    const error = this.#fault?.() ?? refused;
    return html`
      ${heading(host.headingLevel, more.t('codeHeading'), { id: 'view' })}
      <div class="stack-before">${errorSummary(error ? [{ field: 'code', message: error }] : [], host.headingLevel + 1, words)}</div>
      <p class="under">${more.t('codeText')}</p>
      <form class="stack-before" novalidate autocomplete="off" @input=${this.#write} @submit=${this.#submit}>
        ${textField({ name: 'code', label: more.t('codeLabel'), hint: more.t('codeHint'), value: this.#text, error, autocomplete: 'off' }, words)}
        ${this.#renderRead()}
        <p class="hint">${more.t('codeTries')}</p>
        <div class="stack-before">${refused ? nothing : failureNotice(this.#desk, this.#sending.failure, { also: more.t('kept') })}</div>
        ${actions(button(words.common('continue'), undefined, { type: 'submit', forward: true, busy }))}
      </form>
      <p class="stack-before muted">${more.t('noCode')}</p>
    `;
  }

  #renderRead() {
    const { written } = readReceiptSoFar(this.#text);
    return html`<output class="code-read" for="code">
      ${written ? html`<span class="muted">${this.#desk.more.t('codeRead')}</span> <bdi class="code" dir="ltr">${written}</bdi>` : nothing}
    </output>`;
  }

  /** Wrong, used and too old are answered alike: whoever guesses learns nothing. */
  get #wasRefused(): boolean {
    const error = this.#sending.failure?.error;
    return isProblem(error) && ['invalid', 'not_found', 'not_possible_now'].includes(error.problem.code);
  }

  readonly #write = (event: Event) => {
    this.#text = (event.target as HTMLInputElement).value;
    this.#desk.host.requestUpdate();
  };

  readonly #submit = async (event: Event) => {
    event.preventDefault();
    const { tenant, host } = this.#desk;
    const code = readReceipt(this.#text);
    this.#fault = code ? undefined : this.#whatIsMissing();
    if (code) {
      const me = await this.#sending.send(() => tenant.ask(client => client.useSignInCode({ body: { code } })));
      if (me) return this.#come();
    }
    host.requestUpdate();
    if (this.#fault || this.#wasRefused) await focusAfterUpdate(host, '.error-summary');
  };

  #whatIsMissing(): () => string {
    const { more } = this.#desk;
    const { missing } = readReceiptSoFar(this.#text);
    if (missing === length) return () => more.t('codeMissing');
    return missing ? () => more.t('codeShort', { count: length - missing }) : () => more.t('codeTypo');
  }

  async #come() {
    const { tenant, host } = this.#desk;
    this.#text = '';
    await tenant.load();
    await focusAfterUpdate(host, '#view');
  }
}
