import { createClient } from '@bostadforst/client';
import { routes } from '@bostadforst/contract';
import { roles, type Role } from '@bostadforst/contract/access';
import { addDays } from '@bostadforst/contract/day';
import { makeReceipt } from '@bostadforst/contract/person/receipt';
import type { BodyOf } from '@bostadforst/contract/route';
import { startTestApp, testIssuerAddress, testProgramme, type Fetch, type TestAppOptions, type TestCaller } from './testing.ts';

type Name = keyof typeof routes;
type WithBody = { [N in Name]: (typeof routes)[N] extends { body: unknown } ? N : never }[Name];
/** A route with a body is not in the house until something can be sent to it. */
export type Bodies = { [N in WithBody]: BodyOf<(typeof routes)[N]> };

/** Someone who asks. Two hold each role, in different units: the first of them has to do with the records, the second has not. */
export interface Caller {
  name: string;
  role: Role;
  fetch: Fetch;
  /** The same account, with a token for the neighbouring municipality alone. */
  neighbour: Fetch;
}

const municipality = 'exempelkommun';
const programmes = [
  testProgramme(municipality, { lot: 'among_equals', meeting: 'monthly' }),
  testProgramme('grannkommun', { lot: 'among_equals' }),
];
const by = (subject: string) => ({ issuer: testIssuerAddress, subject });
const coordinators = ['coordinator', 'another coordinator'];
const assessing = ['support_worker', 'another support_worker', 'working_group_member', 'another working_group_member'];
interface OneRecord {
  id: string;
  mayOpen: readonly string[];
}
/** Who sees protected records. The others of their roles do not. */
export const named = ['coordinator', 'steering_member'];
const settings = {
  landlords: [
    { id: 'exempelhem', name: 'Exempelhem', kind: 'municipal' as const, people: [by('landlord_contact')] },
    { id: 'granbacken', name: 'Granbacken', kind: 'private' as const, people: [by('another landlord_contact')] },
  ],
  supportWorkers: [{ ...by('support_worker'), id: 'stod-1', name: 'Stöd Ett' }],
  protectedStaff: named.map(by),
};

/** The day of these tests, from noon: however long they take, no midnight and no month passes meanwhile. */
export const today = '2026-11-27';
const noon = Date.parse(`${today}T11:00:00Z`);

/** A service with one record of each kind, whoever may ask, and something to send to every route. */
export async function startOneOfEach(options: Pick<TestAppOptions, 'masterKey'> = {}) {
  let daysAgo = 0;
  let last = 0;
  /** Never the same moment twice: what came first stands first. */
  const now = () => new Date((last = Math.max(last + 1, noon + Math.floor(performance.now()))) - daysAgo * 86_400_000);
  const test = await startTestApp({ ...options, programmes, now, municipalities: { exempelkommun: settings, grannkommun: settings } });
  const as = (subject: string, role: Role, more: Partial<TestCaller> = {}) =>
    test.as({ subject, roles: [role], units: [subject.startsWith('another') ? 'vuxen' : 'uppsok'], ...more });
  const client = (subject: string, role: Role) =>
    createClient({ backend: 'http://in.process', municipality, fetch: as(subject, role) }, routes);
  const callers = roles.flatMap(role =>
    [role, `another ${role}`].map((name): Caller => ({
      name,
      role,
      fetch: as(name, role),
      neighbour: as(name, role, { municipalities: ['grannkommun'] }),
    })),
  );

  const bodies = newBodies();
  const { referralId } = await client('outreach_worker', 'outreach_worker').sendOutreachReferral({ body: bodies.sendOutreachReferral });
  // Long enough ago that the month has passed, and its sample is drawn.
  daysAgo = 70;
  const { person } = await client('coordinator', 'coordinator').openReferral({ params: { referralId } });
  daysAgo = 0;
  const { personId } = person;
  await client('coordinator', 'coordinator').nameSupportWorker({ params: { personId }, body: bodies.nameSupportWorker });
  const { code } = await client('support_worker', 'support_worker').makeSignInCode({ params: { personId } });
  const tenant = client('tenant', 'tenant');
  await tenant.useSignInCode({ body: { code } });
  const { receipt } = bodies.sendReferral;
  await client('tenant', 'tenant').sendReferral({ body: bodies.sendReferral });
  await aHomeFor(referralId, personId);
  const goal = await tenant.addGoal({ params: { tenantId: personId }, body: bodies.addGoal });
  const report = await client('landlord_contact', 'landlord_contact').sendReport({ body: bodies.sendReport });
  const { callId } = await client('tenant', 'tenant').askForCall({ body: bodies.askForCall });
  const sample = await aSample();
  const unreadId = await oneThatCannotBeRead();
  const equals = await namesToDecideOn(4);
  const lot = await client('steering_member', 'steering_member').freezeLot({ body: aLot(equals.slice(0, 2)) });

  const [nameId, taken, assessedId] = (await namesReady(3)) as [string, string, string];
  const meeting = await client('coordinator', 'coordinator').callMeeting({ body: aMeeting([nameId]) });

  await client('coordinator', 'coordinator').actOnReferral({
    params: { referralId: assessedId },
    body: { type: 'JointAssessmentRecorded', heldOn: '2026-03-14', unitsPresent: [], dimensions, recommendation: 'propose' },
  });

  return {
    ...test,
    callers,
    client,
    /** Something to send to a route, made anew each time. */
    bodyOf: (name: string): unknown =>
      ({
        ...newBodies(),
        callMeeting: aMeeting([taken]),
        freezeLot: aLot(equals.slice(2)),
        useSignInCode: { code },
        findByReceipt: { receipt },
      })[name as WithBody],
    /** One record for each `:name` of a path, and who may open it when the route lets their role ask. */
    records: {
      referralId: { id: referralId, mayOpen: [...coordinators, 'outreach_worker', 'case_officer', 'support_worker'] },
      personId: { id: personId, mayOpen: [...coordinators, 'support_worker'] },
      tenantId: { id: personId, mayOpen: ['tenant'] },
      goalId: { id: goal.id, mayOpen: ['tenant'] },
      stepId: { id: goal.steps[0]!.id, mayOpen: ['tenant'] },
      reportId: { id: report.id, mayOpen: [...coordinators, 'tenancy_manager', 'another tenancy_manager', 'landlord_contact'] },
      unreadId: { id: unreadId, mayOpen: coordinators },
      callId: { id: callId, mayOpen: coordinators },
      sampleId: { id: sample.id, mayOpen: ['log_reviewer', 'another log_reviewer'] },
      meetingId: { id: meeting.id, mayOpen: [...coordinators, 'support_worker', 'another support_worker'] },
      nameId: { id: nameId, mayOpen: [...coordinators, 'support_worker', 'another support_worker'] },
      lotId: { id: lot.id, mayOpen: [...coordinators, 'steering_member', 'another steering_member'] },
      lineId: { id: sample.looks[0]!.id, mayOpen: ['log_reviewer', 'another log_reviewer'] },
    } as Record<string, OneRecord>,
    /** Where a route asks for a record in another state than the one that all others are tried with. */
    recordsOf: {
      amendRecordedAssessment: { referralId: { id: assessedId, mayOpen: [...coordinators, ...assessing] } },
    } as Partial<Record<string, Record<string, OneRecord>>>,
  };

  /** Put forward, without each step on the way there. */
  async function namesToDecideOn(count: number): Promise<string[]> {
    const ids: string[] = [];
    for (let each = 0; each < count; each += 1)
      ids.push((await client('tenant', 'tenant').sendReferral({ body: newBodies().sendReferral })).referralId);
    await test.sql("update referral set state = 'awaiting_decision' where id = any($1)", [ids]);
    return ids;
  }

  /** Moved into, without each step on the way there: there is a lease to be taken over. */
  async function aHomeFor(referral: string, person: string) {
    const { id } = await client('coordinator', 'coordinator').announceApartment({ body: newBodies().announceApartment });
    await test.sql(
      `insert into tenancy (municipality, id, person_id, apartment_id, referral_id, contract_form, signed_on, move_in_date)
       values ($1, $2, $3, $4, $5, 'second_hand_social', '2026-03-01', '2026-03-14')`,
      [municipality, crypto.randomUUID(), person, id, referral],
    );
  }

  /** To be assessed, without each step on the way there. */
  async function namesReady(count: number): Promise<string[]> {
    const ids: string[] = [];
    for (let each = 0; each < count; each += 1)
      ids.push((await client('tenant', 'tenant').sendReferral({ body: newBodies().sendReferral })).referralId);
    await test.sql("update referral set state = 'ready_for_assessment' where id = any($1)", [ids]);
    return ids;
  }

  async function oneThatCannotBeRead() {
    const { slip } = await client('outreach_worker', 'outreach_worker').getWriterSlip();
    await client('outreach_worker', 'outreach_worker').getOutreachKey();
    await client('outreach_worker', 'outreach_worker').sendSealedReferral({ body: { ...bodies.sendSealedReferral, slip } });
    return (await client('coordinator', 'coordinator').listUnread())[0]!.id;
  }

  async function aSample() {
    const reviewer = client('log_reviewer', 'log_reviewer');
    const samples = await reviewer.listSamples();
    return reviewer.openSample({ params: { sampleId: samples.at(-1)!.id } });
  }
}

const holds = { stands: 'holds' } as const;
const reviewed = {
  clear_mandate: holds,
  training_goes_on: holds,
  someone_steers_back: holds,
  time_to_begin_again: holds,
  own_staff: holds,
};

const aLot = (names: string[]): Bodies['freezeLot'] => ({
  decidedOn: '2026-03-14',
  names,
  places: 1,
  equalBecause: 'Båda saknar hem i natt.',
  witnesses: 2,
});

const aMeeting = (agenda: string[]): Bodies['callMeeting'] => ({ heldOn: '2026-03-14', unitsPresent: ['vuxen'], agenda });
const dimensions = { needNow: 'Ett lås.', currentSituation: 'Härbärge.', supportNeed: 'Mycket till en början.' };

const newBodies = (): Bodies => ({
  callMeeting: aMeeting([crypto.randomUUID()]),
  assessName: { recommendation: 'propose', dimensions },
  amendAssessment: { dimensions: { ...dimensions, needNow: 'Ett lås, och en säng.' } },
  amendRecordedAssessment: { dimensions: { ...dimensions, needNow: 'Ett lås, och ett bord.' } },
  giveMeetingYes: { units: ['forsorjning'], validUntil: addDays(today, 90), givenHow: 'oral_documented' },
  noteTenantMeeting: { heldOn: '2026-03-14', unitsPresent: ['forsorjning'], support: { fits: 'Som nu.' } },
  useSignInCode: { code: makeReceipt() },
  findByReceipt: { receipt: makeReceipt() },
  sendReferral: { path: 'self_referral', protectedIdentity: 'no', reach: [{ way: 'no_way_yet' }], receipt: makeReceipt() },
  showReceipt: { receipt: makeReceipt() },
  askForCall: { protectedIdentity: 'no', way: { way: 'phone', number: '070-174 06 05' } },
  sendOutreachReferral: { path: 'outreach_reverse', protectedIdentity: 'no', found: ['station'], waiver: { answer: 'not_asked' } },
  sendSealedReferral: { keyId: crypto.randomUUID(), enc: 'AAAA', sealed: 'AAAA', slip: 'AAAA', writtenOn: '2026-03-14' },
  settleUnread: { as: 'not_needed' },
  sendUnitReferral: {
    path: 'unit_proposal',
    protectedIdentity: 'no',
    reach: [{ way: 'no_way_yet' }],
    needsNow: 'Ett lås.',
    capacity: 'Handläggare',
    waiver: { answer: 'not_asked' },
  },
  actOnReferral: { type: 'PersonReached' },
  addOwnWords: { text: 'Jag har flyttat till min syster.' },
  addObservation: { text: 'Svarar i telefon igen.' },
  correctWords: { field: 'foundHow', version: 1, text: 'Torsdagar genom mig' },
  findByPersonalNumber: { personalNumber: '201710022383' },
  writeHomeWishes: { wishes: [{ kind: 'pets', weight: 'important' }], saidHow: 'in_person' },
  actOnTakeover: { type: 'TakeoverReviewPlanned', reviewOn: '2027-01-15' },
  giveReason: { kind: 'standing_in', words: 'Jour i natt.' },
  // Back from where it has never been: the record is there for the lines that follow.
  protectReferral: { protected: false },
  checkLook: { outcome: 'in_order', remark: 'Rätt enhet.' },
  nameSupportWorker: { workerId: 'stod-1' },
  announceApartment: {
    landlordId: 'exempelhem',
    address: 'Exempelgatan 3, lgh 1201',
    neighbourhood: 'Centrum',
    rooms: 1,
    lift: true,
    petsAllowed: true,
    rentSek: 5200,
    availableFrom: '2026-05-01',
  },
  addGoal: { title: 'Laga mat hemma', lifeArea: 'home', steps: ['Köpa en stekpanna'] },
  moveGoal: { state: 'resting' },
  addStep: { text: 'Bjuda någon' },
  tickStep: { done: true },
  sendReport: { kind: 'disturbance', address: 'Exempelgatan 3, lgh 1201', happened: 'I natt', facts: 'Hög musik.' },
  reviewSteering: { points: reviewed },
  freezeLot: aLot([crypto.randomUUID(), crypto.randomUUID()]),
  witnessLot: { figure: '48217' },
  endLot: { outcome: 'rejected', reasons: 'Ett av namnen har fått ett hem.' },
  replyToReport: { text: 'Vi har tagit kontakt.' },
});
