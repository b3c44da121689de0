import { html, nothing } from 'lit';
import type { Form } from '../form.ts';
import type { Text } from '../walk.ts';
import type { ClosingKey } from './closing-texts.ts';

/** The number like something one tears off: shown before sending, so that a lost reply loses nothing. Read out sign by sign. */
export const slip = ({ host: { here }, now: { receipt } }: Form, text: Text<ClosingKey>, when: string) =>
  html`<div class="slip">
    <p>${text.t('slipHeading')}</p>
    <bdi class="number" dir="ltr" aria-hidden="true"
      >${receipt.split('-').map((group, index) => html`${index ? '-' : ''}<span class="nowrap">${group}</span>`)}</bdi
    >
    <span class="unseen">${receipt.split('-').map(group => `${[...group].join(' ')}, `)}</span>
    <p><b>${when}</b></p>
    <p class="t0 muted">${about(text, here.contact('referral')?.phone)}</p>
  </div>`;

/** The number to ring stands in one piece: half of it on the next line is read out as two. */
function about(text: Text<ClosingKey>, phone = '') {
  const words = text.t('slipAbout', { phone });
  if (!phone) return words;
  return words.split(phone).map((part, index) => html`${index ? html`<bdi class="nowrap" dir="ltr">${phone}</bdi>` : nothing}${part}`);
}
