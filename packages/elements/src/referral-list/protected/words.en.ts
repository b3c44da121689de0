import type { sv } from './words.sv.ts';

export default {
  heading: 'Protected records',
  lead: 'Names with protected identity. They are only here, have numbers of their own, and are in no list, search or figure. The work with them is the same.',
  care: 'Tell nobody that the record exists. Do not call, write letters or send messages unless you know that it is safe.',
  none: 'There are no protected records.',
} satisfies Record<keyof typeof sv, string>;
