import { html, nothing } from 'lit';
import type { Words } from '../controllers/text-controller.ts';

export interface SummaryRow {
  label: string;
  answer: unknown;
  /** Who will see it, as icon and words. */
  who?: unknown;
  change?: () => void;
}

/** Check your answers: trust is decided here, so who sees each answer stands beside it. */
export function summaryList(rows: readonly SummaryRow[], words: Words) {
  return html`<dl class="summary full">
    ${rows.map(
      ({ label, answer, who, change }) => html`
        <div>
          <dt>${label}</dt>
          <dd class="answer">${answer}</dd>
          ${who ? html`<dd class="who">${who}</dd>` : nothing}
          ${
            change
              ? html`<dd class="change">
                  <button class="link" type="button" @click=${change}>
                    ${words.common('change')}<span class="unseen"> ${label}</span>
                  </button>
                </dd>`
              : nothing
          }
        </div>
      `,
    )}
  </dl>`;
}
