import { section } from '../../texts/texts.ts';
import { sv as self } from '../self/texts.sv.ts';
import type { SelfKey } from '../self/texts.ts';
import type { sv as first } from '../texts.sv.ts';
import { sv } from './texts.sv.ts';

/** With the words of the person's own questions, which whoever writes for somebody else has not fetched. */
export const callTexts = section(
  'referralForm',
  { ...self, ...sv },
  {
    'sv-x-ll': async () => both(await import('../self/texts.sv-x-ll.ts'), await import('./texts.sv-x-ll.ts')),
    en: async () => both(await import('../self/texts.en.ts'), await import('./texts.en.ts')),
  },
);

type Words = Record<keyof typeof self | keyof typeof sv, string>;
const both = (own: { default: Record<keyof typeof self, string> }, call: { default: Record<keyof typeof sv, string> }) => ({
  default: { ...own.default, ...call.default } satisfies Words,
});

export type CallKey = keyof typeof sv | SelfKey | keyof typeof first;
