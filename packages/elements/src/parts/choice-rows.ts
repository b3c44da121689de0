import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Words } from '../controllers/text-controller.ts';
import { describedBy, errorLine, hintLine, type Field } from './field-lines.ts';

export interface Choice {
  value: string;
  label: unknown;
  /** A second line. It explains; it never makes one choice look better. */
  sub?: unknown;
  icon?: unknown;
  /** What belongs to this choice: opens inside its row when it is chosen. */
  reveal?: unknown;
}

export interface Choices extends Omit<Field, 'label'> {
  /** The question. Give a `heading(…)` where the question is the view's heading. */
  legend: unknown;
  /** The question is already read out and shown above. */
  legendUnseen?: boolean;
  options: readonly Choice[];
  /** Two or more short answers side by side. */
  pair?: boolean;
}

export type One = Choices & { value: string | undefined };
export type Many = Choices & { values: readonly string[] };

/** One answer among several. Nothing is chosen beforehand unless the person has. */
export const choices = (group: One, words: Words) => rows(group, 'radio', value => value === group.value, words);

/** As many answers as one likes. */
export const checks = (group: Many, words: Words) => rows(group, 'checkbox', value => group.values.includes(value), words);

function rows(group: Choices, type: 'radio' | 'checkbox', chosen: (value: string) => boolean, words: Words) {
  return fieldset(
    group,
    type,
    html`<div class="choices ${group.pair ? 'pair' : ''}">
      ${group.options.map(
        (option, index) => html`
          <div class="choice ${group.pair ? 'slim' : ''}">
            <label>
              ${control(group.name, type, option.value, index, chosen(option.value), 'mark')}
              <span>${option.label}${option.sub ? html`<span class="sub">${option.sub}</span>` : nothing}</span>
              ${option.icon ?? nothing}
            </label>
            ${option.reveal && chosen(option.value) ? html`<div class="reveal">${option.reveal}</div>` : nothing}
          </div>
        `,
      )}
    </div>`,
    words,
  );
}

/** The first control has the group's own name as its id: that is where the error summary leads. */
export function control(name: string, type: 'radio' | 'checkbox', value: string, index: number, chosen: boolean, look = '') {
  return html`<input
    class=${look || nothing}
    id=${index ? `${name}-${index}` : name}
    type=${type}
    name=${name}
    .value=${value}
    .checked=${live(chosen)}
    autocomplete="off"
  />`;
}

export function fieldset(group: Choices, type: 'radio' | 'checkbox', content: unknown, words: Words) {
  const { error, legend, legendUnseen } = group;
  return html`
    <fieldset
      class=${error ? 'has-error' : nothing}
      role=${type === 'radio' ? 'radiogroup' : 'group'}
      aria-invalid=${error && type === 'radio' ? 'true' : nothing}
      aria-describedby=${describedBy(group)}
    >
      <legend class=${legendUnseen ? 'unseen' : 'label'}>${legend}</legend>
      ${hintLine(group)} ${errorLine(group, words)} ${content}
    </fieldset>
  `;
}
