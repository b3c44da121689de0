import type { sv } from './texts.sv.ts';

export default {
  callHeading: 'We will get in touch with you',
  callHint: 'You do not have to say who you are or what it is about.',
  callWay: 'How do we reach you?',
  callWayWrong: 'Choose how we reach you',
  callSeen: 'Only the coordinator sees what you write here.',
  callSend: 'Ask us to get in touch',
  callAskedHeading: 'We will get in touch',
  callBy: 'By {{day}} at the latest. If you would rather not wait, you can call us.',
  callKept: 'What you have written in the form is still there.',
  callDone: 'Back to the questions',
} satisfies Record<keyof typeof sv, string>;
