import { html } from 'lit';
import { heading } from '../../parts/heading.ts';
import type { Form } from '../form.ts';

/** The question as the view's heading, which takes focus when one comes to it. */
export const question = ({ host, path }: Form, words: unknown) =>
  heading(host.headingLevel, words, { size: path === 'self' ? 't4' : 't3', id: 'question' });

export const hint = (words: string) => html`<p class="hint">${words}</p>`;
