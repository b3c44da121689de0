import { html } from 'lit';
import { control, type Choice } from './choice-rows.ts';

/** Two or three views of the same thing. Not for questions. */
export function segments(name: string, legend: string, options: readonly Pick<Choice, 'value' | 'label'>[], value: string) {
  return html`<fieldset>
    <legend class="unseen">${legend}</legend>
    <div class="segments">
      ${options.map(
        (option, index) =>
          html`<label class="segment"
            >${control(name, 'radio', option.value, index, option.value === value)}<span>${option.label}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}
