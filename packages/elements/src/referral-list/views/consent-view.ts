import type { ReferralRecord } from '@bostadforst/contract/referral/record';
import { html, nothing } from 'lit';
import { heading } from '../../parts/heading.ts';
import { lockIcon } from '../../parts/icons.ts';
import { dayWord, listed, momentWord, unitNames, type Sight } from '../sight.ts';
import { markShape } from './shapes.ts';

type Waiver = ReferralRecord['waivers'][number];

/** Comes before the content: which units may be told, about what, until when, and how the person said so. */
export function consentView(sight: Sight, record: ReferralRecord, acts: unknown) {
  const { words, programme, today } = sight;
  const { statements, sharing } = programme.policy;
  const counts = ({ withdrawnAt, validUntil }: Waiver) => !withdrawnAt && validUntil >= today;
  const asked = statements.kind === 'asked' ? statements.units : [];
  const yes = new Set(record.waivers.filter(counts).flatMap(waiver => waiver.units));
  const without = asked.filter(unit => !yes.has(unit));
  const n = asked.length - without.length;
  const byYes = asked.length > 0 && sharing === 'waiver';
  // No yes in the reply may mean that it is not this reader's to see: then nothing is said about it.
  if (byYes && !record.waivers.length && !record.entry.awaitingYes && !record.can.includes('ConsentGiven')) return nothing;
  const title = byYes
    ? n === 0
      ? words.t(yes.size || !record.waivers.length ? 'consentNone' : 'consentOver')
      : n === asked.length
        ? words.t('consentAll')
        : words.t('consentFor', { n, of: asked.length })
    : words.t(asked.length ? 'consentSameBranch' : 'consentNotNeeded');
  return html`
    <section class="consent" aria-labelledby="consent-heading">
      ${lockIcon()}
      <div class="stack tight">
        ${heading(sight.level + 1, title, { size: 't1', id: 'consent-heading' })}
        ${byYes || record.waivers.length ? table(sight, record.waivers, byYes ? without : []) : nothing}
        ${byYes && n === 0 ? html`<p class="t0">${words.t('consentNoneText')}</p>` : nothing}
        ${!byYes && asked.length ? html`<p class="t0">${words.t('consentSameBranchText')}</p>` : nothing}
        ${record.waivers.length ? html`<p class="t0 muted">${words.t('consentLaw')}</p>` : nothing}
      </div>
      ${acts}
    </section>
  `;
}

function table(sight: Sight, waivers: readonly Waiver[], without: readonly string[]) {
  const { words } = sight;
  const columns = ['consentWho', 'consentWhat', 'consentUntil', 'consentHow'] as const;
  return html`<table class="yes t0" role="table">
    <thead class="unseen" role="rowgroup">
      <tr role="row">
        ${columns.map(column => html`<th role="columnheader" scope="col">${words.t(column)}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${waivers.map(waiver => line(sight, waiver))}
      ${
        without.length
          ? html`<tr role="row">
              <th role="rowheader" scope="row">
                <span class="worded">${markShape('none')}<span>${unitNames(sight, without)}</span></span>
              </th>
              <td role="cell">${words.t('nothing')}</td>
              <td role="cell">${words.t('noYes')}</td>
              <td role="cell"></td>
            </tr>`
          : nothing
      }
    </tbody>
  </table>`;
}

/** A yes that has been taken back or run out stays in sight, paler: it was once given. */
function line(sight: Sight, { units, categories, validUntil, withdrawnAt, givenHow, givenAt }: Waiver) {
  const { words, today } = sight;
  const over = withdrawnAt !== undefined || validUntil < today;
  const until = withdrawnAt
    ? words.t('consentWithdrawn', { day: momentWord(sight, withdrawnAt) })
    : words.t(over ? 'ranOut' : 'until', { day: dayWord(sight, validUntil) });
  const about = categories.map(category => words.t(`category_${category as 'wishes'}`));
  return html`<tr role="row" class=${over ? 'muted' : nothing}>
    <th role="rowheader" scope="row">
      <span class="worded">${markShape(over ? 'none' : 'answered')}<span>${unitNames(sight, units)}</span></span>
    </th>
    <td role="cell">${listed(sight, about)}</td>
    <td role="cell">${until}</td>
    <td role="cell">${words.t('givenOn', { how: words.t(`given_${givenHow}`), day: momentWord(sight, givenAt) })}</td>
  </tr>`;
}
