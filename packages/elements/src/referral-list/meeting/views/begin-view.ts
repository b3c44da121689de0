import { html, nothing } from 'lit';
import { actions, button } from '../../../parts/actions.ts';
import { checks } from '../../../parts/choices.ts';
import { errorSummary } from '../../../parts/error-summary.ts';
import { dateField } from '../../../parts/field.ts';
import { heading } from '../../../parts/heading.ts';
import { problemNotice } from '../../../parts/notice.ts';
import { unanswered } from '../../listing/marks.ts';
import { called } from '../../naming.ts';
import { daysWord, unitName, unitNames } from '../../sight.ts';
import { readingNotice } from '../../views/reading-problem.ts';
import type { Beginning } from '../beginning.ts';
import type { MeetingPlace, MeetingSight } from '../meeting-place.ts';

/** Where a meeting begins: one that is under way, or a new one with its day, units and names; `waiting` until they have come. */
export function beginView(sight: MeetingSight, beginning: Beginning, place: MeetingPlace, waiting?: unknown) {
  const { text, level } = sight;
  return html`<div class="meeting pad stack">
    ${heading(level + 1, meetingWord(sight), { size: 't3', id: 'place-heading' })}
    ${place.unread ? readingNotice(sight, place.unread) : nothing}
    ${place.under.map(
      ({ id, names, left }) =>
        html`<div class="under">
          <div>
            ${heading(level + 2, text.t('goesOn'), { size: 't2' })}
            <p>${text.t('goesOnText', { names, left })}</p>
          </div>
          ${button(text.t('join'), () => void place.join(sight, id), { forward: true })}
        </div>`,
    )}
    ${waiting ?? (place.names.length ? form(sight, beginning, place) : html`<p class="empty">${text.t('noNames')}</p>`)}
  </div>`;
}

export const meetingWord = ({ text, programme: { policy } }: MeetingSight) =>
  text.t(policy.assessment.kind === 'group' ? 'groupMeeting' : 'teamMeeting');

function form(sight: MeetingSight, beginning: Beginning, place: MeetingPlace) {
  const { text, words, level, programme, today } = sight;
  const { assessment } = programme.policy;
  const { errors, heldOn, present, leftOut } = beginning;
  const { busy, failure } = place.calling;
  const take = (event: Event) => {
    beginning.take(event.target as HTMLInputElement);
    place.draw();
  };
  return html`
    ${place.under.length ? heading(level + 2, text.t('another'), { size: 't2' }) : nothing}
    <p>${text.t(assessment.kind === 'group' ? 'beginLead' : 'beginLeadTeam')}</p>
    ${errorSummary(errors, level + 2, words)} ${failure ? problemNotice(words, failure.error) : nothing}
    <form
      class="stack"
      novalidate
      autocomplete="off"
      @change=${take}
      @submit=${(event: Event) => (event.preventDefault(), void place.begin(sight))}
    >
      ${dateField({ name: 'heldOn', label: words.t('f_heldOn'), value: heldOn, max: today, error: beginning.errorAt('heldOn') }, words)}
      ${
        assessment.kind === 'group'
          ? checks(
              {
                name: 'unitsPresent',
                legend: text.t('units'),
                options: assessment.units.map(value => ({ value, label: unitName(sight, value) })),
                values: [...present],
                error: beginning.errorAt('unitsPresent'),
              },
              words,
            )
          : nothing
      }
      ${checks(
        {
          name: 'agenda',
          legend: text.t('agenda'),
          options: place.names.map(entry => ({ value: entry.id, label: called(sight, entry), sub: nameLine(sight, entry) })),
          values: place.names.map(({ id }) => id).filter(id => !leftOut.has(id)),
          error: beginning.errorAt('agenda'),
        },
        words,
      )}
      ${actions(button(text.t(busy ? 'saving' : 'begin'), undefined, { type: 'submit', busy }))}
    </form>
  `;
}

/** How long they have waited, and who is silent: shown, and never a no. */
function nameLine(sight: MeetingSight, entry: MeetingPlace['names'][number]) {
  const { text, words } = sight;
  const silent = unanswered(entry);
  const wait = text.t('waits', { days: daysWord(sight, entry.daysWaiting) });
  if (!silent.length) return wait;
  const reached = entry.state === 'collecting_statements' ? ` · ${text.t('dayReached')}` : '';
  return `${wait}${reached} · ${words.t('silentUnits', { units: unitNames(sight, silent) })}`;
}
