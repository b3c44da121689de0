import { html, nothing } from 'lit';
import type { Words } from '../controllers/text-controller.ts';
import { backIcon, forwardIcon } from './icons-everywhere.ts';

/** The row of buttons that ends a view. One primary per view. */
export const actions = (...buttons: unknown[]) => html`<div class="actions">${buttons}</div>`;

interface Button {
  /** Default `button`: a form sends by its one `submit`. */
  type?: 'submit' | 'button';
  look?: 'first' | 'second' | 'delete' | 'alert';
  /** Points the way on. */
  forward?: boolean;
  /** Sending right now: it stays in place and in focus, says so, and the handler ignores a second press. */
  busy?: boolean;
}

export function button(label: unknown, press?: (event: Event) => void, { type = 'button', look = 'first', forward, busy }: Button = {}) {
  return html`<button class="button ${look}" type=${type} aria-disabled=${busy ? 'true' : nothing} @click=${busy ? prevent : press}>
    ${label}${forward ? forwardIcon() : nothing}
  </button>`;
}

const prevent = (event: Event) => event.preventDefault();

/** The way back, above the question. A button: it changes neither address nor history. */
export const backLink = (press: () => void, words: Words) =>
  html`<button class="link back" type="button" @click=${press}>${backIcon()}${words.common('back')}</button>`;
