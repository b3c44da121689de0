import * as z from 'zod/mini';

/** A day as someone gives it, of these centuries: year 0000 is a slip of the finger, and no database has it. */
export const CalendarDay = z.iso.date().check(z.regex(/^(19|20|21)/));
