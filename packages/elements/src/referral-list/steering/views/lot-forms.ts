import type { Lot } from '@bostadforst/contract/lot';
import { html, nothing } from 'lit';
import { actions, button } from '../../../parts/actions.ts';
import { choices } from '../../../parts/choices.ts';
import { disclosure } from '../../../parts/disclosure.ts';
import { errorSummary } from '../../../parts/error-summary.ts';
import { textArea, textField } from '../../../parts/field.ts';
import { notice } from '../../../parts/notice.ts';
import { heading } from '../../../parts/heading.ts';
import { unitName } from '../../sight.ts';
import { draftReasons, firstOf, nameOf } from '../lots-desk.ts';
import type { SteeringPlace } from '../steering-place.ts';
import { decidable, type OnTheTable, type SteeringSight } from '../steering-sight.ts';
import { nameView } from './name-view.ts';

interface Step {
  /** What its fields' names begin with. */
  fields: readonly string[];
  content: unknown;
  label: string;
  /** The level of the heading over what is to be mended. */
  level: number;
  send: () => unknown;
}

/** A form of its own for each step: what is checked and sent is that step alone. */
function form({ words }: SteeringSight, { desk, draw }: SteeringPlace, { fields, content, label, level, send }: Step) {
  const take = (event: Event) => (desk.written.take(event), draw());
  const errors = desk.written.errors.filter(({ field }) => fields.some(each => field.startsWith(each)));
  const submit = (event: Event) => (event.preventDefault(), void send());
  return html`<form novalidate autocomplete="off" class="stack no-print" @input=${take} @change=${take} @submit=${submit}>
    ${errorSummary(errors, level, words)} ${content}
    ${actions(button(desk.sending ? words.t('saving') : label, undefined, { type: 'submit', look: 'second', busy: desk.sending }))}
  </form>`;
}

const fieldAt = ({ desk }: SteeringPlace, name: string, initial = '') => ({
  name,
  value: desk.written.get(name, initial),
  error: desk.written.errorAt(name),
});

export function freezeForm(sight: SteeringSight, table: OnTheTable, place: SteeringPlace) {
  const { words, text, today } = sight;
  const { desk } = place;
  const at = (name: string, initial?: string) => fieldAt(place, name, initial);
  const names = decidable(table);
  const content = html`
    <fieldset class=${at(`lotName-${names[0]!.entry.number}`).error ? 'has-error' : nothing}>
      <legend class="label">${text.t('lotNames')}</legend>
      <div class="choices">
        ${names.map(
          ({ entry }) =>
            html`<div class="choice">
              <label>
                <input
                  class="mark"
                  type="checkbox"
                  id="lotName-${entry.number}"
                  name="lotName-${entry.number}"
                  autocomplete="off"
                  .checked=${desk.written.get(`lotName-${entry.number}`) === 'yes'}
                />
                <span>${nameView(sight, entry)}</span>
              </label>
            </div>`,
        )}
      </div>
    </fieldset>
    ${textArea({ ...at('lotEqual'), label: text.t('lotEqual'), hint: text.t('lotEqualHint'), rows: 3 }, words)}
    ${textField({ ...at('lotPlaces', '1'), label: text.t('lotPlaces'), hint: text.t('lotPlacesHint'), inputmode: 'numeric', short: true }, words)}
    ${choices(
      {
        ...at('lotWitnesses', '2'),
        legend: text.t('lotWitnesses'),
        hint: text.t('lotWitnessesHint'),
        options: ['2', '3', '4', '5'].map(value => ({ value, label: value })),
        pair: true,
      },
      words,
    )}
    ${
      desk.isAgain(table)
        ? textArea({ ...at('lotAgain'), label: text.t('lotAgain'), hint: text.t('lotAgainHint'), rows: 2 }, words)
        : nothing
    }
  `;
  const send = () => place.about(desk.checkFreeze(sight, table), client => desk.freeze(client, table, today));
  return form(sight, place, {
    fields: ['lotName', 'lotEqual', 'lotPlaces', 'lotAgain'],
    content,
    label: text.t('lotFreeze'),
    level: sight.level + 3,
    send,
  });
}

/** Each witness once. What one has written is not shown again, not to them either. */
export function figureForm(sight: SteeringSight, lot: Lot, place: SteeringPlace) {
  const { words, text } = sight;
  if (lot.witnesses.some(({ you }) => you)) return notice(html`<p>${text.t('lotWaits')}</p>`);
  const name = `lotFigure-${lot.id}`;
  const field = { ...fieldAt(place, name), label: text.t('lotYourFigure'), hint: text.t('lotFigureHint') };
  const content = textField({ ...field, inputmode: 'numeric', maxlength: 15, short: true }, words);
  const send = () => place.about(place.desk.checkFigure(sight, lot), client => place.desk.write(client, lot));
  return form(sight, place, { fields: [name], content, label: text.t('lotWrite'), level: sight.level + 4, send });
}

/** Signing says why for each name that comes first; rejecting says why, also before anyone has written a figure. */
export function endForms(sight: SteeringSight, table: OnTheTable, lot: Lot, place: SteeringPlace) {
  return html`${lot.state === 'drawn' ? signForm(sight, table, lot, place) : nothing} ${rejectForm(sight, lot, place)}`;
}

function signForm(sight: SteeringSight, table: OnTheTable, lot: Lot, place: SteeringPlace) {
  const { words, text, level } = sight;
  const { desk } = place;
  const content = html`
    ${heading(level + 4, text.t('lotSignHeading'), { size: 't1' })}
    ${firstOf(lot).map(({ referralId, number }) => {
      const name = nameOf(sight, table, referralId, number);
      const units = table.proposals.find(({ entry }) => entry.id === referralId)?.mayDecideFormally ?? [];
      const options = units.map(value => ({ value, label: unitName(sight, value) }));
      return html`${textArea({ ...fieldAt(place, `lotReasons-${referralId}`, draftReasons(sight, lot)), label: text.t('lotReasonsFor', { name }), hint: text.t('reasonsHint'), rows: 3 }, words)}
      ${units.length ? choices({ ...fieldAt(place, `lotUnit-${referralId}`), legend: text.t('lotUnitFor', { name }), options }, words) : notice(html`<p>${text.t('noUnitMayKnow')}</p>`)}`;
    })}
  `; // prettier-ignore
  const send = () => place.about(desk.checkSign(sight, table, lot), client => desk.sign(client, sight, lot));
  return form(sight, place, { fields: ['lotReasons', 'lotUnit'], content, label: text.t('lotSign'), level: sight.level + 4, send });
}

function rejectForm(sight: SteeringSight, lot: Lot, place: SteeringPlace) {
  const { words, text } = sight;
  const { desk } = place;
  const name = `lotReject-${lot.id}`;
  const content = textArea({ ...fieldAt(place, name), label: text.t('lotRejectReasons'), rows: 3 }, words);
  const send = () => place.about(desk.checkReject(sight, lot), client => desk.reject(client, lot));
  return html`<div class="no-print">
    ${disclosure(text.t('lotRejectHeading'), form(sight, place, { fields: [name], content, label: text.t('lotReject'), level: sight.level + 4, send }), desk.written.errorAt(name) !== undefined)}
  </div>`; // prettier-ignore
}
