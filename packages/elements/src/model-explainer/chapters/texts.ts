import { section, type AskedBy } from '../../texts/texts.ts';
import { sv } from './texts.sv.ts';

export const chapterTexts = section('modelExplainerChapters', sv, {
  'sv-x-ll': () => import('./texts.sv-x-ll.ts'),
  en: () => import('./texts.en.ts'),
});

export type ChapterKey = AskedBy<keyof typeof sv>;
