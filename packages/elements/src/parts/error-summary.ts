import { html, nothing } from 'lit';
import type { Words } from '../controllers/text-controller.ts';
import { heading } from './heading.ts';
import { warningIcon } from './icons-everywhere.ts';

export interface FieldError {
  /** The field's `name`. */
  field: string;
  /** The same sentence as at the field. */
  message: string;
}

/** What is missing, with a way to each. Move focus here once, by `focusAfterUpdate(this, '.error-summary')`. */
export function errorSummary(errors: readonly FieldError[], level: number, words: Words) {
  if (!errors.length) return nothing;
  const title = html`${warningIcon()}<span>${words.common('errorSummary', { count: errors.length })}</span>`;
  return html`
    <div class="error-summary" role="alert" tabindex="-1">
      ${heading(level, title, { size: 't2' })}
      <ul role="list">
        ${errors.map(({ field, message }) => html`<li><a href="#${field}" @click=${toField}>${message}</a></li>`)}
      </ul>
    </div>
  `;
}

/** A fragment does not reach into a shadow root, and would change the page's address. */
function toField(event: Event) {
  event.preventDefault();
  const link = event.currentTarget as HTMLAnchorElement;
  const root = link.getRootNode() as ShadowRoot;
  root.getElementById(link.hash.slice(1))?.focus();
}
