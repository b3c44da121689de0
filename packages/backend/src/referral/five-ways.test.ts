import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createClient } from '@bostadforst/client';
import { routes } from '@bostadforst/contract';
import type { Role } from '@bostadforst/contract/access';
import type { NewReferralEvent } from '@bostadforst/contract/referral/event';
import { readProgrammes } from '../programme/read-files.ts';
import { refused } from '../testing/answers.ts';
import { startTestApp, testIssuerAddress, type TestApp } from '../testing/testing.ts';
import { own } from './testing.ts';

const { value: programmes } = readProgrammes(join(import.meta.dirname, '../../../../examples/programmes'));
const today = '2026-03-14';
const settings = {
  landlords: [{ id: 'exempelhem', name: 'Exempelhem', kind: 'municipal' as const, people: [] }],
  supportWorkers: [{ id: 'stod-1', name: 'Stöd Ett', issuer: testIssuerAddress, subject: 'support_worker' }],
};
const dimensions = { needNow: 'En egen dörr.', currentSituation: 'Sover där det går.', supportNeed: 'Mycket till en början.' };

type Person = Role | `case_officer ${string}`;
type Step = readonly [Person, NewReferralEvent];

const assessed = (by: Person, unitsPresent: string[]): Step => [
  by,
  { type: 'JointAssessmentRecorded', heldOn: today, unitsPresent, dimensions, recommendation: 'propose' },
];
const prioritised = (formalDecisionBy: string): Step => [
  'steering_member',
  {
    type: 'SteeringDecisionMade',
    decision: { outcome: 'prioritised', reasons: 'Störst behov just nu.', decidedOn: today, formalDecisionBy },
  },
];
const granted = (unit: string): Step => [
  `case_officer ${unit}`,
  { type: 'FormalDecisionRegistered', outcome: 'granted', caseReference: 'EX-2026-7', decidedOn: today },
];
const yesTo = (...units: string[]): Step => [
  'coordinator',
  {
    type: 'ConsentGiven',
    given: { units, categories: ['situation_now', 'wishes'], validUntil: '2026-12-01', givenHow: 'oral_documented' },
  },
];
const leased = (contractForm: 'first_hand' | 'second_hand_social'): Step[] => [
  ['tenancy_manager', { type: 'LeaseSigned', contractForm, signedOn: today }],
  ['tenancy_manager', { type: 'MovedIn', moveInDate: today }],
];
const accepted: Step = ['coordinator', { type: 'OfferAccepted', saidHow: 'in_person' }];

/** A referral in each of the five municipalities, from the one who sends it to a home, by that municipality's own way and nothing else. */
describe('from a name to a home', () => {
  let app: TestApp;
  before(async () => {
    app = await startTestApp({
      programmes: [...programmes.values()],
      municipalities: Object.fromEntries([...programmes.keys()].map(code => [code, settings])),
      now: () => new Date(`${today}T09:00:00Z`),
    });
  });
  after(() => app.close());

  const as = (municipality: string, person: Person | undefined) => {
    const [role, unit] = (person ?? '').split(' ') as [Role, string?];
    const units = unit ? [unit] : [];
    return createClient(
      { backend: 'http://in.process', municipality, fetch: person ? app.one(role, { subject: unit ? person : role, units }) : app.fetch },
      routes,
    );
  };

  let homes = 1000;
  async function aHome(municipality: string): Promise<string> {
    const home = { neighbourhood: 'Centrum', rooms: 1, lift: true, petsAllowed: true, rentSek: 5200, availableFrom: '2026-04-01' };
    const body = { ...home, landlordId: 'exempelhem', address: `Exempelgatan 3, lgh ${(homes += 1)}` };
    return (await as(municipality, 'tenancy_manager').announceApartment({ body })).id;
  }
  const offered = async (municipality: string, by: Person = 'tenancy_manager'): Promise<Step[]> => [
    [by, { type: 'MatchProposed', apartmentId: await aHome(municipality) }],
    [by, { type: 'OfferMade', respondBy: '2026-03-28' }],
  ];

  /** Does everything in turn, and gives back the record at the end and each state on the way. */
  async function walk(municipality: string, referralId: string, steps: readonly Step[]) {
    const states: string[] = [];
    for (const [person, body] of steps) {
      const { entry } = await as(municipality, person).actOnReferral({ params: { referralId }, body });
      if (entry.state !== states.at(-1)) states.push(entry.state);
    }
    const record = await as(municipality, 'coordinator').openReferral({ params: { referralId } });
    assert.equal(record.entry.state, 'housed');
    assert.equal(record.entry.receivedOn, today);
    assert.ok(record.tenancy?.moveInDate);
    const { personId } = record.person;
    await as(municipality, 'coordinator').nameSupportWorker({ params: { personId }, body: { workerId: 'stod-1' } });
    return { record, states };
  }

  const fromTeamToHome = [
    'screening', 'ready_for_assessment', 'assessed', 'awaiting_decision', 'prioritised', 'waiting_for_home', 'matched', 'offered', 'accepted', 'lease_signed', 'housed',
  ]; // prettier-ignore

  it('in Järfälla: outreach brings it, three units each answer, a group assesses, their managers prioritise, and a no costs nothing', async () => {
    const units = ['forsorjning', 'vuxen', 'funktionshinder'];
    const { referralId } = await as('jarfalla', 'outreach_worker').sendOutreachReferral({
      body: {
        path: 'outreach_reverse',
        protectedIdentity: 'no',
        found: ['station'],
        ownWords: 'En dörr som går att låsa.',
        waiver: { answer: 'yes', given: { units, categories: ['wishes'], validUntil: '2026-12-01', givenHow: 'oral_documented' } },
      },
    });
    const { record, states } = await walk('jarfalla', referralId, [
      ['coordinator', { type: 'ReferralAcknowledged' }],
      ['coordinator', { type: 'StatementsRequested', units }],
      [
        'case_officer vuxen',
        { type: 'StatementGiven', unitId: 'vuxen', knows: 'yes', stance: 'supports', currentInfo: 'Ses varje vecka.' },
      ],
      ['case_officer forsorjning', { type: 'StatementGiven', unitId: 'forsorjning', knows: 'no', stance: 'not_known_here' }],
      [
        'case_officer funktionshinder',
        { type: 'StatementGiven', unitId: 'funktionshinder', knows: 'cannot_say', stance: 'not_known_here' },
      ],
      ['coordinator', { type: 'StatementsCompleted' }],
      assessed('working_group_member', ['vuxen', 'forsorjning']),
      ['coordinator', { type: 'ProposalForwarded' }],
      prioritised('vuxen'),
      granted('vuxen'),
      ...(await offered('jarfalla')),
      ['outreach_worker', { type: 'OfferDeclined', ownWords: 'För långt från min syster.', saidHow: 'in_person' }],
      ...(await offered('jarfalla')),
      ['outreach_worker', { type: 'OfferAccepted', saidHow: 'phone' }],
      ...leased('second_hand_social'),
    ]);
    assert.deepEqual(states.slice(0, 3), ['screening', 'collecting_statements', 'ready_for_assessment']);
    assert.deepEqual(record.statements.map(({ unitId, stance }) => `${unitId} ${stance}`).sort(), [
      'forsorjning not_known_here',
      'funktionshinder not_known_here',
      'vuxen supports',
    ]);
    assert.deepEqual(record.offers.map(({ response }) => response), ['declined', 'accepted']); // prettier-ignore
    assert.equal(record.prioritisedOn, today);
  });

  it('in Malmö: outreach brings someone without a case or a plan, no unit is asked, the team assesses and its leader prioritises', async () => {
    const { referralId } = await as('malmo', 'outreach_worker').sendOutreachReferral({
      body: { path: 'outreach_reverse', protectedIdentity: 'no', found: ['through_me'], foundHow: 'Tisdagar genom mig', waiver: { answer: 'not_asked' } },
    }); // prettier-ignore
    const { record, states } = await walk('malmo', referralId, [
      ['coordinator', { type: 'ReferralAcknowledged' }],
      ['coordinator', { type: 'ReferralScreened' }],
      assessed('support_worker', []),
      ['coordinator', { type: 'ProposalForwarded' }],
      yesTo('socialtjanst'),
      prioritised('socialtjanst'),
      granted('socialtjanst'),
      ...(await offered('malmo')),
      ['outreach_worker', { type: 'ViewingHeld', heldOn: today }],
      ['outreach_worker', { type: 'OfferAccepted', saidHow: 'in_person' }],
      ...leased('second_hand_social'),
    ]);
    assert.deepEqual(states, fromTeamToHome);
    assert.equal(record.person.personalNumber, undefined);
    const { texts, declared } = programmes.get('malmo')!;
    assert.match(texts['referralList.state_waiting_for_home']!.sv, /hem/);
    assert.deepEqual(declared.conditions, []);
  });

  it('in Ljusdal: a unit that knows the person proposes, the team assesses, and a lease of one’s own is the aim', async () => {
    const { referralId } = await as('ljusdal', 'case_officer beroende').sendUnitReferral({
      body: {
        path: 'unit_proposal',
        protectedIdentity: 'no',
        reach: [{ way: 'through_someone', who: 'Beroendecentrum' }],
        staying: 'placed_here',
        needsNow: 'Ett hem när placeringen tar slut.',
        capacity: 'handläggare på beroendecentrum',
        waiver: { answer: 'not_now' },
      },
    });
    const { states } = await walk('ljusdal', referralId, [
      ['coordinator', { type: 'ReferralAcknowledged' }],
      ['coordinator', { type: 'ReferralScreened' }],
      assessed('coordinator', []),
      ['coordinator', { type: 'ProposalForwarded' }],
      prioritised('beroende'),
      granted('beroende'),
      ...(await offered('ljusdal')),
      accepted,
      ...leased('first_hand'),
    ]);
    assert.deepEqual(states, fromTeamToHome);
    const { policy, units } = programmes.get('ljusdal')!;
    assert.equal(policy.meeting, 'monthly');
    for (const type of ['financial_aid', 'labour_market']) assert.ok(units.some(unit => unit.type === type), `${type} meets once a month`); // prettier-ignore
  });

  it('in Sandviken: the person writes themselves, and the default way leads home', async () => {
    const { referralId } = await as('sandviken', undefined).sendReferral({ body: own({ wish: 'Ett eget hem.' }) });
    const { states } = await walk('sandviken', referralId, [
      ['coordinator', { type: 'ReferralAcknowledged' }],
      ['coordinator', { type: 'ReferralScreened' }],
      assessed('support_worker', []),
      ['coordinator', { type: 'ProposalForwarded' }],
      yesTo('vuxen'),
      prioritised('vuxen'),
      granted('vuxen'),
      ...(await offered('sandviken', 'coordinator')),
      accepted,
      ...leased('first_hand'),
    ]);
    assert.deepEqual(states, fromTeamToHome);
    assert.match(JSON.stringify(programmes.get('sandviken')!.declared.conditions), /Inget krav på drogfrihet/);
  });

  it('in Helsingborg: the unit proposes, the team assesses, and its five conditions are shown and never asked about', async () => {
    const { referralId } = await as('helsingborg', 'case_officer vuxen').sendUnitReferral({
      body: {
        path: 'unit_proposal',
        protectedIdentity: 'no',
        reach: [{ way: 'no_way_yet' }],
        needsNow: 'Ett lås.',
        capacity: 'socialsekreterare',
        waiver: { answer: 'not_asked' },
      },
    });
    const { record, states } = await walk('helsingborg', referralId, [
      ['coordinator', { type: 'ReferralAcknowledged' }],
      ['coordinator', { type: 'ReferralScreened' }],
      assessed('support_worker', []),
      ['coordinator', { type: 'ProposalForwarded' }],
      prioritised('vuxen'),
      granted('vuxen'),
      ...(await offered('helsingborg')),
      accepted,
      ...leased('second_hand_social'),
    ]);
    assert.deepEqual(states, fromTeamToHome);
    assert.equal(programmes.get('helsingborg')!.declared.conditions.length, 5);
    assert.doesNotMatch(JSON.stringify(record), /folkbok|inskriven|motiv|handlingsplan/i);
  });

  it('has no road through another municipality’s way', async () => {
    for (const municipality of ['helsingborg', 'ljusdal', 'malmo', 'sandviken']) {
      const { referralId } = await as(municipality, undefined).sendReferral({ body: own() });
      const coordinator = as(municipality, 'coordinator');
      await coordinator.actOnReferral({ params: { referralId }, body: { type: 'ReferralAcknowledged' } });
      const body: NewReferralEvent = { type: 'StatementsRequested', units: ['vuxen'] };
      await refused(coordinator.actOnReferral({ params: { referralId }, body }), 'not_possible_now');
    }
  });
});
