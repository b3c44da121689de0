import type { sv } from './texts.sv.ts';

export default {
  heading: 'My goals',
  broken: 'We cannot show your goals right now. You have done nothing wrong. Try again in a while, or call us.',
  incomplete: 'The page did not finish loading. Load it again, or call us.',
  reload: 'Load the page again',
  signInText: 'You are not signed in. Sign in to see and write your own goals.',
  signIn: 'Sign in',
  noSignIn: 'Not sure how to sign in? Call us and we will help you.',
  notTenant: 'This sign-in has no goals of its own. Call us if you think this is wrong.',
  needHelp: 'Do you need help now?',
  urgent: 'Is it urgent?',
  care: 'Do you need health care?',
  ring: 'Call {{number}}',
  talk: 'Would you like to talk to us?',
} satisfies Record<keyof typeof sv, string>;
