import type { Proposal } from '@bostadforst/contract/steering';
import { html, nothing } from 'lit';
import { heading } from '../../../parts/heading.ts';
import { called } from '../../naming.ts';
import { dayWord, daysWord, unitNames } from '../../sight.ts';
import { written } from '../../views/section.ts';
import type { SteeringPlace } from '../steering-place.ts';
import { isInLot, type OnTheTable, type SteeringSight } from '../steering-sight.ts';
import { nameView } from './name-view.ts';

const dimensions = ['needNow', 'currentSituation', 'supportNeed', 'triedBefore', 'personWishes'] as const;

/**
 * Side by side in the order they came: each with the same rows, so that one reads across, and none stands before another for any reason but
 * time.
 */
export function proposalsView(sight: SteeringSight, table: OnTheTable, place: SteeringPlace) {
  return html`<ol class="proposals" role="list">
    ${table.proposals.map(proposal => column(sight, table, proposal, place))}
  </ol>`;
}

function column(sight: SteeringSight, table: OnTheTable, proposal: Proposal, { doors }: SteeringPlace) {
  const { words, text, level } = sight;
  const { entry, assessment } = proposal;
  const said = assessment?.dimensions;
  const row = (name: string, content: unknown) =>
    html`<div>
      ${
        content
          ? html`<p class="muted t0">${name}</p>
              ${content}`
          : nothing
      }
    </div>`;
  return html`<li class="proposal">
    <div>
      ${heading(level + 2, nameView(sight, entry), { size: 't2' })}
      <p class="muted t0">${words.t('number', { n: entry.number })} · ${daysWord(sight, entry.daysWaiting)}</p>
      ${entry.paused ? html`<p class="flag">${text.t('pausedNote')}</p>` : nothing}
      ${isInLot(table, entry.id) ? html`<p class="flag">${text.t('inLotNote')}</p>` : nothing}
    </div>
    ${dimensions.map(name => row(words.t(`dimension_${name}`), said?.[name] && written(said[name])))}
    ${row(text.t('unitsAnswered'), entry.marks.length && html`<p>${answered(sight, proposal)}</p>`)}
    ${row(words.t('assessment'), group(sight, proposal))} ${row(text.t('earlier'), proposal.decisions.length && earlier(sight, proposal))}
    <div class="no-print">
      <button class="link" type="button" id="open-${entry.id}" @click=${() => doors.open(entry)}>
        ${text.t('openRecord', { name: called(sight, entry) })}
      </button>
    </div>
  </li>`;
}

/** That a unit has answered, as in the list; never what. */
function answered(sight: SteeringSight, { entry: { marks } }: Proposal): string {
  const { words } = sight;
  const silent = marks.filter(({ mark }) => mark === 'silent').map(({ unitId }) => unitId);
  if (silent.length) return words.t('silentUnits', { units: unitNames(sight, silent) });
  const n = marks.filter(({ mark }) => mark === 'answered').length;
  return n === marks.length ? words.t('allAnswered') : words.t('someAnswered', { n, of: marks.length });
}

/** What the group came to. Whoever saw it otherwise stands here in full, not behind a link. */
function group(sight: SteeringSight, { assessment }: Proposal) {
  const { words, text } = sight;
  if (!assessment) return html`<p>${text.t('notYetAssessed')}</p>`;
  const { heldOn, unitsPresent, recommendation, dissent } = assessment;
  const day = dayWord(sight, heldOn);
  const what = words.t('recommends', { what: words.t(`recommendation_${recommendation}`) });
  return html`
    <p><strong>${text.t(dissent ? 'disagreed' : 'agreed', { what })}</strong></p>
    <p class="muted t0">${unitsPresent.length ? words.t('assessmentFacts', { day, units: unitNames(sight, unitsPresent) }) : day}</p>
    ${written(assessment.text)}
    ${dissent ? html`<p class="muted t0">${words.t('dissent')}</p>${written(dissent)}` : nothing}
  `; // prettier-ignore
}

function earlier(sight: SteeringSight, { decisions }: Proposal) {
  const { words, text } = sight;
  return decisions.map(
    ({ outcome, decidedOn, reasons }) =>
      html`<p>${text.t('earlierDecision', { day: dayWord(sight, decidedOn), outcome: words.t(`outcome_${outcome}`) })}</p>
        ${written(reasons)}`,
  );
}
