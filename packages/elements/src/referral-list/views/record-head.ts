import type { ReferralRecord } from '@bostadforst/contract/referral/record';
import type { ReachWay } from '@bostadforst/contract/person';
import { html, nothing } from 'lit';
import { heading } from '../../parts/heading.ts';
import { notice } from '../../parts/notice.ts';
import { called } from '../naming.ts';
import { dayWord, stateWord, waitWord, type Sight } from '../sight.ts';
import { fact } from './section.ts';
import { stateShape } from './shapes.ts';

/** Who by alias, where it stands, how long it has waited; how it came and how the person is reached. */
export function recordHead(sight: Sight, record: ReferralRecord) {
  const { words, level } = sight;
  const { entry, person, path } = record;
  return html`
    <div class="row who-where">
      ${heading(level, called(sight, entry), { id: 'record-heading' })}
      <span class="chip worded">${stateShape(entry.state)}<span>${stateWord(sight, entry.state)}</span></span>
      <span class="muted t0">
        ${sight.naming === 'alias' ? html`${words.t('number', { n: entry.number })} · ` : nothing}${entry.waitedUntil ? waitWord(sight, entry) : words.t('waitedDays', { days: waitWord(sight, entry) })}
        · ${words.t('openedWritten')}
      </span>
    </div>
    <dl class="facts">
      ${fact(words.t('via'), words.t(`path_${path}`))} ${fact(words.t('came'), dayWord(sight, entry.receivedOn))}
      ${fact(words.t('capacity'), record.words.capacity)} ${fact(words.t('reachedBy'), reach(sight, person.reach))}
      ${fact(words.t('metHow'), met(sight, record))} ${fact(words.t('speech'), speech(sight, person.speech))}
      ${fact(words.t('personalNumber'), person.personalNumber)}
    </dl>
    ${person.protectedIdentity === 'not_sure' ? notice(html`<p>${words.t('protectedNotSure')}</p>`, { look: 'glow' }) : nothing}
    ${
      record.flags?.length
        ? notice(html`<p>${record.flags.map(flag => words.t(`flag_${flag}`)).join(' ')} ${words.t('flagged')}</p>`, { look: 'glow' })
        : nothing
    }
    ${entry.paused ? notice(html`<p>${words.t('record_paused')}</p>`, { look: 'glow' }) : nothing}
    ${entry.unreachable ? notice(html`<p>${words.t('record_sought')}</p>`, { look: 'glow' }) : nothing}
  `;
}

function reach({ words }: Sight, ways: readonly ReachWay[] | undefined): string | undefined {
  return ways
    ?.map(way => {
      const value =
        'number' in way ? way.number : 'address' in way ? way.address : 'who' in way ? way.who : 'place' in way ? way.place : '';
      const when = 'when' in way ? way.when : undefined;
      const message = 'mayLeaveMessage' in way && way.mayLeaveMessage ? words.t('mayLeaveMessage') : undefined;
      return [words.t(`reach_${way.way}`, { value }), when, message].filter(Boolean).join(', ');
    })
    .join(' · ');
}

function met({ words }: Sight, { words: { found, foundHow } }: ReferralRecord): string | undefined {
  return [...(found ?? []).map(place => words.t(`found_${place}`)), foundHow].filter(Boolean).join(', ') || undefined;
}

function speech({ words }: Sight, spoken: ReferralRecord['person']['speech']): string | undefined {
  return spoken && `${spoken.language}, ${words.t(spoken.interpreter ? 'interpreter' : 'noInterpreter')}`;
}
