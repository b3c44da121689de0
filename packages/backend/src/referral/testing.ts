import { createClient, type Client } from '@bostadforst/client';
import type { Role } from '@bostadforst/contract/access';
import { apartmentRoutes } from '@bostadforst/contract/apartment/routes';
import type { SelfReferral } from '@bostadforst/contract/referral';
import { homeWishRoutes } from '@bostadforst/contract/referral/home-wish-routes';
import { listRoutes } from '@bostadforst/contract/referral/list-routes';
import { tenancyRoutes } from '@bostadforst/contract/tenancy/routes';
import type { NewReferralEvent } from '@bostadforst/contract/referral/event';
import type { OutreachReferral } from '@bostadforst/contract/referral/staff';
import { referralRoutes } from '@bostadforst/contract/referral/routes';
import { staffReferralRoutes } from '@bostadforst/contract/referral/staff-routes';
import type { Policy } from '@bostadforst/contract/programme';
import { makeReceipt } from '@bostadforst/contract/person/receipt';
import { startTestApp, testIssuerAddress, testProgramme, type TestAppOptions, type TestCaller } from '../testing/testing.ts';

export const units = ['forsorjning', 'vuxen', 'funktionshinder'];

/** Names taken out to three units, a group of at least two, a steering group, only with the person's yes. */
export const reversed: Policy = {
  statements: { kind: 'asked', units },
  assessment: { kind: 'group', units, atLeast: 2 },
  priority: 'steering_group',
  formalDecision: 'required',
  meeting: 'none',
  sharing: 'waiver',
};

const settings = {
  landlords: [
    { id: 'exempelhem', name: 'Exempelhem', kind: 'municipal' as const, people: [{ issuer: testIssuerAddress, subject: 'forvaltare' }] },
  ],
  supportWorkers: [{ id: 'stod-1', name: 'Stöd Ett', issuer: testIssuerAddress, subject: 'support_worker' }],
};

export const own = (more: Partial<SelfReferral> = {}): SelfReferral => ({
  path: 'self_referral',
  protectedIdentity: 'no',
  reach: [{ way: 'no_way_yet' }],
  receipt: makeReceipt(),
  ...more,
});

export const outreach = (more: Partial<OutreachReferral> = {}): OutreachReferral => ({
  path: 'outreach_reverse',
  protectedIdentity: 'no',
  alias: 'Pärlan',
  found: ['station'],
  ownWords: 'Jag vill kunna stänga en dörr.',
  staying: 'acute',
  waiver: { answer: 'yes', given: { units, categories: ['wishes'], validUntil: '2026-06-14', givenHow: 'oral_documented' } },
  ...more,
});

const tables = { ...referralRoutes, ...staffReferralRoutes, ...listRoutes, ...apartmentRoutes, ...homeWishRoutes, ...tenancyRoutes };
type Tables = typeof tables;
/** Named, so that a type of everything in the tables need not be written out wherever it is used. */
export interface ReferralClient extends Client<Tables> {
  listReferrals: Client<Tables>['listReferrals'];
}

/** A service for one made-up municipality with a clock that the test moves, and its people as clients. */
export async function startReferrals(policy: Partial<Policy> = reversed, more: Partial<TestAppOptions> = {}) {
  let time = new Date('2026-03-14T09:00:00Z');
  const app = await startTestApp({
    programmes: [testProgramme('exempelkommun', policy), testProgramme('grannkommun', policy)],
    now: () => time,
    ...more,
    municipalities: { exempelkommun: { ...settings, ...more.municipalities?.exempelkommun }, grannkommun: settings },
  });
  const client = (fetch: typeof globalThis.fetch, municipality = 'exempelkommun'): ReferralClient =>
    createClient({ backend: 'http://in.process', municipality, fetch }, tables);
  const as = (role: Role, more: Partial<TestCaller> = {}) => client(app.one(role, more));
  const officer = (unit: string) => as('case_officer', { subject: `handläggare ${unit}`, units: [unit] });

  return {
    ...app,
    client,
    anyone: client(app.fetch),
    as,
    officer,
    act: (who: ReturnType<typeof as>, referralId: string, event: NewReferralEvent) =>
      who.actOnReferral({ params: { referralId }, body: event }),
    moveTo: (day: string) => void (time = new Date(`${day}T09:00:00Z`)),
    aHome: () =>
      as('tenancy_manager').announceApartment({
        body: {
          landlordId: 'exempelhem',
          address: 'Exempelgatan 3, lgh 1201',
          neighbourhood: 'Centrum',
          rooms: 1,
          lift: true,
          petsAllowed: true,
          rentSek: 5200,
          availableFrom: '2026-05-01',
        },
      }),
  };
}

export type Referrals = Awaited<ReturnType<typeof startReferrals>>;

const today = '2026-03-14';
const dimensions = { needNow: 'Sömn och ett lås.', currentSituation: 'Härbärge.', supportNeed: 'Mycket till en början.' };

/** Walks a name from the outreach worker to a state on the way home. */
export async function walkTo(
  service: Referrals,
  goal: 'asked' | 'ready' | 'assessed' | 'prioritised' | 'waiting' | 'offered',
): Promise<string> {
  const { as, act, officer } = service;
  const { referralId: id } = await as('outreach_worker').sendOutreachReferral({ body: outreach() });
  const coordinator = as('coordinator');
  await act(coordinator, id, { type: 'ReferralAcknowledged' });
  await act(coordinator, id, { type: 'StatementsRequested', units });
  if (goal === 'asked') return id;
  for (const unitId of units) await act(officer(unitId), id, { type: 'StatementGiven', unitId, knows: 'yes', stance: 'supports' });
  await act(coordinator, id, { type: 'StatementsCompleted' });
  if (goal === 'ready') return id;
  await act(as('working_group_member'), id, {
    type: 'JointAssessmentRecorded',
    heldOn: today,
    unitsPresent: units,
    dimensions,
    recommendation: 'propose',
  });
  if (goal === 'assessed') return id;
  await act(coordinator, id, { type: 'ProposalForwarded' });
  await act(as('steering_member'), id, {
    type: 'SteeringDecisionMade',
    decision: { outcome: 'prioritised', reasons: 'Störst behov just nu.', decidedOn: today, formalDecisionBy: 'vuxen' },
  });
  if (goal === 'prioritised') return id;
  await act(officer('vuxen'), id, { type: 'FormalDecisionRegistered', outcome: 'granted', caseReference: 'VS-2026-17', decidedOn: today });
  if (goal === 'waiting') return id;
  const home = await service.aHome();
  await act(coordinator, id, { type: 'MatchProposed', apartmentId: home.id });
  await act(coordinator, id, { type: 'OfferMade', respondBy: '2026-03-28' });
  return id;
}
