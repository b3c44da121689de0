import '@bostadforst/elements/bf-referral-list.js';
import { fakeClient } from '@bostadforst/client/testing';
import type { Call, CallEntry } from '@bostadforst/contract/call';
import { exampleList, exampleMe } from '@bostadforst/elements/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { given } from './given.ts';
import { problem, type ServiceAnswers } from './service.ts';
import { as, press, see, type Act } from './visit.ts';

const meta: Meta = { title: 'bf-referral-list, those to call', component: 'bf-referral-list', args: { 'sign-in-url': '/sign-in' } };
export default meta;
type Story = StoryObj;

const one = (number: number, change: Partial<Call> = {}): Call => ({
  id: `00000000-0000-4000-8000-00000000080${number}`,
  askedAt: '2026-11-22T09:00:00Z',
  callBy: '2026-11-25',
  protectedIdentity: 'no',
  way: { way: 'phone', number: '070-174 06 20', mayLeaveMessage: true, when: 'Efter fyra' },
  ...change,
});

function there(list: () => unknown, acts: Act[] = [], answers: ServiceAnswers = {}): Story {
  const service = { getMe: () => exampleMe(), listReferrals: () => exampleList([]), listCalls: list };
  return {
    ...given({ client: () => fakeClient({ ...service, ...answers }) }),
    play: as(press('#place-calls'), see('#place-heading'), ...acts),
  };
}
const opened = (call: Call) => there(() => [call], [press('[id^=open-]'), see('[id^=call-]')], { openCall: () => call });

export const Nobody = there(() => []);
export const ToCallAndCalled = there(() => [
  one(1),
  one(2, { callBy: '2099-03-02' }),
  one(3, { done: { at: '2026-11-23T10:00:00Z', byYou: true } }),
  one(4, { done: { at: '2026-11-23T11:00:00Z', byYou: false } }),
]);
export const AtANumber = opened(one(1));
export const WithInterpreterAndNotSure = opened(
  one(1, {
    protectedIdentity: 'not_sure',
    way: { way: 'phone', number: '070-174 06 21', mayLeaveMessage: false },
    speech: { language: 'Arabiska', interpreter: true },
    flags: ['hidden_field'],
  }),
);
export const ThroughSomeone = opened(one(1, { way: { way: 'through_someone', who: 'Kim på Mötesplatsen', when: 'Tisdagar' } }));
export const AtAPlace = opened(
  one(1, { way: { way: 'place_and_time', place: 'Biblioteket' }, speech: { language: 'Finska', interpreter: false } }),
);
const calledNow = (list: CallEntry[]) =>
  there(() => list, [press('.card .button.second', -1), see('.calls [role=status]')], {
    called: () => (list.splice(0, 1, one(1, { done: { at: '2026-11-23T10:00:00Z', byYou: true } })), list[0]),
  });
export const Called = calledNow([one(1)]);
export const NotCalled = there(() => [one(1)], [press('.card .button.second', -1), see('.calls [role=alert]')], {
  called: problem('unreachable'),
});
export const Unreachable = there(problem('unreachable'));
