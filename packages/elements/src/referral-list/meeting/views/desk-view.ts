import type { MeetingName } from '@bostadforst/contract/meeting';
import { html, nothing } from 'lit';
import { heading } from '../../../parts/heading.ts';
import { eyeIcon } from '../../../parts/icons.ts';
import { statusLine } from '../../../parts/notice.ts';
import { initialsOf } from '../../naming.ts';
import { daysWord, dayWord, longDayWord, unitNames } from '../../sight.ts';
import { house } from '../../views/house.ts';
import { markShape } from '../../views/shapes.ts';
import type { Chair } from '../chair.ts';
import type { MeetingDesk } from '../meeting-desk.ts';
import type { MeetingPlace, MeetingSight } from '../meeting-place.ts';
import { meetingWord } from './begin-view.ts';
import { nameView } from './name-view.ts';

/** A meeting under way: the question on top, the names beside, one name on the table. */
export function deskView(sight: MeetingSight, chair: Chair, place: MeetingPlace) {
  const { text, words, level } = sight;
  const { desk } = chair;
  const { meeting } = desk;
  return html`<div class="meeting">
    <div class="bar pad">
      ${heading(level + 1, meetingWord(sight), { size: 't2', id: 'place-heading' })}
      <span class="muted t0">${longDayWord(sight, meeting.heldOn)}</span>
      <span class="tools no-print">
        <button class="button second small" type="button" aria-pressed=${place.naming === 'initials'} @click=${() => place.hide()}>
          ${eyeIcon()}${text.t(place.naming === 'initials' ? 'initialsShown' : 'namesShown')}
        </button>
        <button class="button second small" type="button" @click=${() => place.end()}>${text.t('end')}</button>
      </span>
    </div>
    <div class="yard pad">
      ${house()}
      <div>
        ${heading(level + 2, words.t('guidingQuestion'), { size: 't2' })}
        <p>${words.t('guidingText')}</p>
        ${targetGroup(sight, desk)}
      </div>
    </div>
    <div class="table">
      <div class="agenda">
        ${agenda(sight, chair)}
        ${
          meeting.unitsPresent.length
            ? html`<div class="room">
                <p><strong>${text.t('inRoom')}</strong></p>
                <p>${unitNames(sight, meeting.unitsPresent)}</p>
                <p class="muted t0">${text.t('roomSees')}</p>
              </div>`
            : nothing
        }
      </div>
      <div class="on-table">${statusLine(chair.saved || nothing)}${nameView(sight, chair)}</div>
    </div>
  </div>`;
}

/** The agreed definition, with the version that is in force and its day, in sight without a press. */
function targetGroup(sight: MeetingSight, { meeting: { targetGroup: version } }: MeetingDesk) {
  const { text, programme, words } = sight;
  const { declared } = programme;
  const title = version
    ? text.t('targetGroupVersion', { n: version.number, day: dayWord(sight, version.agreedOn) })
    : text.t('targetGroup');
  return html`<p class="target">
    <strong>${title}:</strong> <span lang=${words.localLang(declared.targetGroup) ?? nothing}>${words.local(declared.targetGroup)}</span>
  </p>`;
}

function agenda(sight: MeetingSight, chair: Chair) {
  const { text, level } = sight;
  const { desk } = chair;
  return html`<nav aria-labelledby="agenda-heading">
    ${heading(level + 2, text.t('todaysNames'), { size: 't2', id: 'agenda-heading' })}
    <ol role="list">
      ${desk.meeting.names.map(name => html`<li>${agendaButton(sight, name, name.entry.id === desk.at, chair)}</li>`)}
    </ol>
  </nav>`;
}

function agendaButton(sight: MeetingSight, { entry, assessed }: MeetingName, isOnTable: boolean, chair: Chair) {
  const { text, words, naming } = sight;
  return html`<button
    class="name"
    type="button"
    id="take-${entry.id}"
    aria-current=${isOnTable ? 'true' : nothing}
    @click=${() => chair.take(sight, entry.id)}
  >
    <b>${naming === 'initials' ? initialsOf(entry.alias) : entry.alias}</b>
    <span>${words.t('number', { n: entry.number })}<span class="muted t0">${daysWord(sight, entry.daysWaiting)}</span></span>
    ${assessed ? markShape('answered') : nothing}<span class="unseen">${text.t(assessed ? 'done' : 'notDone')}</span>
  </button>`;
}
