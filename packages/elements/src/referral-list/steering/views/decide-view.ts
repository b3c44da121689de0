import { isProblem } from '@bostadforst/contract/problem';
import type { Proposal } from '@bostadforst/contract/steering';
import { addDays } from '@bostadforst/contract/day';
import { html, nothing } from 'lit';
import { actions, button } from '../../../parts/actions.ts';
import { choices } from '../../../parts/choices.ts';
import { errorSummary } from '../../../parts/error-summary.ts';
import { dateField, textArea } from '../../../parts/field.ts';
import { heading } from '../../../parts/heading.ts';
import { notice } from '../../../parts/notice.ts';
import { clock } from '../../days.ts';
import { called } from '../../naming.ts';
import { dayWord, unitName } from '../../sight.ts';
import { reminded } from '../../views/reminded.ts';
import { fact, written } from '../../views/section.ts';
import { signInLink } from '../../views/sign-in-view.ts';
import { fieldOf, outcomes, type Overtaken, type SittingField } from '../sitting.ts';
import type { SteeringPlace } from '../steering-place.ts';
import { decidable, mayDecide, type OnTheTable, type SteeringSight } from '../steering-sight.ts';
import { nameView } from './name-view.ts';

/** One sitting: the day once, and for each name that something is decided about, what and why. */
export function decideView(sight: SteeringSight, table: OnTheTable, place: SteeringPlace) {
  const { words, text, level, today } = sight;
  const { sitting, draw } = place;
  const { written: values } = sitting;
  const open = mayDecide(sight) ? decidable(table) : [];
  const saved = sitting.saved.map(({ entry, outcome }) =>
    text.t('savedOne', { name: called(sight, entry), outcome: words.t(`outcome_${outcome}`) }),
  );
  if (!open.length && !saved.length && !sitting.overtaken.size) return nothing;
  const take = (event: Event) => (values.take(event), draw());
  return html`<section class="part-of no-print" id="sitting" aria-labelledby="decide-heading">
    ${heading(level + 2, text.t('decide'), { size: 't2', id: 'decide-heading' })}
    <p class="saved" role="status">${saved.length ? text.t('saved', { what: saved.join('; ') }) : nothing}</p>
    ${[...sitting.overtaken].map(([id, lost]) => overtaken(sight, place, id, lost))} ${problems(sight, table, place)}
    ${
      open.length
        ? html`<form novalidate autocomplete="off" @input=${take} @change=${take} @submit=${(event: Event) => (event.preventDefault(), void place.save(sight))}>
            <p>${text.t('decideHint')}</p>
            ${errorSummary(values.errors, level + 3, words)}
            ${dateField({ name: 'decidedOn', label: text.t('day'), value: values.get('decidedOn', today), max: today, error: values.errorAt('decidedOn') }, words)}
            <div class="cards">${open.map(proposal => oneDecision(sight, proposal, place))}</div>
            ${actions(
              button(sitting.sending ? words.t('saving') : text.t('save', { count: sitting.chosen(table).length }), undefined, {
                type: 'submit',
                busy: sitting.sending,
              }),
            )}
          </form>`
        : nothing
    }
  </section>`; // prettier-ignore
}

function oneDecision(sight: SteeringSight, proposal: Proposal, { sitting }: SteeringPlace) {
  const { words, text } = sight;
  const { written: values } = sitting;
  const at = (field: string) => {
    const name = fieldOf(field, proposal);
    return { name, value: values.get(name), error: values.errorAt(name) };
  };
  const outcome = sitting.outcomeFor(proposal);
  return html`<div class="card stack">
    ${choices(
      {
        ...at('outcome'),
        legend: html`${text.t('decisionOn', { name: '' })}${nameView(sight, proposal.entry)}`,
        options: outcomes.map(value => ({ value, label: words.t(`outcome_${value}`) })),
      },
      words,
    )}
    ${
      outcome
        ? html`${whatFollows(sight, proposal, outcome, at)}
          ${reminded(
            sight,
            values.get(fieldOf('reasons', proposal)),
            textArea({ ...at('reasons'), label: words.t('f_reasons'), hint: text.t('reasonsHint'), rows: 3 }, words),
          )}`
        : nothing
    }
  </div>`;
}

/** Each outcome asks for what it leads to: who decides on assistance, when it is tried again, what is missing. */
function whatFollows(
  sight: SteeringSight,
  { mayDecideFormally }: Proposal,
  outcome: (typeof outcomes)[number],
  at: (field: string) => { name: string; value: string; error: string | undefined },
) {
  const { words, text, programme, today } = sight;
  const units = (ids: readonly string[]) => ids.map(value => ({ value, label: unitName(sight, value) }));
  const tomorrow = addDays(today, 1);
  switch (outcome) {
    case 'prioritised':
      return mayDecideFormally.length
        ? choices({ ...at('formalDecisionBy'), legend: words.t('f_formalDecisionBy'), options: units(mayDecideFormally) }, words)
        : notice(html`<p>${text.t('noUnitMayKnow')}</p>`);
    case 'not_prioritised_now':
      return dateField({ ...at('reviewOn'), label: words.t('f_reviewOn'), min: tomorrow }, words);
    case 'returned':
      return html`${textArea({ ...at('missing'), label: words.t('f_missing'), rows: 3 }, words)}
      ${choices({ ...at('byWhom'), legend: words.t('f_byWhom'), options: units(programme.units.map(({ id }) => id)) }, words)}
      ${dateField({ ...at('byWhen'), label: words.t('f_byWhen'), min: tomorrow }, words)}`;
  }
}

/** Which decisions were not saved, and why. Everything written is still there. */
function problems(sight: SteeringSight, { proposals }: OnTheTable, { sitting }: SteeringPlace) {
  const { words, text } = sight;
  const left = proposals.filter(({ entry }) => sitting.problems.has(entry.id));
  if (!left.length) return nothing;
  const ranOut = left.some(({ entry }) => {
    const error = sitting.problems.get(entry.id);
    return isProblem(error) && error.problem.code === 'not_signed_in';
  });
  return notice(
    html`${left.map(
        ({ entry }) =>
          html`<p>${text.t('notSavedFor', { name: called(sight, entry), problem: words.problem(sitting.problems.get(entry.id)) })}</p>`,
      )}
      <p>${words.t('keptWords')}</p>
      ${ranOut ? signInLink(words, sight.signInUrl, true) : nothing}`,
    { look: 'glow', role: 'alert' },
  );
}

function overtaken(sight: SteeringSight, { sitting, doors, draw }: SteeringPlace, id: string, lost: Overtaken) {
  const { text } = sight;
  const { entry } = lost.proposal;
  const name = called(sight, entry);
  const letGo = () => (sitting.overtaken.delete(id), draw());
  return notice(
    html`<p>${text.t('overtaken', { name })}</p>
      <dl class="facts">${lost.written.map(({ field, value }) => fact(fieldWord(sight, field), inWords(sight, field, value)))}</dl>
      ${lost.first ? whoWasFirst(sight, lost.first) : nothing}
      <p class="row">
        <button class="button second small" type="button" @click=${() => doors.open(entry)}>${text.t('openRecord', { name })}</button>
        <button class="button second small" type="button" @click=${letGo}>${text.t('letGo')}</button>
      </p>`,
    { look: 'glow', role: 'status' },
  );
}

/** What came first, with its reasons. */
function whoWasFirst(sight: SteeringSight, { decision, by }: NonNullable<Overtaken['first']>) {
  const { words, text } = sight;
  const said = {
    who: by.unitId ? unitName(sight, by.unitId) : text.t('aColleague'),
    time: clock(new Date(by.at), text.language),
    outcome: words.t(`outcome_${decision.outcome}`),
    day: dayWord(sight, decision.decidedOn),
  };
  return html`<p><strong>${text.t('wasFirst', said)}</strong></p>
    ${written(decision.reasons)}`;
}

const fieldWord = ({ words, text }: SteeringSight, field: SittingField) => (field === 'outcome' ? text.t('decide') : words.t(`f_${field}`));

function inWords(sight: SteeringSight, field: SittingField, value: string) {
  switch (field) {
    case 'outcome':
      return sight.words.t(`outcome_${value as (typeof outcomes)[number]}`);
    case 'formalDecisionBy':
    case 'byWhom':
      return unitName(sight, value);
    case 'reviewOn':
    case 'byWhen':
      return dayWord(sight, value);
    default:
      return written(value);
  }
}
