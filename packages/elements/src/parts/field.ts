import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { Words } from '../controllers/text-controller.ts';
import { describedBy, errorLine, hintLine, type Field } from './field-lines.ts';

export { describedBy, errorLine, hintLine, type Field } from './field-lines.ts';

interface TextField extends Field {
  value: string;
  type?: 'text' | 'email' | 'tel' | 'number' | 'date';
  inputmode?: 'text' | 'tel' | 'numeric' | 'email';
  /** Off unless said: on a borrowed phone a browser's memory tells the next person. */
  autocomplete?: 'off' | 'tel' | 'email' | 'name' | 'nickname' | 'street-address';
  maxlength?: number;
  min?: string;
  max?: string;
  /** For a number, a date or a time: as wide as what is written. */
  short?: boolean;
}

interface TextArea extends Field {
  value: string;
  maxlength?: number;
  rows?: number;
}

/**
 * A label, its hint, its error and its input as one template.
 *
 * A function and not an element, so that all four share the form's shadow root: `for`, `aria-describedby`, `FormData` and
 * the error summary's links then work as the platform meant, with nothing to forward. Listen for `input` on the form.
 */
export function textField(field: TextField, words: Words) {
  const { name, label, error, value, type = 'text', inputmode, autocomplete = 'off', maxlength, min, max, short } = field;
  return html`
    <div class="field ${error ? 'has-error' : ''}">
      <label class="label" for=${name}>${label}</label>
      ${hintLine(field)} ${errorLine(field, words)}
      <input
        class="input ${short ? 'half' : ''}"
        id=${name}
        name=${name}
        type=${type}
        .value=${live(value)}
        inputmode=${ifDefined(inputmode)}
        autocomplete=${autocomplete}
        maxlength=${ifDefined(maxlength)}
        min=${ifDefined(min)}
        max=${ifDefined(max)}
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${describedBy(field)}
      />
    </div>
  `;
}

/** As `textField`, for more than one line. */
export function textArea(field: TextArea, words: Words) {
  const { name, label, error, value, maxlength, rows = 4 } = field;
  return html`
    <div class="field ${error ? 'has-error' : ''}">
      <label class="label" for=${name}>${label}</label>
      ${hintLine(field)} ${errorLine(field, words)}
      <textarea
        class="input"
        id=${name}
        name=${name}
        rows=${rows}
        .value=${live(value)}
        autocomplete="off"
        maxlength=${ifDefined(maxlength)}
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${describedBy(field)}
      ></textarea>
    </div>
  `;
}

/** A day, as `2026-11-22`. */
export const dateField = (field: Omit<TextField, 'type' | 'inputmode' | 'autocomplete' | 'maxlength' | 'short'>, words: Words) =>
  textField({ ...field, type: 'date', short: true }, words);
