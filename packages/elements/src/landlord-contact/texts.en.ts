import type { sv } from './texts.sv.ts';

export default {
  heading: 'Contact about a home',
  intro: 'Report to {{team}} and follow what happens. We do not need the tenant’s name.',
  team: 'the team',
  reportSomething: 'Report something',
  ownReports: 'Your reports',
  none: 'No reports yet. Once you have reported something, you will see here how far it has come and what we reply.',
  number: 'Report {{number}}',
  sent: 'Sent {{day}}',
  replyBy: 'Reply by {{day}}',
  answered: 'Reply promised by {{day}}, given {{given}}',
  late: 'Late: the reply should have come by {{day}}',
  back: 'All reports',
  contact: 'Your contact',
  notSignedIn: 'You are not signed in',
  notSignedInWhy: 'Sign in to report and to read replies. You are also welcome to call.',
  signIn: 'Sign in',
  notOffered: 'Reporting is not possible here yet. Call us instead.',
  stepsGone: 'The questions could not be fetched. Nothing has been sent. Try again, or call us.',
} satisfies Record<keyof typeof sv, string>;
