import { html } from 'lit';
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
    <p class="t0 muted">${text.t('slipAbout', { phone: here.contact('referral')?.phone ?? '' })}</p>
  </div>`;
