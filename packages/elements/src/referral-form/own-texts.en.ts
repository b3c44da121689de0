import type { sv } from './own-texts.sv.ts';

export default {
  ownAnswer: 'Answer',
  ownNote: 'The municipality asks this itself. The answer does not decide who gets a home.',
  ownSkip: 'Skip the question',
  ownNoAnswer: 'No answer',
} satisfies Record<keyof typeof sv, string>;
