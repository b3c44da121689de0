import { fakeClient } from '@bostadforst/client/testing';
import { exampleProgramme, sentReferral, siteWith } from '@bostadforst/elements/testing';
import { given } from './given.ts';
import type { ServiceAnswers } from './service.ts';

type SiteOf = () => unknown;

/** Where the form stands. */
export const at = (site: SiteOf) => given({ site });

/** What the service answers, to someone who is signed in. */
export const answered = (answers: ServiceAnswers, site: SiteOf = siteWith) =>
  given({ client: () => fakeClient({ getMe: () => ({ roles: [], units: [] }), ...answers }), site });

export const receives = {
  sendReferral: () => sentReferral,
  sendOutreachReferral: () => sentReferral,
  sendUnitReferral: () => sentReferral,
};

// Programmes that work in other ways.
const { policy } = exampleProgramme;
export const byTeam = () =>
  siteWith({ policy: { ...policy, statements: { kind: 'none' }, assessment: { kind: 'team' }, priority: 'team_lead' } });
export const byGroup = () => siteWith({ policy: { ...policy, statements: { kind: 'none' } } });
export const withinAWeek = () => siteWith({ promises: { ...exampleProgramme.promises, assessWeeks: 1 } });
export const sameBranch = () => siteWith({ policy: { ...policy, sharing: 'same_branch' } });
