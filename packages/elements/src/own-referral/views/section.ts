import { html, nothing } from 'lit';
import { heading } from '../../parts/heading.ts';
import type { ViewDesk } from './view-desk.ts';

/** A part of the page, named by its own heading. */
export const section = ({ host }: ViewDesk, id: string, title: string, content: unknown) =>
  html`<section class="part" aria-labelledby=${id}>${heading(host.headingLevel + 1, title, { size: 't2', id })} ${content}</section>`;

/** A name and what it is, when there is something. Stands here again: taken from the staff's list, much of the list would come along. */
export const fact = (name: string, value: unknown) =>
  value
    ? html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`
    : nothing;
