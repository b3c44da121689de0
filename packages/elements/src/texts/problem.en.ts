import type { ProblemCode } from '@bostadforst/contract/problem';

export default {
  invalid: 'Something you wrote could not be accepted. {{saved}}Read it through and try again, or call us.',
  not_signed_in: 'You are not signed in, or your sign-in has run out. {{saved}}Sign in and try again, or call us.',
  not_allowed: 'You may not do this. {{saved}}Call us if you think this is wrong.',
  not_found: 'There is nothing to show here. {{saved}}Call us if you think this is wrong.',
  not_possible_now: 'This is not possible now, because something else has happened first. {{saved}}Show it again and look, or call us.',
  changed_meanwhile: 'Somebody else made a change at the same time. {{saved}}Show it again and try once more, or call us.',
  key_reused: 'This has already been sent once, in other words. The new words have not been saved. Call us and we will help you.',
  too_many: 'There have been many attempts from here in a short time. {{saved}}Wait a while and try again, or call us.',
  too_large: 'The text is too long. {{saved}}Shorten it and try again, or call us.',
  unreachable: 'We cannot reach the service right now. {{saved}}Try again in a while, or call us.',
  unexpected: 'Something went wrong on our side. {{saved}}Try again in a while, or call us.',
} satisfies Record<ProblemCode, string>;
