import { html } from 'lit';
import type { Words } from '../controllers/text-controller.ts';
import { control, fieldset, type Many, type One } from './choice-rows.ts';
import { checkIcon } from './icons.ts';

/** Short answers two to a row, large enough for a thumb in the cold. */
export function tiles(group: One | Many, words: Words) {
  const type = 'values' in group ? 'checkbox' : 'radio';
  const chosen = (value: string) => ('values' in group ? group.values.includes(value) : group.value === value);
  return fieldset(
    group,
    type,
    html`<div class="tiles">
      ${group.options.map(
        (option, index) => html`
          <label class="tile">
            ${checkIcon()}${control(group.name, type, option.value, index, chosen(option.value))}
            <span>${option.label}</span>
          </label>
        `,
      )}
    </div>`,
    words,
  );
}
