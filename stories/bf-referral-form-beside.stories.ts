import '@bostadforst/elements/bf-referral-form.js';
import { makeReceipt } from '@bostadforst/contract/person/receipt';
import { brokenSite, siteWith } from '@bostadforst/elements/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { given } from './given.ts';
import { answered, receives } from './referral-service.ts';
import { goOn, toCheck, toQuestion, tryToGoOn } from './referral-walk.ts';
import { never, problem, type ServiceAnswers } from './service.ts';
import { all, as, choose, press, see, write, type Act } from './visit.ts';

// What stands beside the questions: asking to be called, and what whoever has sent before can do with their number.
const meta: Meta = { title: 'bf-referral-form, beside the questions', component: 'bf-referral-form', args: { path: 'self' } };
export default meta;
type Story = StoryObj;

const submit = press('[type=submit]', -1);

// “Ring mig”.

const askedCall = { callId: '6f9619ff-8b86-4d01-b42d-00c04fc964ff', askedAt: '2026-11-22T15:20:00Z', callBy: '2026-11-25' };
const toCall = press(':is(.aside, .foot) button.small');
const toHow = all(toCall, see('.back'), choose('protectedIdentity', 'no'), goOn);
const call = (answers: ServiceAnswers, ...acts: Act[]): Story => ({ ...answered(answers), play: as(see('#question'), ...acts) });
const written = all(choose('callWay', 'phone'), write('phoneNumber', '070-174 06 20'), submit);

export const CallFirstOfAll = call({}, toCall, see('.back'));
export const CallProtected = call({}, toCall, see('.back'), choose('protectedIdentity', 'yes'));
export const CallUnanswered = call({}, toCall, see('.back'), tryToGoOn);
export const CallHow = call({}, toHow);
export const CallEveryWay = call({}, toHow, choose('callWay', 'through_someone'), tryToGoOn);
export const CallNoWay = call({}, toHow, tryToGoOn);
export const CallSending = call({ askForCall: never }, toHow, written);
export const CallNotSent = call({ askForCall: problem('unreachable') }, toHow, written, see('.notice[role=alert]'));
export const CallAsked = call({ askForCall: () => askedCall }, toHow, written, see('.actions .button.first'));
export const CallAskedHalfway = call(
  { askForCall: () => askedCall },
  toQuestion('self', 1),
  toCall,
  see('[name=callWay]'),
  written,
  see('.actions .button.first'),
);
export const CallByStaff: Story = { args: { path: 'unit' }, ...answered({}), play: as(see('#question'), toCall, see('.back')) };
export const CallNotOffered: Story = { ...given({ site: brokenSite }), play: as(see('#question')) };

// The number of someone who has sent before.

const receipt = makeReceipt();
const toReceipt = all(see('#question'), press('.sent-before .link'), see('[name=receiptNumber]'));
const ask = all(toReceipt, write('receiptNumber', receipt), submit);
const line = (answer: string, ...acts: Act[]): Story => ({
  ...answered({ showReceipt: () => ({ line: answer }) }),
  play: as(ask, see('.may-do'), ...acts),
});
const add = all(press('.may-do summary', 0), write('addedWords', 'Jag har ett nytt nummer'), press('.may-do details:first-child .button'));
const withdraw = all(press('.may-do summary', -1), press('.may-do details:last-child .button'));

export const ReceiptDoor: Story = { ...answered({}), play: as(toReceipt) };
export const ReceiptBeingWritten: Story = { ...answered({}), play: as(toReceipt, write('receiptNumber', '7rk4 mx2')) };
export const ReceiptHeardWrong: Story = { ...answered({}), play: as(toReceipt, write('receiptNumber', '7rk4 mx2'), tryToGoOn) };
export const ReceiptReceived = line('received');
export const ReceiptWantsToReachYou = line('we_want_to_reach_you');
export const ReceiptOffer = line('you_have_an_offer');
export const ReceiptContactUs = line('contact_us');
export const ReceiptAdding = line('received', press('.may-do summary', 0));
export const ReceiptAddingNothing = line(
  'received',
  press('.may-do summary', 0),
  press('.may-do details:first-child .button'),
  see('.error-summary'),
);
export const ReceiptAddingTooMuch = line(
  'received',
  press('.may-do summary', 0),
  write('addedWords', 'Ord '.repeat(600)),
  press('.may-do details:first-child .button'),
  see('.error-summary'),
);
export const ReceiptAdded = line('received', add);
export const ReceiptTakingBack = line('received', press('.may-do summary', -1));
export const ReceiptTakenBack = line('we_want_to_reach_you', withdraw);
export const ReceiptPerhaps = line('contact_us', withdraw);
const fails = (code: Parameters<typeof problem>[0]): Story => ({
  ...answered({ showReceipt: problem(code) }),
  play: as(ask, see('.notice[role=alert]')),
});
export const ReceiptUnreachable = fails('unreachable');
export const ReceiptAskedTooOften = fails('too_many');
export const ReceiptNotHere = fails('not_possible_now');
export const ReceiptAfterSending: Story = {
  ...answered(receives),
  play: as(toCheck('self'), goOn, press('.later .link'), see('[name=receiptNumber]')),
};
export const ReceiptsOff: Story = { ...given({ site: () => siteWith({ receipts: 'off' }) }), play: as(see('#question')) };
