import { html, nothing } from 'lit';
import type { Words } from '../controllers/text-controller.ts';
import { warningIcon } from './icons-everywhere.ts';

/** What every field has. `name` is also its `id`, by which the error summary finds it. */
export interface Field {
  name: string;
  label: unknown;
  hint?: unknown;
  /** Says how to mend it, in the same words as the summary. */
  error?: string | undefined;
}

/** For a control's `aria-describedby`: its hint and its error, where it has them. */
export const describedBy = ({ name, hint, error }: Pick<Field, 'name' | 'hint' | 'error'>) =>
  [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || nothing;

export const hintLine = ({ name, hint }: Pick<Field, 'name' | 'hint'>) =>
  hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing;

export const errorLine = ({ name, error }: Pick<Field, 'name' | 'error'>, words: Words) =>
  error
    ? html`<p class="error" id="${name}-error">
        ${warningIcon()}<span><span class="unseen">${words.common('errorPrefix')} </span>${error}</span>
      </p>`
    : nothing;
