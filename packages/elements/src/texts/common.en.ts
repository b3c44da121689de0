import type { sv } from './common.sv.ts';

export default {
  loading: 'Fetching …',
  tryAgain: 'Try again',
  notSaved: 'Nothing has been saved.',
  perhapsSaved: 'We do not know whether it arrived.',
  nothingToShow: 'We cannot show more right now. Try again in a while, or call us.',
  phoneHeading: 'Would you rather talk?',
  call: 'Call',
  callNumber: 'Call {{number}}',
  quickExit: 'Leave this page quickly',
  quickExitShort: 'Leave page',
  back: 'Back',
  continue: 'Continue',
  change: 'Change',
  errorPrefix: 'Error:',
  notTaken: 'This answer could not be taken. Write it in another way.',
  errorSummary_one: 'One thing needs filling in',
  errorSummary_other: '{{count}} things need filling in',
  questionOf: 'Question {{here}} of {{of}}',
  danger: 'Is anyone in danger right now? Call 112.',
} satisfies Record<keyof typeof sv, string>;
