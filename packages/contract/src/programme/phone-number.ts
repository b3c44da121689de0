import * as z from 'zod/mini';

/** As it is shown, such as `070-174 06 05`; a link is made of its digits. */
export const PhoneNumber = z.string().check(z.regex(/^\+?[0-9][0-9 -]{5,18}[0-9]$/));
