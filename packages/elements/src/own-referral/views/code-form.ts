import { isProblem } from '@bostadforst/contract/problem';
import { readReceipt } from '@bostadforst/contract/person/receipt';
import { html } from 'lit';
import { focusAfterUpdate } from '../../controllers/focus.ts';
import { Sending } from '../../controllers/sending.ts';
import { actions, button } from '../../parts/actions.ts';
import { errorSummary } from '../../parts/error-summary.ts';
import { textField } from '../../parts/field.ts';
import { heading } from '../../parts/heading.ts';
import { warningIcon } from '../../parts/icons-everywhere.ts';
import { notice } from '../../parts/notice.ts';
import type { ViewDesk } from './view-desk.ts';

/** The one-time code on paper that ties a sign-in to its record. A try is used only on what could be a code. */
export class CodeForm {
  readonly #desk: ViewDesk;
  readonly #sending: Sending;
  #text = '';
  #isWrong = false;

  constructor(desk: ViewDesk) {
    this.#desk = desk;
    this.#sending = new Sending(desk.host);
  }

  render() {
    const { words, more, host } = this.#desk;
    const { failure, busy } = this.#sending;
    const error = this.#isWrong ? more.t('codeWrong') : this.#wasRefused ? more.t('codeRefused') : undefined;
    return html`
      ${heading(host.headingLevel, more.t('codeHeading'), { id: 'view' })}
      <div class="stack-before">${errorSummary(error ? [{ field: 'code', message: error }] : [], host.headingLevel + 1, words)}</div>
      <p class="stack-before">${more.t('codeText')}</p>
      <form class="stack-before" novalidate autocomplete="off" @input=${this.#write} @submit=${this.#submit}>
        ${textField({ name: 'code', label: more.t('codeLabel'), hint: more.t('codeHint'), value: this.#text, error, autocomplete: 'off' }, words)}
        <p class="hint">${more.t('codeTries')}</p>
        ${failure && !error ? notice(html`<p>${words.problem(failure.error)}</p>`, { icon: warningIcon(), role: 'alert' }) : ''}
        ${actions(button(words.common('continue'), undefined, { type: 'submit', forward: true, busy }))}
      </form>
      <p class="stack-before muted">${more.t('noCode')}</p>
    `;
  }

  /** Wrong, used and too old are answered alike: whoever guesses learns nothing. */
  get #wasRefused(): boolean {
    const error = this.#sending.failure?.error;
    return isProblem(error) && ['invalid', 'not_found', 'not_possible_now'].includes(error.problem.code);
  }

  readonly #write = (event: Event) => void (this.#text = (event.target as HTMLInputElement).value);

  readonly #submit = async (event: Event) => {
    event.preventDefault();
    const { host, own } = this.#desk;
    const code = readReceipt(this.#text);
    this.#isWrong = !code;
    host.requestUpdate();
    const me = code && (await this.#sending.send(async () => (await own.client()).useSignInCode({ body: { code } })));
    if (!me) return focusAfterUpdate(host, '.error-summary');
    this.#text = '';
    await own.load();
    await focusAfterUpdate(host, '#view');
  };
}
