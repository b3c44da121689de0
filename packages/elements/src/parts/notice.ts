import { html, nothing, type TemplateResult } from 'lit';
import { leadingOn } from '../controllers/focus.ts';
import type { Words } from '../controllers/text-controller.ts';
import { infoIcon, warningIcon } from './icons-everywhere.ts';

interface Notice {
  /** `glow`: to be read before a choice. `stop`: read this instead of going on. `danger`: 112 and what is lost for good. */
  look?: 'plain' | 'glow' | 'stop' | 'danger';
  icon?: unknown;
  /** `alert` for what has just happened and must be heard; nothing for what was there from the start. */
  role?: 'alert' | 'status' | 'note';
}

/** At most three sentences that stand out. */
export function notice(content: unknown, { look = 'plain', icon = infoIcon(), role }: Notice = {}): TemplateResult {
  return html`<div class="notice ${look}" role=${role ?? nothing} part="notice">
    ${icon}
    <div class="stack tight">${content}</div>
  </div>`;
}

/** Why something could not be fetched; with a way to try again where one helps. For what was sent: `notice(words.readingProblem?.(error) ?? words.problem(error), { role: 'alert' })`. */
export function problemNotice(words: Words, error: unknown, again?: () => void): TemplateResult {
  const button = html`<button class="button second small" type="button" @click=${again && leadingOn(again)}>
    ${words.common('tryAgain')}
  </button>`;
  return notice(
    html`<p>${words.readingProblem?.(error) ?? words.problem(error)}</p>
      ${again ? html`<p>${button}</p>` : nothing}`,
    { icon: warningIcon(), role: 'alert' },
  );
}

/** What a screen reader hears without losing its place. Render it from the start and always: an empty one is needed to speak later. */
export function statusLine(message: unknown): TemplateResult {
  return html`<p role="status">${message}</p>`;
}
