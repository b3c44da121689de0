import '@bostadforst/elements/bf-referral-list.js';
import { fakeClient } from '@bostadforst/client/testing';
import { exampleMe, exampleProgramme, meetingService, readyNames, siteWith } from '@bostadforst/elements/testing';
import { addDays, dayOf } from '@bostadforst/contract/day';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { given } from './given.ts';
import { never, problem, type ServiceAnswers } from './service.ts';
import { all, as, choose, press, see, write, type Act } from './visit.ts';

// The group's meeting, a place beside the list: how it begins, one name after another, and two who write at once.
const meta: Meta = {
  title: 'bf-referral-list: the meeting',
  component: 'bf-referral-list',
  args: { 'sign-in-url': '/sign-in' },
  play: as(see('.bf')),
};
export default meta;
type Story = StoryObj;
type Service = ReturnType<typeof meetingService>;

const soon = addDays(dayOf(new Date()), 30);
const place = (answers: () => ServiceAnswers, acts: Act[], site: () => unknown = siteWith): Story => ({
  ...given({ site, client: () => fakeClient(answers()) }),
  play: as(press('.place', 1), ...acts),
});
const held = (
  acts: Act[],
  make: () => Service = meetingService,
  more: (service: Service) => ServiceAnswers = () => ({}),
  site?: () => unknown,
) =>
  place(
    () => {
      const service = make();
      return { ...service.answers, ...more(service) };
    },
    acts,
    site,
  );
const present = choose('unitsPresent', 'vuxen', 'forsorjning');
const begun = all(see('[name=agenda]'), present, press('.meeting form [type=submit]'), see('#name-heading'));
const save = press('.on-table form [type=submit]');
const propose = all(write('supportNeed', 'Besök varje dag i början.'), choose('recommendation', 'propose'));
const notNow = all(
  write('supportNeed', 'Besök varje vecka.'),
  choose('recommendation', 'not_now'),
  write('text', 'Inga hem just nu.'),
  write('reviewOn', soon),
  write('offeredInstead', 'Stöd från uppsökarna.'),
);
const sendBack = all(
  write('supportNeed', 'Vet inte än.'),
  choose('recommendation', 'return'),
  write('missing', 'Ett möte med personen.'),
  choose('byWhom', 'vuxen'),
  write('byWhen', soon),
);

export const OnItsWay = held([], meetingService, () => ({ listMeetings: never }));
export const Unreachable = held([see('.notice')], meetingService, () => ({ listMeetings: problem('unreachable') }));
export const NoNames = held([see('.empty')], () => meetingService([]));
export const BeforeItBegins = held([see('[name=agenda]')]);
export const DayReachedAndSilent = held([see('[name=agenda]')], () =>
  meetingService(readyNames(2).map(record => ({ ...record, entry: { ...record.entry, state: 'collecting_statements' as const } }))),
);
export const NothingChosen = held(
  [see('[name=agenda]'), press('[name=agenda]'), press('.meeting form [type=submit]'), see('.error-summary')],
  () => meetingService(readyNames(1)),
);
export const NotBegun = held(
  [see('[name=agenda]'), present, press('.meeting form [type=submit]'), see('.meeting [role=alert]')],
  meetingService,
  () => ({
    callMeeting: problem('unreachable'),
  }),
);
export const Beginning = held([see('[name=agenda]'), present, press('.meeting form [type=submit]')], meetingService, () => ({
  callMeeting: never,
}));
export const UnderWay = held([begun]);
export const NamesShown = held([begun, press('.tools .button')]);
export const WithoutAVersion = held([begun], () => meetingService(readyNames(2), null));
const ofATeam = (...acts: Act[]) =>
  held(
    [see('[name=agenda]'), ...acts],
    () => meetingService(readyNames(2)),
    () => ({ getMe: () => exampleMe() }),
    () =>
      siteWith({
        policy: { ...exampleProgramme.policy, statements: { kind: 'none' }, assessment: { kind: 'team' }, priority: 'team_lead' },
      }),
  );
export const OfATeam = ofATeam(press('.meeting form [type=submit]'), see('#name-heading'));
export const ATeamBegins = ofATeam();
export const AnotherUnderWay = held([begun, press('.tools .button', 1), see('.under')]);
export const WhatIsMissing = held([begun, save, see('.error-summary')]);
export const NotNowWithoutADay = held([
  begun,
  write('supportNeed', 'Besök.'),
  choose('recommendation', 'not_now'),
  save,
  see('.error-summary'),
]);
export const ReturnWithoutWhom = held([
  begun,
  write('supportNeed', 'Besök.'),
  choose('recommendation', 'return'),
  save,
  see('.error-summary'),
]);
export const PutForward = held([begun, propose, save, see('.on-table [role=status]:not(:empty)')]);
export const NotNow = held([begun, notNow, save, see('.on-table [role=status]:not(:empty)')]);
export const SentBack = held([begun, sendBack, save, see('.on-table [role=status]:not(:empty)')]);
export const TheCoordinatorsStep = held([begun, propose, save, see('.on-table [role=status]:not(:empty)')], meetingService, service => ({
  assessName: async (call, options) => {
    const record = await service.answers.assessName(call, options);
    return { ...record, entry: { ...record.entry, state: 'assessed' } };
  },
}));
export const ReadAgain = held([begun, propose, save, see('.on-table [role=status]:not(:empty)'), press('.name')]);
export const AllDone = held([begun, propose, save, see('.on-table [role=status]:not(:empty)')], () => meetingService(readyNames(1)));
export const NotSaved = held([begun, propose, save, see('.on-table [role=alert]')], meetingService, () => ({
  assessName: problem('unreachable'),
}));
export const Saving = held([begun, propose, save], meetingService, () => ({ assessName: never }));
export const NameUnreachable = held(
  [see('[name=agenda]'), present, press('.meeting form [type=submit]'), see('.on-table .notice')],
  meetingService,
  () => ({ openName: problem('unreachable') }),
);

const theirs = {
  recommendation: 'propose',
  dimensions: { needNow: 'Lugn och ro.', currentSituation: 'Bor i trapphus.', supportNeed: 'Varje dag i början. Hjälp med inköp.' },
} as const;
const overtaken = (service: Service, dimensions: { supportNeed?: string } = {}): ServiceAnswers => ({
  assessName: (call, options) => {
    service.meanwhile(call.params.nameId, { ...theirs, dimensions: { ...theirs.dimensions, ...dimensions } });
    return service.answers.assessName(call, options);
  },
});
const collide = all(
  begun,
  write('supportNeed', 'Flera gånger i veckan. Hjälp med inköp.'),
  write('text', 'Störst behov i dag.'),
  choose('recommendation', 'propose'),
  save,
);
const one = () => meetingService(readyNames(1));
export const TwoWroteAtOnce = held([collide, see('.conflict')], one, overtaken);
export const TwoWroteAndRecommendedDifferently = held([begun, sendBack, save, see('.conflict')], one, overtaken);
export const TogetherNotSaved = held([collide, press('.conflict .actions .button'), see('.conflict [role=alert]', 1)], one, service => ({
  ...overtaken(service),
  amendAssessment: problem('unreachable'),
}));
export const SavingTogether = held([collide, press('.conflict .actions .button')], one, service => ({
  ...overtaken(service),
  amendAssessment: never,
}));
export const TwoWroteByNobodyNamed = held([collide, see('.conflict')], one, service => ({
  ...overtaken(service),
  openName: async call => {
    const record = await service.answers.openName(call);
    return { ...record, history: record.history.map(({ unitId: _, ...line }) => line) };
  },
}));
export const MergedWithoutAWord = held(
  [
    begun,
    write('supportNeed', theirs.dimensions.supportNeed),
    choose('recommendation', 'propose'),
    write('dissent', 'Jag ser det annorlunda.'),
    save,
    see('.on-table [role=status]:not(:empty)'),
  ],
  one,
  overtaken,
);
