import type { Look } from '@bostadforst/contract/referral/look';
import { html, nothing } from 'lit';
import { disclosure } from '../../parts/disclosure.ts';
import { momentInWords } from '../../texts/dates.ts';
import { section } from './section.ts';
import { unitName, type Sight } from './view-desk.ts';

const few = 5;

/** Who has looked: role, unit and when; and the reason's word when it was not their own unit's. */
export function looksView(sight: Sight) {
  const { more, own } = sight;
  const { looks } = own;
  return section(
    sight,
    'looks',
    more.t('looks'),
    html`
      <p class="stack-before">${more.t('looksText')}</p>
      ${
        !looks
          ? html`<p class="stack-before">${more.t('looksGone')}</p>`
          : !looks.length
            ? html`<p class="stack-before">${more.t('noLooks')}</p>`
            : html`${lines(sight, looks.slice(0, few))}
              ${looks.length > few ? disclosure(more.t('allLooks', { count: looks.length }), lines(sight, looks.slice(few))) : nothing}`
      }
    `,
  );
}

const lines = (sight: Sight, looks: readonly Look[]) =>
  html`<ul class="lines" role="list">
    ${looks.map(look => html`<li>${line(sight, look)}</li>`)}
  </ul>`;

function line(sight: Sight, { at, role, unitId, reason }: Look) {
  const { more } = sight;
  const who = more.t(`role_${role}` as 'role_unknown');
  return html`<p><strong>${unitId ? more.t('lookFrom', { who, unit: unitName(sight, unitId) }) : who}</strong></p>
    <p class="muted t0">${momentInWords(at, more.language)}</p>
    ${reason ? html`<p>${more.t('lookBecause', { reason: more.t(`reason_${reason}`) })}</p>` : nothing}`;
}
