import * as z from 'zod/mini';
import { readReceipt } from './receipt.ts';

/** A receipt or a code as it was written down; case, spaces and look-alike signs do not matter. */
export const CodeAsWritten = z.string().check(
  z.maxLength(60),
  z.refine(text => readReceipt(text) !== undefined, 'not a code'),
);
