import type { sv } from './words.sv.ts';

export default {
  heading: 'To call',
  intro: 'These have asked us to get in touch. They did not have to say who they are or why.',
  none: 'Nobody is waiting for a call.',
  by: 'Call by {{day}}',
  late: 'Should have been called {{day}}',
  askedAt: 'Asked for it {{moment}}.',
  open: 'Show how',
  openHint: 'It is written down that you opened it.',
  called: 'Called',
  calledByYou: 'Called by you {{moment}}.',
  calledByColleague: 'Called by a colleague {{moment}}.',
  reachedBy: 'Reached {{how}}',
  when: 'When',
  message: 'Message',
  mayLeave: 'May be left',
  mayNotLeave: 'Leave none',
  speaks: 'Language',
  withInterpreter: '{{language}}, interpreter needed',
  notSureOfProtection: 'Is not sure whether their data is protected. Ask that first, and write nothing before.',
  saved: 'It is written down that you called.',
} satisfies Record<keyof typeof sv, string>;
