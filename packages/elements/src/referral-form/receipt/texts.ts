import { section } from '../../texts/texts.ts';
import type { sv as first } from '../texts.sv.ts';
import { sv } from './texts.sv.ts';

/** Under the form's own name: to a site that changes a text, all of it is one form. */
export const receiptTexts = section('referralForm', sv, {
  'sv-x-ll': () => import('./texts.sv-x-ll.ts'),
  en: () => import('./texts.en.ts'),
});

export type ReceiptKey = keyof typeof sv | keyof typeof first | 'tooLong';
