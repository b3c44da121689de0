import { fakeClient } from '@bostadforst/client/testing';
import { ProblemError, type ProblemCode } from '@bostadforst/contract/problem';
import { exampleProgramme, sentReferral, siteWith } from '@bostadforst/elements/testing';
import { given } from './given.ts';

export type ServiceAnswers = Parameters<typeof fakeClient>[0];
type SiteOf = () => unknown;

/** Where the form stands. */
export const at = (site: SiteOf) => given({ site });

/** What the service answers, to someone who is signed in. */
export const answered = (answers: ServiceAnswers, site: SiteOf = siteWith) =>
  given({ client: () => fakeClient({ getMe: () => ({ roles: [], units: [] }), ...answers }), site });

export const problem = (code: ProblemCode, fields?: string[]) => () => Promise.reject(new ProblemError(code, fields));
export const never = () => new Promise(() => {});
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
export const sameBranch = () => siteWith({ policy: { ...policy, sharing: 'same_branch' } });
