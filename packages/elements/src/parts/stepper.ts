import { html, nothing } from 'lit';
import type { Words } from '../controllers/text-controller.ts';

/** A window: lit when answered, with a sill where one is, empty to come. */
export function pane(state: 'done' | 'here' | 'todo') {
  return html`<svg class="window ${state}" viewBox="0 0 16 24" aria-hidden="true" focusable="false">
    <rect class=${state === 'done' ? 'y' : state === 'here' ? 'p' : nothing} x="1.5" y="3" width="13" height="16" rx="1" />
    <path d=${state === 'todo' ? '' : 'M8 3v16M1.5 11h13'} />
    <path d=${state === 'here' ? 'M1 22.5h14' : ''} stroke-width="3" />
  </svg>`;
}

/** One window per question, and always the words: the windows are hidden from screen readers. */
export function stepper(here: number, of: number, words: Words) {
  const windows = Array.from({ length: of }, (_, index) => pane(index + 1 < here ? 'done' : index + 1 === here ? 'here' : 'todo'));
  return html`<div class="steps">
    <span class="windows" aria-hidden="true">${windows}</span>
    <span class="nowrap">${words.common('questionOf', { here, of })}</span>
  </div>`;
}
