import { html } from 'lit';
import { disclosure } from '../parts/disclosure.ts';
import { phoneLine, phoneLink } from '../parts/phone-line.ts';
import type { Desk } from './desk.ts';

/** Below every view: 112 and 1177 one step away, and whom to ring. */
export function beside({ host, words }: Desk) {
  const line = (question: 'urgent' | 'care', number: string) =>
    html`<p>${words.t(question)}<br />${phoneLink(words.t('ring', { number }), `tel:${number}`)}</p>`;
  return html`
    ${disclosure(words.t('needHelp'), html`<div class="stack tight">${line('urgent', '112')} ${line('care', '1177')}</div>`)}
    <p><strong>${words.t('talk')}</strong></p>
    ${phoneLine(host, 'team', words)}
  `;
}
