import type { ListEntry, ReferralRecord } from '@bostadforst/contract/referral/record';
import { html, nothing } from 'lit';
import { heading } from '../../parts/heading.ts';
import { notice } from '../../parts/notice.ts';
import type { RecordController } from '../acts/record-controller.ts';
import { called } from '../naming.ts';
import { dayWord, stateWord, type Sight } from '../sight.ts';

/** To the coordinator: the same personal number stands in another referral, and one of the two may be closed. */
export function samePersonView(sight: Sight, { perhapsSame = [], can }: ReferralRecord, record: RecordController) {
  if (!perhapsSame.length) return nothing;
  const { words, level } = sight;
  return notice(
    html`${heading(level + 1, words.t('perhapsSame'), { size: 't1' })}
      <p>${words.t('perhapsSameText')}</p>
      <ul role="list" class="stack tight">
        ${perhapsSame.map(entry => html`<li>${other(sight, entry, record)}</li>`)}
      </ul>
      ${
        can.includes('ReferralClosed')
          ? html`<p>
              <button class="button second small" type="button" @click=${() => closeAsSame(record)}>${words.t('closeAsSame')}</button>
            </p>`
          : nothing
      }`,
    { look: 'glow' },
  );
}

function other(sight: Sight, entry: ListEntry, record: RecordController) {
  const { words } = sight;
  const open = () => record.close() && record.open(entry);
  const name = [called(sight, entry), sight.naming === 'alias' && words.t('number', { n: entry.number })].filter(Boolean).join(', ');
  return html`<button class="link" type="button" @click=${open}>${name}</button>
    <span class="muted">${stateWord(sight, entry.state)} · ${words.t('came')} ${dayWord(sight, entry.receivedOn)}</span>`;
}

/** The form for closing, with the reason chosen: it is still someone who sends it. */
function closeAsSame(record: RecordController) {
  record.start('ReferralClosed');
  record.write({ reason: 'duplicate' });
}
