import type { ReportMessage } from '@bostadforst/contract/landlord-report';
import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

/** What the team and a landlord have written to each other, oldest first. `from` says who and when, as each side calls the other. */
export function thread(messages: readonly ReportMessage[], from: (message: ReportMessage) => string) {
  return html`<ol class="thread" role="list">
    ${repeat(
      messages,
      message => message.id,
      message =>
        html`<li class=${message.from}>
          <p class="muted">${from(message)}</p>
          <p class="said">${message.text}</p>
        </li>`,
    )}
  </ol>`;
}
