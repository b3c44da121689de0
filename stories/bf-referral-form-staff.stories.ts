import '@bostadforst/elements/bf-referral-form.js';
import type { ProblemCode } from '@bostadforst/contract/problem';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { answered, byTeam, receives, sameBranch } from './referral-service.ts';
import { everyWay, goOn, reachedEveryWay, send, toCheck, toQuestion, tryToGoOn, type Answers } from './referral-walk.ts';
import { never, problem } from './service.ts';
import { all, as, choose, press, see, write } from './visit.ts';

// The paths of those who are signed in and write for somebody else.
const meta: Meta = {
  title: 'bf-referral-form, staff',
  component: 'bf-referral-form',
  args: { path: 'outreach', 'sign-in-url': '/sign-in' },
};
export default meta;
type Story = StoryObj;

const outreach = (play: Story['play'], given = answered(receives)): Story => ({ ...given, play });
const notSignedIn = answered({ getMe: problem('not_signed_in') });
const saidNobody = see('.notice[role=alert]');

// Someone who meets people where they are.

export const OutreachFirstQuestion = outreach(as(see('#question')));
export const OutreachProtectedIdentity = outreach(as(choose('protectedIdentity', 'yes')));
export const OutreachNotSignedIn = outreach(as(saidNobody), notSignedIn);
export const OutreachWho = outreach(as(toQuestion('outreach', 1)));
export const OutreachWhoWithoutAPlace = outreach(as(toQuestion('outreach', 1), tryToGoOn));
export const OutreachNow = outreach(as(toQuestion('outreach', 2)));
export const OutreachInterpreterNeeded = outreach(as(toQuestion('outreach', 2), choose('interpreter', 'yes'), tryToGoOn));
export const OutreachShare = outreach(as(toQuestion('outreach', 3)));
export const OutreachShareUnanswered = outreach(as(toQuestion('outreach', 3), tryToGoOn));
export const OutreachShareHalfAnswered = outreach(as(toQuestion('outreach', 3), choose('waiver', 'yes'), tryToGoOn));
export const OutreachShareUntilAnotherDay = outreach(
  as(toQuestion('outreach', 3), choose('waiver', 'yes'), choose('waiverUntil', 'other'), tryToGoOn),
);
export const OutreachShareWhereUnitsAreOneBranch = outreach(as(toQuestion('outreach', 3)), answered(receives, sameBranch));

/** Everything that can be told of someone. */
const told: Answers = {
  1: all(
    write('alias', 'Mackan'),
    choose('found', 'through_me', 'station'),
    choose('foundWhen', 'weekdays', 'mornings'),
    write('ownWords', 'Jag vill kunna stänga en dörr.'),
  ),
  2: all(choose('staying', 'acute'), choose('acute', 'yes'), choose('interpreter', 'no')),
  3: all(
    choose('waiver', 'yes'),
    choose('waiverUnits', 'vuxen'),
    choose('waiverAbout', 'situation_now', 'wishes'),
    choose('waiverHow', 'oral_documented'),
  ),
};
export const OutreachCheck = outreach(as(toCheck('outreach')));
export const OutreachCheckOfEverything = outreach(as(toCheck('outreach', told)));
export const OutreachCheckAfterANo = outreach(as(toCheck('outreach', { 3: choose('waiver', 'not_now') })));
export const OutreachCheckWhereATeamAssesses = outreach(as(toCheck('outreach')), answered(receives, byTeam));
export const OutreachSending = outreach(as(toCheck('outreach'), press('[type=submit]', -1)), answered({ sendOutreachReferral: never }));
const fails = (code: ProblemCode) => outreach(as(toCheck('outreach'), send), answered({ sendOutreachReferral: problem(code) }));
export const OutreachSignedOutMeanwhile = fails('not_signed_in');
export const OutreachSendingUnreachable = fails('unreachable');
export const OutreachSendingUnexpected = fails('unexpected');
export const OutreachSendingKeyReused = fails('key_reused');
export const OutreachSent = outreach(as(toCheck('outreach'), goOn));
export const OutreachSentWithAYes = outreach(as(toCheck('outreach', told), goOn));
export const OutreachSentWhereATeamAssesses = outreach(as(toCheck('outreach'), goOn), answered(receives, byTeam));

// A unit proposes someone it knows.

const unit = (play: Story['play'], given = answered(receives)): Story => ({ ...given, play, args: { path: 'unit' } });

export const UnitFirstQuestion = unit(as(see('#question')));
export const UnitProtectedIdentity = unit(as(choose('protectedIdentity', 'yes')));
export const UnitNotSignedIn = unit(as(saidNobody), notSignedIn);
export const UnitPerson = unit(as(toQuestion('unit', 1)));
export const UnitPersonalNumberThatCannotBe = unit(as(toQuestion('unit', 1), write('personalNumber', '12345'), tryToGoOn));
const hasNumber = write('personalNumber', '198004262385');
export const UnitPersonalNumberWritten = unit(as(toQuestion('unit', 1), hasNumber, write('alias', 'Storm')));
export const UnitPersonProposedAlready = unit(
  as(toQuestion('unit', 1), hasNumber, press('[type=submit]', -1), see('#known')),
  answered({
    ...receives,
    findByPersonalNumber: () => ({ yours: { referralId: '00000000-0000-4000-8000-000000000012', number: 12, alias: 'Storm' } }),
  }),
);
export const UnitReach = unit(as(toQuestion('unit', 2)));
export const UnitReachWithDetailsMissing = unit(as(toQuestion('unit', 2), choose('reach', ...everyWay), tryToGoOn));
export const UnitReachUnanswered = unit(as(toQuestion('unit', 2), tryToGoOn));
export const UnitNeed = unit(as(toQuestion('unit', 3)));
export const UnitNeedInWordsOfMerit = unit(
  as(toQuestion('unit', 3), write('needsNow', 'Har varit drogfri i ett år.'), see('.yardstick .hint')),
);
export const UnitNeedUnanswered = unit(as(toQuestion('unit', 3), tryToGoOn));
export const UnitNeedTooLong = unit(as(toQuestion('unit', 3), write('needsNow', 'Ett hem. '.repeat(400)), tryToGoOn));
export const UnitShare = unit(as(toQuestion('unit', 4)));
export const UnitShareUnanswered = unit(as(toQuestion('unit', 4), tryToGoOn));
export const UnitCheck = unit(as(toCheck('unit')));
export const UnitCheckOfEverything = unit(
  as(toCheck('unit', { 1: all(write('speech', 'Arabiska'), choose('interpreter', 'yes')), 2: reachedEveryWay })),
);
export const UnitSending = unit(as(toCheck('unit'), press('[type=submit]', -1)), answered({ sendUnitReferral: never }));
export const UnitSignedOutMeanwhile = unit(as(toCheck('unit'), send), answered({ sendUnitReferral: problem('not_signed_in') }));
export const UnitSent = unit(as(toCheck('unit'), goOn));
