import '@bostadforst/elements/bf-landlord-contact.js';
import { fakeClient } from '@bostadforst/client/testing';
import { aReport, brokenSite, daysFromNow, reply, siteWith, waitingSite } from '@bostadforst/elements/testing';
import { reportKinds, reportStates, type LandlordsReport, type ReportState } from '@bostadforst/contract/landlord-report';
import type { ProblemCode } from '@bostadforst/contract/problem';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { given } from './given.ts';
import { never, problem, type ServiceAnswers } from './service.ts';
import { all, as, choose, press, see, write, type Act } from './visit.ts';

const meta: Meta = {
  title: 'bf-landlord-contact',
  component: 'bf-landlord-contact',
  args: { 'sign-in-url': '/sign-in' },
  play: as(see('#top')),
};
export default meta;
type Story = StoryObj;

const answered = (answers: ServiceAnswers) => given({ client: () => fakeClient({ listOwnReports: () => [], ...answers }) });
const reports = (list: LandlordsReport[], ...acts: Act[]): Story => ({
  ...answered({
    listOwnReports: () => list,
    openOwnReport: ({ params }: { params: { reportId: string } }) => list.find(({ id }) => id === params.reportId),
  }),
  play: as(see('.report'), ...acts),
});

// Before anything can be shown.

export const SaidNowhere: Story = given({ site: () => undefined });
export const ProgrammeOnItsWay: Story = given({ site: waitingSite });
export const ProgrammeUnreachable: Story = given({ site: brokenSite });
export const NotOffered: Story = { ...given({ site: () => siteWith({ can: ['referral'] }) }), play: as(see('.notice')) };
export const ReportsOnTheirWay: Story = answered({ listOwnReports: never });
const refused = (code: ProblemCode): Story => ({ ...answered({ listOwnReports: problem(code) }), play: as(see('.notice')) });
export const NotSignedIn = refused('not_signed_in');
export const NotAllowed = refused('not_allowed');
export const Unreachable = refused('unreachable');
export const Unexpected = refused('unexpected');
export const QuestionsThatNeverCame: Story = {
  ...given({ lost: 'report-steps', client: () => fakeClient({ listOwnReports: () => [] }) }),
  play: as(press('.head .button'), see('.notice')),
};
export const ReportThatNeverCame: Story = {
  ...given({ lost: 'one-report', client: () => fakeClient({ listOwnReports: () => [aReport(3107)] }) }),
  play: as(press('.report'), see('.one .notice')),
};

// Their own reports.

const late = { sentAt: daysFromNow(-9), replyBy: daysFromNow(-5).slice(0, 10) };
export const NoReports: Story = { ...answered({}), play: as(see('.actions .button')) };
export const NoContactForLandlords: Story = {
  ...given({
    site: () =>
      siteWith({ contacts: [{ role: 'referral', name: { sv: 'Samordnaren' }, phone: '070-174 06 10', hours: { sv: 'Vardagar 8–16.' } }] }),
    client: () => fakeClient({ listOwnReports: () => [] }),
  }),
  play: as(see('.actions .button')),
};
export const Reports = reports([aReport(3107), aReport(3106, { kind: 'praise', messages: [reply] })]);
export const ReportsOfEveryKind = reports(reportKinds.map((kind, index) => aReport(3200 + index, { kind })));
export const ReportsInEveryState = reports(reportStates.map((state, index) => aReport(3300 + index, { state })));
export const ReportFromANewerService = reports([aReport(3107, { kind: 'unknown' as 'other', state: 'unknown' as ReportState })]);
const inState = (state: ReportState) => reports([aReport(3107, { state })], press('.report'), see('#one'));
export const OneReportReceived = inState('received');
export const OneReportAcknowledged = inState('acknowledged');
export const OneReportInProgress = inState('in_progress');
export const OneReportResolved = inState('resolved');
export const OneReportClosedWithoutAction = inState('no_action');
export const OneReportHandedOver = inState('handed_over');
export const OneReportLate = reports([aReport(3107, late)], press('.report'), see('#one'));
export const OneReportAnswered = reports(
  [
    aReport(3107, {
      state: 'in_progress',
      done: 'Pratat med hyresgästen.',
      messages: [reply, { ...reply, id: '00000000-0000-4000-8000-0000000000a2', from: 'landlord', text: 'Det var tyst i natt.' }],
    }),
  ],
  press('.report'),
  see('.thread, #replies'),
);
export const OneReportUnreachable: Story = {
  ...answered({ listOwnReports: () => [aReport(3107)], openOwnReport: problem('unreachable') }),
  play: as(press('.report'), see('.one .notice[role=alert]')),
};

// Reporting something.

const steps = (acts: Act[], answers: ServiceAnswers = {}): Story => ({
  ...answered({ sendReport: () => aReport(3108), ...answers }),
  play: as(press('.head .button'), see('#step'), ...acts),
});
const on: Act = ({ pressOn }) => pressOn('#step', '.actions .button');
const kind =
  (nth: number): Act =>
  ({ pressOn }) =>
    pressOn('#step', '.kind', nth);
const readThrough = press('[type=submit]');
const faulted = all(readThrough, see('.error-summary'));
export const Danger = steps([]);
export const Kind = steps([on]);
export const Repair: Story = {
  ...given({
    client: () => fakeClient({ listOwnReports: () => [] }),
    between: () => html`<p slot="repair"><a href="https://exempelhem.example.se/felanmalan">Felanmälan hos Exempelhem</a></p>`,
  }),
  play: as(press('.head .button'), see('#step'), on, kind(4)),
};
export const Facts = steps([on, kind(0)]);
export const FactsMissing = steps([on, kind(0), faulted]);
export const FactsTooLong = steps([
  on,
  kind(0),
  write('address', 'Exempelgatan '.repeat(20)),
  write('happened', 'I natt vid 01.20. '.repeat(12)),
  write('facts', 'Hög musik i trapphuset. '.repeat(120)),
  write('done', 'Pratat med hyresgästen. '.repeat(120)),
  choose('mayCall', 'yes'),
  faulted,
]);
const facts = all(
  on,
  kind(0),
  write('address', 'Exempelgatan 4, lgh 1102'),
  write('happened', 'I natt vid 01.20'),
  write('facts', 'Hög musik i trapphuset.'),
);
const read: Act = ({ pressOn }) => pressOn('#step', '[type=submit]');
const toCheck = all(facts, choose('mayCall', 'no'), read);
const send = press('.actions .button');
export const Check = steps([toCheck]);
export const CheckOfEverything = steps([
  facts,
  write('done', 'Pratat med hyresgästen.'),
  choose('mayCall', 'yes'),
  write('callBack', '070-174 06 20'),
  read,
]);
export const CheckWithAPromiseOfOneDay: Story = {
  ...given({
    site: () => siteWith({ promises: { replyDays: 3, assessWeeks: 4, answerWithinDays: 14, reportReplyDays: 1 } }),
    client: () => fakeClient({ listOwnReports: () => [] }),
  }),
  play: as(press('.head .button'), see('#step'), toCheck),
};
export const Sending = steps([toCheck, send], { sendReport: never });
const fails = (code: ProblemCode) => steps([toCheck, send, see('#problem .notice')], { sendReport: problem(code) });
export const SendingUnreachable = fails('unreachable');
export const SendingUnexpected = fails('unexpected');
export const SendingInvalid = fails('invalid');
export const SendingSignedOut = fails('not_signed_in');
export const SendingNotAllowed = fails('not_allowed');
export const SendingNotPossibleNow = fails('not_possible_now');
export const SendingKeyReused = fails('key_reused');
export const SendingTooMany = fails('too_many');
export const SendingTooLarge = fails('too_large');
const sent = all(toCheck, ({ pressOn }) => pressOn('#step', '.actions .button'));
export const Sent = steps([sent]);
export const Followed = steps([sent, press('.actions .button'), see('.one #one')]);
