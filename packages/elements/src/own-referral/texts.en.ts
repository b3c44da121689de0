import type { sv } from './texts.sv.ts';

export default {
  heading: 'My referral',
  broken: 'We cannot show your referral right now. You have done nothing wrong. Try again in a while, or call us.',
  incomplete: 'The page did not finish loading. Load it again, or call us.',
  reload: 'Load the page again',
  signInText: 'You are not signed in. Sign in to see how it is going and what happens next.',
  signIn: 'Sign in',
  noSignIn: 'Not sure how to sign in? Call us, and we will tell you how it is going.',
  stranger: 'This sign-in has no referral of its own. Call us if you think this is wrong.',
  none: 'We find no referral that is yours.',
  begin: 'Would you like help towards a home? Write to us in the form or call, and we will begin together. You need no identification.',
  always: 'You always have the right to apply to social services for assistance. If the answer is no, you can appeal.',
  talk: 'Would you like to talk to us?',
} satisfies Record<keyof typeof sv, string>;
