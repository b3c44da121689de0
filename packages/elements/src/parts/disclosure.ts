import { html } from 'lit';
import { downIcon } from './icons-everywhere.ts';

/** A question that opens on its answer. */
export const disclosure = (summary: unknown, content: unknown, open = false) =>
  html`<details ?open=${open}>
    <summary><span>${summary}</span>${downIcon()}</summary>
    <div>${content}</div>
  </details>`;
