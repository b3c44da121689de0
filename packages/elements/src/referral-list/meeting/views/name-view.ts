import type { ReferralRecord } from '@bostadforst/contract/referral/record';
import { meetingFields } from '@bostadforst/contract/meeting/both-versions';
import { addDays, dayOf } from '@bostadforst/contract/day';
import { html, nothing } from 'lit';
import { actions, button } from '../../../parts/actions.ts';
import { errorSummary } from '../../../parts/error-summary.ts';
import { textArea } from '../../../parts/field.ts';
import { heading } from '../../../parts/heading.ts';
import { infoIcon } from '../../../parts/icons-everywhere.ts';
import { notice, problemNotice } from '../../../parts/notice.ts';
import { versionsView } from '../../conflict/versions-view.ts';
import { saidAbout } from '../../acts/said.ts';
import { called } from '../../naming.ts';
import { dayWord, daysWord, stateWord } from '../../sight.ts';
import { readingNotice } from '../../views/reading-problem.ts';
import { reminded } from '../../views/reminded.ts';
import { written } from '../../views/section.ts';
import { signInAgain } from '../../views/sign-in-view.ts';
import { stateShape } from '../../views/shapes.ts';
import { statementsView } from '../../views/statements-view.ts';
import type { Chair } from '../chair.ts';
import type { MeetingSight } from '../meeting-place.ts';
import { dimensions, wordsOf, type NameDraft, type WentOn } from '../name-draft.ts';
import { fieldWord } from '../field-word.ts';
import { recommendView } from './recommend-view.ts';

/** The name on the table: what units have said side by side, five rows to write in, and where it leads. */
export function nameView(sight: MeetingSight, chair: Chair) {
  const { text, level } = sight;
  const { desk, unread } = chair;
  const { at } = desk;
  if (!at)
    return html`${heading(level + 2, text.t('allDone'), { size: 't3', id: 'name-heading' })}
      <p>${text.t('allDoneText')}</p>`;
  if (unread) return readingNotice(sight, unread, () => void chair.takeUp(sight));
  const record = desk.records.get(at);
  if (!record) return html`<p role="status">${text.common('loading')}</p>`;
  const isDone = desk.name(at)?.assessed ?? false;
  const draft = desk.drafts.get(at);
  return html`${head(sight, record)} ${statementsView(sight, record)}
  ${isDone && !draft?.isWritten ? html`<p><strong>${text.t('assessedHere')}</strong></p>` : draft ? form(sight, record, draft, chair) : nothing}`;
}

function head(sight: MeetingSight, { entry, waivers }: ReferralRecord) {
  const { text, level } = sight;
  const until = waivers
    .filter(({ withdrawnAt, validUntil }) => !withdrawnAt && validUntil >= dayOf(new Date()))
    .map(({ validUntil }) => validUntil)
    .sort()[0];
  return html`<div class="who">
    ${heading(level + 2, called(sight, entry), { size: 't4', id: 'name-heading' })}
    <span>${text.t('waits', { days: daysWord(sight, entry.daysWaiting) })}</span>
    <span class="worded">${stateShape(entry.state)}<span>${stateWord(sight, entry.state)}</span></span>
    ${until ? html`<span class="muted t0">${text.t('yesUntil', { day: dayWord(sight, until) })}</span>` : nothing}
  </div>`;
}

function form(sight: MeetingSight, record: ReferralRecord, draft: NameDraft, chair: Chair) {
  const { text, words, level } = sight;
  const take = (event: Event) => {
    const { name, value } = event.target as HTMLInputElement;
    draft.write(name, value);
    // A choice opens what belongs to it, and words may call for a reminder.
    chair.draw();
  };
  const keydown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void chair.save(sight);
  };
  const next = chair.desk.next();
  const label = next ? text.t('saveNext', { name: called(sight, next.entry) }) : text.t('saveLast');
  const problem = draft.problem;
  const said = { common: words.common.bind(words), problem: (error: unknown) => `${words.problem(error)} ${words.t('keptWords')}` };
  return html`
    ${errorSummary(draft.errors, level + 3, words)} ${problem ? problemNotice(said, problem) : nothing} ${signInAgain(sight, problem)}
    ${draft.wentOn ? wentOn(sight, draft, draft.wentOn) : nothing} ${notice(html`<p>${words.t('checking')}</p>`)}
    <form
      novalidate
      autocomplete="off"
      @input=${take}
      @change=${take}
      @keydown=${keydown}
      @submit=${(event: Event) => (event.preventDefault(), void chair.save(sight))}
    >
      <div class="dimensions">${rows(sight, record, draft)}</div>
      ${recommendView(sight, draft, addDays(sight.today, 1))}
      ${actions(
        button(draft.sending ? text.t('saving') : label, undefined, { type: 'submit', busy: draft.sending, forward: Boolean(next) }),
        next ? button(text.t('skip'), () => chair.take(sight, next.entry.id), { look: 'second' }) : nothing,
        html`<span class="muted t0">${text.t('keysHint')}</span>`,
      )}
    </form>
  `;
}

/** Nothing can be put together with the other's any longer. Both stand where they can be read, and one's own in the form below. */
function wentOn(sight: MeetingSight, { words: mine }: NameDraft, { theirs, record }: WentOn) {
  const { words, conflict } = sight;
  const others = wordsOf(theirs);
  const fields = meetingFields
    .map(name => ({
      field: { name, kind: 'area' as const, label: fieldWord(sight, name) },
      mine: mine[name] ?? '',
      theirs: others[name] ?? '',
    }))
    .filter(each => each.mine !== each.theirs);
  const by = record.history.findLast(({ event }) => event === 'JointAssessmentRecorded');
  return html`${notice(
    html`<p>${words.t('overtaken')}</p>
      <p>${words.t('overtakenOver')}</p>`,
    { look: 'glow', icon: infoIcon(), role: 'alert' },
  )}
  ${versionsView(sight, fields, { text: conflict, by, put: undefined })}`;
}

/** One row each: what has been said about it, and what is written together. */
function rows(sight: MeetingSight, record: ReferralRecord, draft: NameDraft) {
  const { text, words } = sight;
  const said = saidAbout(sight, record);
  return dimensions.map((name, index) => {
    const optional = name === 'triedBefore' || name === 'personWishes';
    const label = fieldWord(sight, name);
    const begins = draft.began[name];
    // What the row begins with has been said by someone: where nothing else was said, it is the person's own words.
    const told = said[name].length || !begins ? said[name] : [{ who: words.t('role_participant'), words: begins }];
    return html`<div class="dimension">
      <div class="said t0">
        ${index ? nothing : html`<p class="muted">${text.t('said')}</p>`}
        ${
          told.length
            ? html`<ul role="list">
                ${told.map(each => html`<li><span class="muted">${each.who}</span>${written(each.words)}</li>`)}
              </ul>`
            : html`<p class="muted">${words.t('nothingSaid')}</p>`
        }
      </div>
      <div>
        ${index ? nothing : html`<p class="muted t0">${text.t('together')}</p>`}
        ${reminded(
          sight,
          // What it begins with may be the person's own words.
          draft.get(name) === begins ? '' : draft.get(name),
          textArea(
            {
              name,
              label: optional ? words.t('optional', { label }) : label,
              value: draft.get(name),
              rows: 2,
              error: draft.errorAt(name),
              ...(begins ? { hint: text.t('seeded') } : {}),
            },
            words,
          ),
        )}
      </div>
    </div>`;
  });
}
