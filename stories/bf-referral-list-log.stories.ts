import '@bostadforst/elements/bf-referral-list.js';
import { fakeClient } from '@bostadforst/client/testing';
import { exampleEntry, exampleList, exampleMe, exampleRecord, logLine, logSample, openedSample } from '@bostadforst/elements/testing';
import type { LogLine } from '@bostadforst/contract/log-review';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { given } from './given.ts';
import { never, problem, type ServiceAnswers } from './service.ts';
import { all, as, choose, press, see, write, type Act } from './visit.ts';

// Who has looked, for whoever reviews it; records that only named staff see; and what a unit is told.
const meta: Meta = {
  title: 'bf-referral-list, log and protection',
  component: 'bf-referral-list',
  args: { 'sign-in-url': '/sign-in' },
  play: as(see('.bf')),
};
export default meta;
type Story = StoryObj;

const answered = (answers: ServiceAnswers) => given({ client: () => fakeClient(answers) });

// The log's review.

const reviewing = (answers: ServiceAnswers, ...acts: Act[]): Story => ({
  ...answered({
    getMe: () => exampleMe({ roles: ['log_reviewer'], units: [] }),
    listSamples: () => [
      logSample(),
      logSample({ id: crypto.randomUUID(), month: '2026-02', lines: 1 }),
      logSample({ id: crypto.randomUUID(), month: '2026-01', checked: 3 }),
    ],
    openSample: () => openedSample(),
    ...answers,
  }),
  play: as(see('#place-heading'), ...acts),
});
const openMonth = all(press('.months .button'), see('.looks, section .muted'));
const month = (looks: () => LogLine[], ...acts: Act[]) => reviewing({ openSample: () => openedSample(looks()) }, openMonth, ...acts);
const line = (change: Partial<LogLine>) => logLine({ id: crypto.randomUUID(), ...change });
const check = { at: '2026-04-02T08:00:00Z', issuer: 'https://id.example.se', subject: 'granskare-1' };

export const Months = reviewing({});
export const MonthsOnTheirWay: Story = { ...reviewing({ listSamples: never }), play: as(see('[role=status]')) };
export const NoMonthYet = reviewing({ listSamples: () => [] });
export const MonthsUnreachable: Story = { ...reviewing({ listSamples: problem('unreachable') }), play: as(see('.notice')) };
export const MonthUnreachable = reviewing({ openSample: problem('unreachable') }, press('.months .button'), see('.notice'));
export const OneMonth = reviewing({}, openMonth, press('summary', -1));
export const EveryReason = month(() => [
  ...(['standing_in', 'person_asked', 'urgent', 'planning', 'other', 'unknown'] as const).map(kind =>
    line({ why: 'outside_unit', reason: { kind: kind as 'other', words: 'Jour i helgen.' } }),
  ),
  line({ why: 'unknown' as never }),
]);
export const EveryAct = month(() =>
  ['openReferral', 'actOnReferral', 'giveReason', 'findByReceipt', 'protectReferral', 'nameSupportWorker'].map(action => line({ action })),
);
export const OwnLook = month(() => [line({ own: true })]);
export const AllChecked = month(
  () => [
    line({ check: { ...check, outcome: 'in_order', remark: 'Rätt enhet.' } }),
    line({ check: { ...check, outcome: 'follow_up' } }),
    line({ check: { ...check, outcome: 'unknown' as never } }),
  ],
  press('summary'),
);
const checking = all(press('.looks .button'), see('#check-heading'));
const save = press('.check [type=submit]');
export const Checking = month(() => [line({})], checking);
export const CheckingNothing = month(() => [line({})], checking, save, see('.error-summary'));
export const FollowUpWithoutWords = month(() => [line({})], checking, choose('outcome', 'follow_up'), save, see('.error-summary'));
export const Checked = reviewing(
  { openSample: () => openedSample([logLine()]), checkLook: () => logLine({ check: { ...check, outcome: 'in_order' } }) },
  openMonth,
  checking,
  choose('outcome', 'in_order'),
  save,
  see('#check-saved:not(:empty)'),
);
export const CheckUnreachable = reviewing(
  { checkLook: problem('unreachable') },
  openMonth,
  checking,
  choose('outcome', 'in_order'),
  write('remark', 'Rätt enhet.'),
  save,
  see('.check [role=alert]'),
);

// Protected records.

const named = { getMe: () => exampleMe({ seesProtected: true }), listReferrals: () => exampleList([exampleEntry()]) };
const hidden = () => exampleEntry({ number: 2, alias: 'Snäckan' });
const toProtected: Act = async person => {
  const places = [...person.element.shadowRoot!.querySelectorAll<HTMLElement>('.place')];
  await person.press(
    '.place',
    places.findIndex(each => /Skyddade|Protected/.test(each.textContent)),
  );
};
const ofNamed = (answers: ServiceAnswers, ...acts: Act[]): Story => ({
  ...answered({ ...named, listProtected: () => exampleList([hidden()]), ...answers }),
  play: as(see('table.list'), toProtected, see('#place-heading'), ...acts),
});
export const Protected = ofNamed({});
export const NoProtected = ofNamed({ listProtected: () => exampleList([]) });
export const ProtectedOnTheirWay = ofNamed({ listProtected: never });
export const ProtectedUnreachable = ofNamed({ listProtected: problem('unreachable') }, see('.notice[role=alert]'));
export const ProtectedRecord = ofNamed(
  { openReferral: () => exampleRecord({ protected: true }, { number: 2, alias: 'Snäckan' }) },
  press('.open'),
  see('#record-heading'),
  press('summary', -1),
);
const protecting = (answers: ServiceAnswers, ...acts: Act[]): Story => ({
  ...answered({
    getMe: () => exampleMe(),
    listReferrals: () => exampleList([exampleEntry()]),
    openReferral: () => exampleRecord(),
    protectReferral: () => ({ referralId: exampleEntry().id }),
    ...answers,
  }),
  play: as(press('.open'), see('#record-heading'), press('summary', -1), ...acts),
});
const protect = press('#protection-problem + .actions .button');
export const Protecting = protecting({});
export const NowProtected = protecting({}, protect, see('#protected-now'));
export const ProtectingWhatIsWritten = protecting(
  { openReferral: () => exampleRecord({ can: ['JointAssessmentRecorded'] }, { state: 'ready_for_assessment' }) },
  press('#act-JointAssessmentRecorded'),
  see('#act-heading'),
  write('needNow', 'Ett eget hem före kylan.'),
  protect,
  see('#protection-asks'),
);
export const NobodyNamed = protecting({ protectReferral: problem('not_possible_now') }, protect, see('#protection-problem .notice'));

// What a unit is told.

const notice = (change: object) => ({
  unitId: 'vuxen',
  kind: 'looked_at_from_outside',
  referralId: exampleEntry().id,
  number: 18,
  at: new Date(Date.now() - 86_400_000).toISOString(),
  role: 'steering_member',
  fromUnitId: 'forsorjning',
  ...change,
});
const told = (notices: () => object[]): Story => ({
  ...answered({
    getMe: () => exampleMe({ roles: ['case_officer'], units: ['vuxen'] }),
    listReferrals: () => exampleList([exampleEntry()]),
    listNotices: notices,
  }),
  play: as(press('.notices summary')),
});
export const OneNotice = told(() => [notice({ reason: 'planning' })]);
export const OneReminder = told(() => [notice({ kind: 'reminded', answerBy: '2026-12-04' })]);
export const SeveralReminders = told(() => [18, 21].map(number => notice({ kind: 'reminded', number, answerBy: '2026-12-04' })));
export const SeveralNotices = told(() => [notice({ reason: 'urgent' }), notice({ role: undefined, fromUnitId: undefined })]);
