import '@bostadforst/elements/bf-referral-list.js';
import { fakeClient } from '@bostadforst/client/testing';
import { brokenSite, exampleEntry, exampleList, exampleMe, exampleProgramme, siteWith, waitingSite } from '@bostadforst/elements/testing';
import type { ListEntry } from '@bostadforst/contract/referral/record';
import type { ProblemCode } from '@bostadforst/contract/problem';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { given } from './given.ts';
import { everyMark, everyOwner, everyState, fromANewerService } from './referral-records.ts';
import { never, problem, type ServiceAnswers } from './service.ts';
import { as, press, see, write, type Act } from './visit.ts';

// The list. One opened referral is in bf-referral-list-record.stories.ts, what is done to it in bf-referral-list-acts.stories.ts.
const meta: Meta = { title: 'bf-referral-list', component: 'bf-referral-list', args: { 'sign-in-url': '/sign-in' }, play: as(see('.bf')) };
export default meta;
type Story = StoryObj;

const answered = (answers: ServiceAnswers, site: () => unknown = siteWith) =>
  given({ site, client: () => fakeClient({ getMe: () => exampleMe(), listReferrals: () => exampleList(everyMark()), ...answers }) });
const listed = (entries: () => ListEntry[], acts: Act[] = [], answers: ServiceAnswers = {}, site?: () => unknown): Story => ({
  ...answered({ listReferrals: () => exampleList(entries()), ...answers }, site),
  play: as(see('table.list'), ...acts),
});

// Before there is a list.

export const SaidNowhere: Story = given({ site: () => undefined });
export const OnItsWay: Story = answered({ listReferrals: never });
export const ProgrammeOnItsWay: Story = answered({}, waitingSite);
export const ProgrammeUnreachable: Story = { ...answered({}, brokenSite), play: as(see('.notice')) };
export const NotOffered: Story = answered({}, () => siteWith({ can: ['referral'] }));
const refused = (code: ProblemCode): Story => ({ ...answered({ listReferrals: problem(code) }), play: as(see('.notice')) });
export const NotSignedIn = refused('not_signed_in');
export const NotAllowed = refused('not_allowed');
export const NotFound = refused('not_found');
export const Unreachable = refused('unreachable');
export const Unexpected = refused('unexpected');

// The list.

export const NoNames: Story = { ...answered({ listReferrals: () => exampleList([]) }), play: as(see('.empty')) };
export const EveryMark = listed(everyMark);
export const EveryState = listed(everyState);
export const EveryStateWhereATeamDecides = listed(everyState, [], {}, () =>
  siteWith({ policy: { ...exampleProgramme.policy, statements: { kind: 'none' }, assessment: { kind: 'team' }, priority: 'team_lead' } }),
);
export const EveryOwner = listed(everyOwner);
export const EveryOwnerWhereATeamLeadDecides = listed(everyOwner, [], {}, () =>
  siteWith({ policy: { ...exampleProgramme.policy, priority: 'team_lead' } }),
);
export const FromANewerService = listed(fromANewerService);
const asRole = (change: Parameters<typeof exampleMe>[0]) => listed(everyState, [], { getMe: () => exampleMe(change) });
export const ToACaseOfficer = asRole({ roles: ['case_officer'], units: ['forsorjning'] });
export const ToTheWorkingGroup = asRole({ roles: ['working_group_member'], units: ['vuxen'] });
export const ToTheSteeringGroup = asRole({ roles: ['steering_member'] });
export const ToTheTenancyManager = asRole({ roles: ['tenancy_manager'] });
export const ToASupportWorker = asRole({ roles: ['support_worker'] });
export const NamesHidden = listed(everyMark, [press('.tools .button'), see('.tools [role=status]:not(:empty)')]);
const takeOut = '.tools .button:nth-of-type(3)';
const takingOut = press(takeOut);
export const TakenOut = listed(everyMark, [takingOut, see(`${takeOut}:not([aria-disabled])`), see('.taken:not(:empty)')], {
  exportReferrals: () => ({ entries: everyMark() }),
});
export const BeingTakenOut = listed(everyMark, [takingOut, see('.taken:not(:empty)')], { exportReferrals: never });
export const NotTakenOut = listed(everyMark, [takingOut, see('.notice')], { exportReferrals: problem('unreachable') });
const pick: (value: string) => Act =
  value =>
  async ({ see: find, settled }) => {
    // Folded where it is narrow.
    const fold = (await find('.filters')).querySelector<HTMLElement>('.only-narrow')!;
    if (fold.checkVisibility()) fold.click();
    const field = (await find('[name=turn]')) as HTMLSelectElement;
    field.value = value;
    field.dispatchEvent(new Event('change'));
    await settled();
  };
export const Narrowed = listed(everyMark, [pick('coordinator'), see('.narrowed .link')]);
export const NoneWithTheseFilters: Story = {
  ...answered({ listReferrals: ({ query }: { query: { turn?: string } }) => exampleList(query.turn ? [] : everyMark()) }),
  play: as(see('table.list'), pick('participant'), see('.empty')),
};
export const OneStateAlone: Story = {
  ...answered({
    listReferrals: ({ query }: { query: { state?: string } }) =>
      exampleList(
        everyState().filter(({ state }) => !query.state || state === query.state),
        { counts: exampleList(everyState()).counts },
      ),
  }),
  play: as(press('.step:not(.zero)'), see('.step[aria-pressed=true]')),
};
export const NoneInOneState: Story = {
  ...answered({
    listReferrals: ({ query }: { query: { state?: string } }) =>
      exampleList(query.state ? [] : everyState(), { counts: exampleList(everyState()).counts }),
  }),
  play: as(press('.step:not(.zero)'), see('.empty')),
};
const many = Array.from({ length: 60 }, (_, index) => exampleEntry({ number: index + 1, alias: `Träd ${index + 1}` }));
const pages = {
  listReferrals: ({ query }: { query: { after?: string } }) =>
    exampleList(query.after ? many.slice(50) : many.slice(0, 50), {
      counts: exampleList(many).counts,
      ...(query.after ? {} : { next: 'page-2' }),
    }),
};
export const MoreThanAreShown: Story = { ...answered(pages), play: as(see('.under .button')) };
export const AllAreShown: Story = { ...answered(pages), play: as(press('.under .button'), see('tbody tr', 59)) };

/** The page comes back into sight after half a minute. */
const halfAMinuteLater: Act = async ({ settled }) => {
  const { now } = Date;
  Date.now = () => now() + 31_000;
  document.dispatchEvent(new Event('visibilitychange'));
  Date.now = now;
  await settled();
};
const then = (later: () => unknown, acts: Act[]): Story => ({
  ...given({
    client: () => {
      let times = 0;
      return fakeClient({ getMe: () => exampleMe(), listReferrals: () => (times++ ? later() : exampleList(everyMark())) });
    },
  }),
  play: as(see('table.list'), ...acts),
});
const focusARow: Act = async ({ see: find }) => (await find('.open')).focus();
export const ChangedMeanwhile = then(() => exampleList(everyMark().slice(1)), [focusARow, halfAMinuteLater, see('.held')]);
export const MuchChangedMeanwhile = then(() => exampleList(everyMark().slice(3)), [focusARow, halfAMinuteLater, see('.held')]);
export const NoLongerReachable = then(problem('unreachable'), [halfAMinuteLater, see('.notice')]);
export const SignedOutMeanwhile = then(problem('not_signed_in'), [halfAMinuteLater, see('.notice')]);

// Finding a referral by the number on a receipt.

const find = (acts: Act[], answers: ServiceAnswers = {}) => listed(everyMark, [press('summary'), see('#receipt'), ...acts], answers);
const open = press('details [type=submit]');
export const Find = find([]);
export const FindMistyped = find([write('receipt', '7K2M'), open, see('details .error')]);
export const FindNone = find([write('receipt', 'CK39-Z185-NTSP-FPK71'), open, see('details .error')], {
  findByReceipt: problem('not_found'),
});
export const FindUnreachable = find([write('receipt', 'CK39-Z185-NTSP-FPK71'), open, see('details .notice')], {
  findByReceipt: problem('unreachable'),
});
export const FindTooOften = find([write('receipt', 'CK39-Z185-NTSP-FPK71'), open, see('details .notice')], {
  findByReceipt: problem('too_many'),
});
