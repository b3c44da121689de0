import type { sv } from './words.sv.ts';

export default {
  heading: 'Two wrote at the same time',
  about: '{{name}} · Joint assessment',
  nothingLost: 'Nothing is lost',
  savedFirst: '{{who}} saved at {{time}} while you were writing. Both versions stay in the history whatever you choose.',
  someone: 'Someone else',
  settled: 'Other fields that you have both written in are already put together: {{n}}.',
  mine: 'Your version',
  mineWhen: 'not saved yet',
  theirs: 'The other version',
  theirsWhen: 'saved {{time}}',
  useMine: 'Use mine',
  useTheirs: 'Use theirs',
  together: 'Together',
  togetherHint: 'Here is your text, and then the other. Equal sentences stand once. Change it as you like.',
  recommended: 'The recommendation has been saved: {{saved}}. You had chosen: {{mine}}. Do write that as a dissenting view.',
  save: 'Save together',
  saving: 'Saving …',
  later: 'Do it later. What you have written stays here',
  only: 'Here alone',
} satisfies Record<keyof typeof sv, string>;
