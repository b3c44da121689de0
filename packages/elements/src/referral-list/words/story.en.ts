import type { story as sv } from './story.sv.ts';

export const story = {
  addedSince: 'Added since',
  nothingAdded: 'Nothing has been added yet.',
  notBeside: 'What has been added since is not shown beside an assessment or a decision. Nobody has to deserve a home.',
  correctedBy: 'Corrected {{who}}',
  stoodUntil: 'Stood here until {{who}}',
  act_ObservationAdded: 'Add an observation',
  intro_ObservationAdded:
    'Read by whoever wrote the referral, their unit, the coordinator and the support worker. Never shown beside an assessment or a decision.',
  send_ObservationAdded: 'Add',
  f_observation: 'What have you seen or heard?',
  h_observation: 'For example how the person is now, or how you are in touch.',
  act_WordsCorrected: 'Correct what it says',
  intro_WordsCorrected: 'What stood there before can still be read, with who corrected it and when.',
  send_WordsCorrected: 'Save the correction',
  f_field: 'What do you want to correct?',
  f_newWords: '{{label}}, new words',
  standsNow: 'Stands now',
  unchanged: 'These are the same words as before. Change them, or close without saving.',
  yardstick:
    'Remember: the question is who has the greatest need right now. Nobody has to deserve a home. Write what the person needs instead.',
  perhapsSame: 'It may be the same person',
  perhapsSameText:
    'The same personal number stands in another referral. If it is the same person, keep the one that came first: the wait is counted from there.',
  closeAsSame: 'Close this one as a duplicate',
} satisfies Record<keyof typeof sv, string>;
