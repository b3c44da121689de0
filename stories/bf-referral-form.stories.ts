import '@bostadforst/elements/bf-referral-form.js';
import type { ProblemCode } from '@bostadforst/contract/problem';
import { brokenSite, siteWith, waitingSite } from '@bostadforst/elements/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { given } from './given.ts';
import { answered, at, byGroup, byTeam, receives, sameBranch, withinAWeek } from './referral-service.ts';
import { everyWay, goOn, reachedEveryWay, send, toCheck, toQuestion, tryToGoOn, type Answers } from './referral-walk.ts';
import { never, problem } from './service.ts';
import { all, as, choose, press, see, write, type Act } from './visit.ts';

// The person's own path. The paths of those who write for somebody else are in bf-referral-form-staff.stories.ts.
const standing = see('#question');
const meta: Meta = { title: 'bf-referral-form', component: 'bf-referral-form', args: { path: 'self' }, play: as(standing) };
export default meta;
type Story = StoryObj;

export const FirstQuestion: Story = {};
export const FirstQuestionUnanswered: Story = { play: as(standing, tryToGoOn) };
export const ProtectedIdentity: Story = { play: as(choose('protectedIdentity', 'yes')) };
export const NotSureOfProtectedIdentity: Story = { play: as(choose('protectedIdentity', 'not_sure')) };
export const ChoosingLanguage: Story = { play: as(press('[aria-controls=languages]')) };
export const ProgrammeOnItsWay: Story = at(waitingSite);
export const ProgrammeUnreachable: Story = at(brokenSite);
export const RestThatNeverCame: Story = {
  ...given({ lost: 'self-walk' }),
  play: as(choose('protectedIdentity', 'no'), press('[type=submit]', -1), see('.notice')),
};
export const NotOffered: Story = { ...at(() => siteWith({ can: ['goals'] })), play: as(see('.phone')) };
export const SaidNowhere: Story = at(() => undefined);

export const Alias: Story = { play: as(toQuestion('self', 1)) };
export const AliasTooLong: Story = { play: as(toQuestion('self', 1), write('alias', 'R'.repeat(31)), tryToGoOn) };
export const Reach: Story = { play: as(toQuestion('self', 2)) };
export const ReachEveryWay: Story = { play: as(toQuestion('self', 2), choose('reach', ...everyWay)) };
export const ReachWithDetailsMissing: Story = { play: as(toQuestion('self', 2), choose('reach', ...everyWay), tryToGoOn) };
export const ReachUnanswered: Story = { play: as(toQuestion('self', 2), tryToGoOn) };
export const Staying: Story = { play: as(toQuestion('self', 3)) };
export const StayingUntilADay: Story = { play: as(toQuestion('self', 3), choose('staying', 'leaving_institution')) };
export const Wish: Story = { play: as(toQuestion('self', 4)) };
export const Speech: Story = { play: as(toQuestion('self', 5)) };
export const InterpreterWithoutLanguage: Story = { play: as(toQuestion('self', 5), choose('interpreter', 'yes'), tryToGoOn) };
export const ServiceUnreachableHalfway: Story = { ...at(brokenSite), play: as(toQuestion('self', 1)) };

/** Everything that can be answered, so that all of it is read back. */
const fully: Answers = {
  1: write('alias', 'Robin'),
  2: reachedEveryWay,
  3: all(choose('staying', 'leaving_institution'), write('leavingOn', '2027-01-15')),
  4: write('wish', 'Sova i lugn och ro. Ett kök där jag kan laga min egen mat.'),
  5: all(write('speech', 'Arabiska'), choose('interpreter', 'yes')),
};

export const Check: Story = { play: as(toCheck('self')) };
export const CheckOfEverything: Story = { play: as(toCheck('self', fully)) };
export const CheckWithoutInterpreter: Story = { play: as(toCheck('self', { 5: choose('interpreter', 'no') })) };
export const CheckWithAYesToAll: Story = { play: as(toCheck('self'), choose('mayAsk', 'all')) };
export const CheckWithAYesToSome: Story = { play: as(toCheck('self'), choose('mayAsk', 'some'), choose('mayAskUnits', 'vuxen')) };
export const CheckWithAYesToNone: Story = { play: as(toCheck('self'), choose('mayAsk', 'some'), tryToGoOn) };
export const CheckWhereATeamAssesses: Story = { ...at(byTeam), play: as(toCheck('self')) };
export const CheckWhereUnitsAreOneBranch: Story = { ...at(sameBranch), play: as(toCheck('self')) };
export const CheckBeforeTheProgramme: Story = { ...at(waitingSite), play: as(toCheck('self')) };
export const ChangingAnAnswer: Story = { play: as(toCheck('self'), ({ pressOn }) => pressOn('#question', '.summary button', 1)) };

export const Sending: Story = { ...answered({ sendReferral: never }), play: as(toCheck('self'), press('[type=submit]', -1)) };
const sendingFails = (code: ProblemCode) => ({ ...answered({ sendReferral: problem(code) }), play: as(toCheck('self'), send) });
export const SendingUnreachable: Story = sendingFails('unreachable');
export const SendingUnexpected: Story = sendingFails('unexpected');
export const SendingKeyReused: Story = sendingFails('key_reused');
export const SendingInvalid: Story = sendingFails('invalid');
export const SendingNotPossibleNow: Story = sendingFails('not_possible_now');
export const SendingNotFound: Story = sendingFails('not_found');
export const SendingNotAllowed: Story = sendingFails('not_allowed');
export const SendingChangedMeanwhile: Story = sendingFails('changed_meanwhile');
export const SendingTooMany: Story = sendingFails('too_many');
export const SendingTooLarge: Story = sendingFails('too_large');
export const SendingRefusedAnAnswer: Story = {
  ...answered({ sendReferral: problem('invalid', ['alias']) }),
  play: as(toCheck('self'), tryToGoOn),
};

/** The last page, after these answers to how one can be reached. */
const reached = (...acts: Act[]): Story => ({ ...answered(receives), play: as(toCheck('self', { 2: all(...acts) }), goOn) });
export const Receipt: Story = { ...answered(receives), play: as(toCheck('self'), goOn) };
export const ReceiptOfEverything: Story = { ...answered(receives), play: as(toCheck('self', fully), choose('mayAsk', 'all'), goOn) };
export const ReceiptOfACall: Story = reached(choose('reach', 'phone'), write('phoneNumber', '070-174 06 20'));
export const ReceiptOfAText: Story = reached(choose('reach', 'text'), write('textNumber', '070-174 06 21'));
export const ReceiptOfAnEmail: Story = reached(choose('reach', 'email'), write('email', 'robin@example.se'));
export const ReceiptThroughSomeone: Story = reached(choose('reach', 'through_someone'), write('someone', 'Kim på Mötesplatsen'));
export const ReceiptOfAPlace: Story = reached(choose('reach', 'place_and_time'), write('place', 'Biblioteket'));
export const ReceiptOfComing: Story = reached(choose('reach', 'i_come_to_you'));
export const ReceiptWhereATeamAssesses: Story = { ...answered(receives, byTeam), play: as(toCheck('self'), goOn) };
export const ReceiptWhereAGroupAssesses: Story = { ...answered(receives, byGroup), play: as(toCheck('self'), goOn) };
export const ReceiptWhereUnitsAreOneBranch: Story = { ...answered(receives, sameBranch), play: as(toCheck('self'), goOn) };
export const ReceiptWithinAWeek: Story = { ...answered(receives, withinAWeek), play: as(toCheck('self'), goOn) };
export const Cleared: Story = { ...answered(receives), play: as(toCheck('self'), goOn, press('.actions .button', -1)) };

const leave: Act = async ({ settled }) => {
  window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  await settled();
};
export const LeftAndComeBack: Story = { play: as(toCheck('self'), leave) };
