import '@bostadforst/elements/bf-referral-list.js';
import { fakeClient } from '@bostadforst/client/testing';
import { exampleList, exampleMe } from '@bostadforst/elements/testing';
import { unreadReasons, type OpenedUnread, type UnreadReferral } from '@bostadforst/contract/outreach/unread';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { given } from './given.ts';
import { problem, type ServiceAnswers } from './service.ts';
import { as, press, see, type Act } from './visit.ts';

const meta: Meta = {
  title: 'bf-referral-list, what could not be taken in',
  component: 'bf-referral-list',
  args: { 'sign-in-url': '/sign-in' },
};
export default meta;
type Story = StoryObj;

const one = (number: number, change: Partial<UnreadReferral> = {}): UnreadReferral => ({
  id: `00000000-0000-4000-8000-00000000090${number}`,
  receivedAt: '2026-11-22T09:00:00Z',
  writtenOn: '2026-11-20',
  reason: 'not_as_agreed',
  writer: { name: 'Sol', unit: 'uppsok' },
  ...change,
});
const words = [
  ...['alias', 'found', 'foundHow', 'ownWords', 'staying', 'acute', 'waiver.answer'].map(field => ({ field, text: 'Ett lås.' })),
  { field: 'lampa', text: 'tänd' },
];

function there(box: () => unknown, acts: Act[] = [], answers: ServiceAnswers = {}): Story {
  const service = { getMe: () => exampleMe(), listReferrals: () => exampleList([]), listUnread: box };
  return {
    ...given({ client: () => fakeClient({ ...service, ...answers }) }),
    play: as(press('#place-unread'), see('#place-heading'), ...acts),
  };
}

export const Nothing = there(() => []);
export const EveryReason = there(() => [
  ...unreadReasons.map((reason, at) => one(at, { reason, ...(reason === 'writer_unknown' ? { writer: undefined } : {}) })),
  one(5, { reason: 'a_newer_one' as 'key_gone', writer: {}, sender: {} }),
  one(6, { writer: { name: 'Sol' }, sender: { name: 'Ivar' } }),
]);
const openUnread = (): OpenedUnread => ({ ...one(1), words });
export const Opened = there(() => [one(1)], [press('[id^=open-]'), see('dl')], { openUnread });
export const OpenedWithNothingToRead = there(() => [one(1)], [press('[id^=open-]')], {
  openUnread: () => ({ ...openUnread(), words: [] }),
});
let box = [one(1)];
export const Settled = there(() => box, [press('.row .button', 0), see('.unread')], { settleUnread: () => (box = [], one(1)) }); // prettier-ignore
export const NotSettled = there(() => [one(1)], [press('.row .button', 0), see('[role=alert]')], { settleUnread: problem('unreachable') });
export const Unreachable = there(problem('unreachable'));
