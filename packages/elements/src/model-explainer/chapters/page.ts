import { html, nothing, type TemplateResult } from 'lit';
import type { LocalText } from '@bostadforst/contract/programme';
import type { TextController } from '../../controllers/text-controller.ts';
import { heading } from '../../parts/heading.ts';
import type { ChapterKey } from './texts.ts';

/** What a chapter is written with. */
export interface Page {
  words: TextController<ChapterKey>;
  /** Of the chapters' own headings. */
  level: number;
}

/** One chapter, named by its heading. */
export const chapter = (id: string, title: string, { level }: Page, content: unknown): TemplateResult => html`
  <section class="chapter" aria-labelledby=${id}>${heading(level, title, { id })} ${content}</section>
`;

/** A text that the municipality wrote, said to be in the language it is in. */
export const own = (text: LocalText, { words }: Page): TemplateResult =>
  html`<span class="lines" lang=${words.localLang(text) ?? nothing}>${words.local(text)}</span>`;
