import type { sv } from './texts.sv.ts';

export default {
  answered: 'Reply promised by {{day}}, given {{given}}',
  late: 'The reply should have come by {{day}}. It is late. Call us if it is urgent.',
  yourReport: 'What you sent',
  happened: 'When',
  facts: 'Seen and heard',
  done: 'Done so far',
  replies: 'Replies',
  noReply: 'No reply yet.',
  fromTeam: 'Reply from {{team}}, {{when}}',
  fromYou: 'You, {{when}}',
  stateReceived: 'The report has reached {{team}}.',
  stateAcknowledged: 'Someone at {{team}} has read the report.',
  stateInProgress: 'We will be in touch when there is more to say.',
  stateResolved: 'What was reported has been resolved.',
  stateNoAction: 'We have closed the report without doing anything more. It does not mean that it is resolved.',
  stateHandedOver: 'Somebody else has taken over. Call us if you want to know who.',
} satisfies Record<keyof typeof sv, string>;
