import { PersonalNumber, masked } from '@bostadforst/contract/person/personal-number';
import { html } from 'lit';
import { textField } from '../../parts/field.ts';
import type { Form } from '../form.ts';
import type { StaffKey } from '../staff/texts.ts';
import { faultOf, type Text } from '../walk.ts';

const name = 'personalNumber';

/**
 * A personal number is read whole only while it is being written; whoever passes the screen sees its last four digits. One with a fault
 * stands as it is, to be mended.
 */
export function numberField(form: Form, text: Text<StaffKey>) {
  const written = () => form.draft.one(name);
  const left = () => (PersonalNumber.safeParse(written()).success ? masked(written()) : written());
  const isWriting = form.host.shadowRoot?.activeElement?.id === name;
  const show = (value: string) => (event: FocusEvent) => ((event.target as HTMLInputElement).value = value);
  return html`<div
    class="field"
    @focusin=${(event: FocusEvent) => show(written())(event)}
    @focusout=${(event: FocusEvent) => show(left())(event)}
  >
    ${textField(
      {
        name,
        label: text.t(name),
        hint: html`${text.t('personalNumberHint')} ${text.t('personalNumberWhy')}`,
        value: isWriting ? written() : left(),
        error: faultOf(form, name, text),
        inputmode: 'numeric',
        short: true,
      },
      text,
    )}
  </div>`;
}
