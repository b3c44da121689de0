import { html, nothing } from 'lit';
import { heading } from '../../parts/heading.ts';
import type { Sight } from '../sight.ts';

/** A part of the referral, named by its own heading. */
export const section = (sight: Sight, id: string, title: string, content: unknown, facts?: unknown) =>
  html`<section class="part-of" aria-labelledby=${id}>
    <div class="row">
      ${heading(sight.level + 1, title, { size: 't2', id })} ${facts ? html`<span class="muted t0">${facts}</span>` : nothing}
    </div>
    ${content}
  </section>`;

/** A heading inside a part. */
export const within = (sight: Sight, content: unknown) => heading(sight.level + 2, content, { size: 't1' });

/** A name and what it is, when there is something. */
export const fact = (name: string, value: unknown) =>
  value
    ? html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`
    : nothing;

/** What someone wrote, line by line as it was written. */
export const written = (text: string | undefined) => (text ? html`<p class="written">${text}</p>` : nothing);
