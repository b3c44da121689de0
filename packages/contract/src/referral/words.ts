import * as z from 'zod/mini';

/** What someone writes freely: 1–2,000 characters. */
export const Words = z.string().check(z.trim(), z.minLength(1), z.maxLength(2000));
