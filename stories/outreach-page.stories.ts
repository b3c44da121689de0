import '@bostadforst/elements/bf-referral-form.js';
import { aDesk, hasQueue, keepingThat, lostOn, waitingSince } from '@bostadforst/elements/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { answered } from './referral-service.ts';
import { send, toCheck, toQuestion } from './referral-walk.ts';
import { as, press, see, type Act } from './visit.ts';

hasQueue();

// What stands around the form on the service's own page for outreach workers' phones.
const meta: Meta = { title: 'The outreach page', component: 'bf-outreach-queue', args: { 'sign-in-url': '/sign-in' } };
export default meta;
type Story = StoryObj;

const standing =
  (change: Parameters<typeof aDesk>[0]): Act =>
  async ({ element, settled }) => {
    Object.assign(element, { desk: aDesk(change) });
    await settled();
  };
const page = (change: Parameters<typeof aDesk>[0], ...acts: Act[]): Story => ({ play: as(standing(change), ...acts) });
const toQueue = press('.head button');
const one = [waitingSince(3)];
const two = [waitingSince(50), waitingSince(49, 2)];

export const SignedInWithNetwork = page({});
export const BeforeAnyoneHasSignedIn = page({ reach: 'signed_out', writer: undefined });
export const NobodyHasSignedInAndNoNetwork = page({ reach: 'no_network', writer: undefined });
export const WithoutAName = page({ writer: { slip: 'AAAA', validUntil: '2026-12-24T09:00:00Z' } });
export const InAnotherRole = page({ reach: 'not_outreach', writer: undefined });
export const NothingCanBeKept = page({ keepsNothing: true });
export const OneWaits = page({ reach: 'no_network', waiting: one }, toQueue, see('#queue-heading'));
export const OneWaitsForSignIn = page({ reach: 'signed_out', waiting: one }, toQueue);
export const OneIsTriedAgain = page({ waiting: one }, toQueue);
export const OneIsBeingSent = page({ waiting: one, busy: true }, toQueue);
export const EverythingWasSent = page({ waiting: one }, toQueue, standing({}));
export const OneHasWaitedTwoDays = page({ reach: 'no_network', waiting: [waitingSince(50)] });
export const TwoHaveWaitedTwoDays = page({ reach: 'no_network', waiting: two }, toQueue);
export const OneWasNotSentInTime = page({ lost: [lostOn('2026-11-24')] });
export const OneWasLeftToTheCoordinator = page({ leftToCoordinator: 1 });
export const TwoWereLeftToTheCoordinator = page({ leftToCoordinator: 2 });
export const SigningOutWithoutNetwork = page({ reach: 'no_network' }, async ({ element, settled }) => {
  Object.assign(element, { signOutLater: true });
  await settled();
});

// The form on that page, when what is written can neither wait nor be sent.

const form = answered({});
const inForm = (why: Parameters<typeof keepingThat>[0], ...acts: Act[]): Story => ({
  parameters: { ...form.parameters, tag: 'bf-referral-form' },
  args: { path: 'outreach' },
  play: as(
    async ({ element, settled }) => {
      Object.assign(element, { keeping: keepingThat(why) });
      await settled();
    },
    ...acts,
  ),
});

export const FirstQuestion = inForm('full', see('#question'));
export const TenWaitAlready = inForm('full', toCheck('outreach'), send);
export const NeitherKeptNorSent = inForm('nothingKept', toCheck('outreach'), send);
export const TooLongWithoutNetwork = inForm('noKey', toCheck('outreach'), send);

// On any other page nothing is kept, and that is said as soon as the network goes.

export const ElsewhereWithoutNetwork: Story = {
  parameters: { ...form.parameters, tag: 'bf-referral-form' },
  args: { path: 'outreach' },
  beforeEach() {
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    return () => void Reflect.deleteProperty(navigator, 'onLine');
  },
  play: as(toQuestion('outreach', 1), see('.notice')),
};
