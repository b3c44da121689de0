import '@bostadforst/elements/bf-landlord-inbox.js';
import { fakeClient } from '@bostadforst/client/testing';
import { anEntry, anOpened, brokenSite, reply, siteWith, waitingSite } from '@bostadforst/elements/testing';
import { reportKinds, reportStates, type ReportState } from '@bostadforst/contract/landlord-report';
import type { InboxEntry, InboxReport } from '@bostadforst/contract/landlord-report/inbox-routes';
import type { ProblemCode } from '@bostadforst/contract/problem';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { given } from './given.ts';
import { never, problem, type ServiceAnswers } from './service.ts';
import { all, as, choose, press, see, write, type Act } from './visit.ts';

const meta: Meta = {
  title: 'bf-landlord-inbox',
  component: 'bf-landlord-inbox',
  args: { 'sign-in-url': '/sign-in' },
  play: as(see('#top')),
};
export default meta;
type Story = StoryObj;

const answered = (answers: ServiceAnswers) => given({ client: () => fakeClient({ listInbox: () => [], ...answers }) });
const inbox = (entries: InboxEntry[]): Story => ({ ...answered({ listInbox: () => entries }), play: as(see('.inbox')) });

// Before anything can be shown.

export const SaidNowhere: Story = given({ site: () => undefined });
export const ProgrammeOnItsWay: Story = given({ site: waitingSite });
export const ProgrammeUnreachable: Story = given({ site: brokenSite });
export const NotOffered: Story = { ...given({ site: () => siteWith({ can: ['referral'] }) }), play: as(see('.notice')) };
export const ReportsOnTheirWay: Story = answered({ listInbox: never });
const refused = (code: ProblemCode): Story => ({ ...answered({ listInbox: problem(code) }), play: as(see('.notice')) });
export const NotSignedIn = refused('not_signed_in');
export const NotAllowed = refused('not_allowed');
export const Unreachable = refused('unreachable');
export const Unexpected = refused('unexpected');

// The inbox.

export const NoReports: Story = { ...answered({}), play: as(see('.pad p')) };
export const OneReport = inbox([anEntry(3107)]);
export const ReportsOfEveryKind = inbox(reportKinds.map((kind, index) => anEntry(3200 + index, { kind })));
export const ReportsInEveryState = inbox(reportStates.map((state, index) => anEntry(3300 + index, { state })));
export const ReportFromANewerService = inbox([anEntry(3107, { kind: 'unknown' as 'other', state: 'unknown' as ReportState })]);
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
export const ReportsDueAndOverdue = inbox([anEntry(3107, { replyBy: '2026-10-02' }), anEntry(3108, { replyBy: today })]);
export const ReplyBegun: Story = {
  ...answered({ listInbox: () => [anEntry(3107), anEntry(3108)], openReport: () => anOpened(3107) }),
  play: as(press('.open'), write('text', 'Vi kommer till huset'), press('.top .link'), see('.inbox .flag')),
};
const asked = { times: 0 };
export const ListThatCouldNotBeFetchedAnew: Story = {
  ...given({
    client: () => {
      asked.times = 0;
      return fakeClient({
        listInbox: () => (asked.times++ ? problem('unreachable')() : [anEntry(3107)]),
        openReport: () => anOpened(3107),
      });
    },
  }),
  play: as(press('.open'), press('.top .link'), see('.notice')),
};

// One report.

const opened = (report: InboxReport, acts: Act[] = [], answers: ServiceAnswers = {}): Story => ({
  ...answered({
    listInbox: () => [anEntry(report.number)],
    openReport: () => report,
    replyToReport: () => ({ ...report, state: 'acknowledged' }),
    ...answers,
  }),
  play: as(press('.open'), see('#opened'), ...acts),
});
const inState = (state: ReportState) => opened(anOpened(3107, { state }));
export const OpenedReceived = inState('received');
export const OpenedAcknowledged = inState('acknowledged');
export const OpenedInProgress = inState('in_progress');
export const OpenedResolved = inState('resolved');
export const OpenedClosedWithoutAction = inState('no_action');
export const OpenedHandedOver = inState('handed_over');
export const OpenedOverdue = opened(anOpened(3107, { replyBy: '2026-10-02' }));
export const OpenedAboutAProgrammeHome = opened(
  anOpened(3107, { apartmentNumber: 12, callBack: '070-174 06 20', done: 'Pratat med hyresgästen.' }),
);
export const OpenedWithAThread = opened(
  anOpened(3107, {
    state: 'in_progress',
    messages: [reply, { ...reply, id: '00000000-0000-4000-8000-0000000000a2', from: 'landlord', text: 'Det var tyst i natt.' }],
  }),
);
export const Opening: Story = {
  ...answered({ listInbox: () => [anEntry(3107)], openReport: never }),
  play: as(press('.open'), see('.pad [role=status]')),
};
const cannotOpen = (code: ProblemCode): Story => ({
  ...answered({ listInbox: () => [anEntry(3107)], openReport: problem(code) }),
  play: as(press('.open'), see('.notice')),
});
export const CannotBeOpened = cannotOpen('unreachable');
export const NotFound = cannotOpen('not_found');
export const SignedOutWhenOpening = cannotOpen('not_signed_in');

// A reply.

const send = press('[type=submit]');
const written = all(write('text', 'Tack. Vi kommer till huset i morgon.'), choose('sensitive', 'no'));
export const ReplyUnanswered = opened(anOpened(3107), [send, see('.error')]);
export const ReplyTooLong = opened(anOpened(3107), [
  write('text', 'Vi kommer i morgon. '.repeat(120)),
  choose('sensitive', 'no'),
  send,
  see('.error'),
]);
export const ReplyToBeWrittenAnew = opened(anOpened(3107), [
  write('text', 'Han mår bättre nu.'),
  choose('sensitive', 'yes'),
  send,
  see('.reply .notice'),
]);
export const ReplyWithAnotherState = opened(anOpened(3107), [written, choose('state', 'in_progress')]);
export const Sending = opened(anOpened(3107), [written, send], { replyToReport: never });
export const Sent = opened(anOpened(3107), [written, send, see('#sent')]);
const fails = (code: ProblemCode) => opened(anOpened(3107), [written, send, see('#problem .notice')], { replyToReport: problem(code) });
export const SendingUnreachable = fails('unreachable');
export const SendingUnexpected = fails('unexpected');
export const SendingInvalid = fails('invalid');
export const SendingSignedOut = fails('not_signed_in');
export const SendingNotAllowed = fails('not_allowed');
export const SendingKeyReused = fails('key_reused');
export const SendingAfterAColleague = fails('not_possible_now');
