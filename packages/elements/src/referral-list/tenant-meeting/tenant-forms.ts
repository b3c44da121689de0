import { addMonths } from '@bostadforst/contract/day';
import { unitsThatMeet, type TenantMeetings } from '@bostadforst/contract/tenant-meeting';
import { html } from 'lit';
import { actions, button } from '../../parts/actions.ts';
import { checks, choices } from '../../parts/choices.ts';
import { errorSummary } from '../../parts/error-summary.ts';
import { dateField, textArea, textField } from '../../parts/field.ts';
import { heading } from '../../parts/heading.ts';
import { unitName } from '../sight.ts';
import { partsFor, type TenantSight, type TenantsPlace } from './tenants-place.ts';
import type { TenantWritten } from './tenant-written.ts';

/** Who may talk about it, until when, and how the yes was given: nothing is chosen beforehand. */
export function yesForm(sight: TenantSight, place: TenantsPlace) {
  const { text, words, level, today, programme } = sight;
  const { yes } = place.draft;
  const units = unitsThatMeet(programme);
  return form(sight, yes, place, () => void place.saveYes(sight), [], html`
    ${heading(level + 3, text.t('writeYes'), { size: 't1' })} ${errorSummary(yes.errors, level + 3, words)}
    ${checks({ name: 'units', legend: text.t('yesUnits'), options: units.map(value => ({ value, label: unitName(sight, value) })), values: yes.chosen('units'), error: yes.errorAt('units') }, words)}
    ${dateField({ name: 'validUntil', label: text.t('yesUntilField'), hint: text.t('yesUntilHint'), value: yes.get('validUntil'), min: today, max: addMonths(today, 12), error: yes.errorAt('validUntil') }, words)}
    ${choices(
      {
        name: 'givenHow',
        legend: text.t('givenHow'),
        options: [
          { value: 'written', label: text.t('how_written') },
          { value: 'oral_documented', label: text.t('how_oral') },
        ],
        value: yes.get('givenHow') || undefined,
        error: yes.errorAt('givenHow'),
      },
      words,
    )}
    ${actions(button(text.t(place.sending.busy ? 'saving' : 'saveYes'), undefined, { type: 'submit', busy: place.sending.busy }))}
  `); // prettier-ignore
}

/** What fits now, what is done until next month, and who does it. In words, and neither part is demanded. */
export function noteForm(sight: TenantSight, opened: TenantMeetings, place: TenantsPlace) {
  const { text, words, level, today } = sight;
  const { note } = place.draft;
  const units = opened.yes?.units ?? [];
  const part = (name: 'support' | 'occupation') =>
    html`<fieldset class="part">
      <legend class="label">${text.t(name)}</legend>
      ${textArea({ name: `${name}-fits`, label: text.t('fits'), value: note.get(`${name}-fits`), rows: 3, error: note.errorAt(`${name}-fits`) }, words)}
      ${textArea({ name: `${name}-untilNext`, label: text.t('untilNext'), value: note.get(`${name}-untilNext`), rows: 2, error: note.errorAt(`${name}-untilNext`) }, words)}
      ${textField({ name: `${name}-who`, label: text.t('who'), value: note.get(`${name}-who`), error: note.errorAt(`${name}-who`) }, words)}
    </fieldset>`;
  return html`<section class="stack" aria-labelledby="note-heading">
    ${heading(level + 2, text.t('note'), { size: 't2', id: 'note-heading' })}
    ${form(sight, note, place, () => void place.saveNote(sight), units, html`
      ${errorSummary(note.errors, level + 3, words)}
      ${dateField({ name: 'heldOn', label: text.t('heldOn'), value: note.get('heldOn', today), max: today, error: note.errorAt('heldOn') }, words)}
      ${checks({ name: 'present', legend: text.t('present'), options: units.map(value => ({ value, label: unitName(sight, value) })), values: note.chosen('present', units) }, words)}
      <div class="two">${partsFor(sight).map(part)}</div>
      ${actions(button(text.t(place.sending.busy ? 'saving' : 'saveNote'), undefined, { type: 'submit', busy: place.sending.busy }))}
    `)}
  </section>`; // prettier-ignore
}

function form(_: TenantSight, to: TenantWritten, place: TenantsPlace, save: () => void, initial: readonly string[], content: unknown) {
  const take = (event: Event) => {
    to.take(event, initial);
    if (event.type === 'change') place.draw();
  };
  const keydown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
  };
  return html`<form
    class="stack"
    novalidate
    autocomplete="off"
    @input=${take}
    @change=${take}
    @keydown=${keydown}
    @submit=${(event: Event) => (event.preventDefault(), save())}
  >
    ${content}
  </form>`;
}
