import '@bostadforst/elements/bf-referral-list.js';
import { fakeClient } from '@bostadforst/client/testing';
import { exampleCapacity, exampleList, exampleMe, exampleSteeringBack } from '@bostadforst/elements/testing';
import { steeringPoints, type SteeringBack } from '@bostadforst/contract/steering-back';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { given } from './given.ts';
import { never, problem, type ServiceAnswers } from './service.ts';
import { all, as, choose, press, see, write, type Act } from './visit.ts';

// Whether the list is who the programme is for, and the five pieces of advice that steer it back.
const meta: Meta = { title: 'bf-referral-list, overview', component: 'bf-referral-list', args: { 'sign-in-url': '/sign-in' } };
export default meta;
type Story = StoryObj;

const overview = (back: SteeringBack, acts: Act[] = [see('#need-heading')], answers: ServiceAnswers = {}): Story => ({
  ...given({
    client: () =>
      fakeClient({
        getMe: () => exampleMe(),
        listReferrals: () => exampleList([]),
        getSteeringBack: () => back,
        getCapacity: () => exampleCapacity(),
        ...answers,
      }),
  }),
  play: as(press('#place-overview'), ...acts),
});

export const OnItsWay = overview(exampleSteeringBack(), [see('.pad[role=status]')], { getSteeringBack: never });
export const Unreachable = overview(exampleSteeringBack(), [see('.notice')], { getSteeringBack: problem('unreachable') });
export const ListBesideNeed = overview(exampleSteeringBack());
const { need: _, ...withoutNeed } = exampleSteeringBack();
export const NothingSaidOfTheNeed = overview({
  ...withoutNeed,
  neverProposed: [],
  reviews: [],
  byUnit: { each: [{ of: 'themselves', count: 7 }], together: { of: ['no_unit', 'vuxen', 'forsorjning'] } },
});
const nobody = { each: [], together: { of: ['acute' as const, 'not_said' as const] } };
export const TooFewToCount = overview(exampleSteeringBack({ bySituation: nobody, byUnit: { each: [], together: { of: ['themselves'] } } }));

// The five pieces of advice.

const begin = all(press('#five summary'), see('[name=clear_mandate]'));
const answerAll = all(...steeringPoints.map(point => choose(point, 'holds')), write('note-own_staff', 'Två är bara här.'), write('next', 'Vi går ut till enheterna.')); // prettier-ignore
const keep = press('#five [type=submit]');
export const FiveQuestions = overview(exampleSteeringBack(), [begin]);
export const Unanswered = overview(exampleSteeringBack(), [begin, choose('own_staff', 'holds'), keep, see('.error-summary')]);
const sent = (answers: ServiceAnswers, then: Act) => overview(exampleSteeringBack(), [begin, answerAll, keep, then], answers);
export const Keeping = sent({ reviewSteering: never }, see('[aria-disabled=true]'));
export const Kept = sent({ reviewSteering: () => exampleSteeringBack().reviews[0]! }, see('#five .saved'));
export const NotKept = sent({ reviewSteering: problem('unreachable') }, see('#five .notice'));
export const EarlierReview = overview(exampleSteeringBack(), [press('#five details:last-of-type summary', -1)]);
