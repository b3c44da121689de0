import type { ReferralRecord } from '@bostadforst/contract/referral/record';
import { html, nothing } from 'lit';
import { dayWord, momentWord, roleWord, unitName, type Sight } from '../sight.ts';
import { section, written } from './section.ts';

/** What has happened, the latest first, under what is awaited. */
export function historyView(sight: Sight, { history, entry }: ReferralRecord) {
  const { words } = sight;
  const { step, by } = entry.next;
  const awaited = [words.t(`step_${step}`), by && words.t(step === 'review' ? 'on' : 'by', { day: dayWord(sight, by) })]
    .filter(Boolean)
    .join(' ');
  return section(
    sight,
    'history-heading',
    words.t('history'),
    html`<ol class="line t0" role="list">
      ${step === 'none' ? nothing : html`<li class="now">${words.t('waitingFor', { step: awaited })}</li>`}
      ${history.toReversed().map(line => html`<li>${happened(sight, line)}</li>`)}
    </ol>`,
  );
}

function happened(sight: Sight, { at, event, unitId, role, saidHow, text }: ReferralRecord['history'][number]) {
  const { words } = sight;
  // A unit answers as a unit; everything else is done in a role, wherever its holder works.
  const who = unitId && (event === 'StatementGiven' || !role) ? unitName(sight, unitId) : role && roleWord(sight, role);
  const how = saidHow && words.t('saidHow', { how: words.t(`said_${saidHow}`) });
  return html`<strong>${momentWord(sight, at)}</strong> ${words.t(`event_${event}`)}
    ${who || how ? html`<span class="muted">${[who, how].filter(Boolean).join(' · ')}</span>` : nothing} ${written(text)}`;
}
