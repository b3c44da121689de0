import { exampleApartment, exampleEntry, exampleRecord } from '@bostadforst/elements/testing';
import { roles } from '@bostadforst/contract/access';
import { referralEventNames } from '@bostadforst/contract/referral/flow';
import type { ListEntry, ReferralRecord, ReferralState } from '@bostadforst/contract/referral/record';

type Next = ListEntry['next'];

/** Every state with what is awaited there, and of whom. */
const awaited: Record<ReferralState, Next> = {
  received: { step: 'acknowledge', owner: 'coordinator' },
  screening: { step: 'ask_units', owner: 'coordinator' },
  collecting_statements: { step: 'answer', owner: 'case_officer', by: '2026-11-16' },
  ready_for_assessment: { step: 'assess', owner: 'working_group_member' },
  assessed: { step: 'forward', owner: 'coordinator' },
  awaiting_decision: { step: 'decide', owner: 'steering_member' },
  prioritised: { step: 'register_decision', owner: 'case_officer' },
  waiting_for_home: { step: 'match', owner: 'tenancy_manager' },
  matched: { step: 'offer', owner: 'tenancy_manager' },
  offered: { step: 'answer_offer', owner: 'participant', by: '2026-12-04' },
  accepted: { step: 'sign_lease', owner: 'tenancy_manager' },
  lease_signed: { step: 'move_in', owner: 'tenancy_manager' },
  housed: { step: 'none' },
  not_now: { step: 'review', owner: 'coordinator', by: '2027-01-15' },
  more_info_needed: { step: 'complete', owner: 'coordinator' },
  withdrawn: { step: 'none' },
  closed: { step: 'none' },
};
const trees = [
  'Rönn',
  'Lind',
  'Alm',
  'Björk',
  'Hassel',
  'Lönn',
  'Tall',
  'Gran',
  'Al',
  'Sälg',
  'Asp',
  'Ek',
  'Bok',
  'Ask',
  'Idegran',
  'Hägg',
  'Oxel',
];

/** One name in every state, longest wait first. */
export const everyState = (): ListEntry[] =>
  (Object.keys(awaited) as ReferralState[]).map((state, index) =>
    exampleEntry({
      ...{ number: index + 1, alias: trees[index]!, state, daysWaiting: 170 - index * 10, next: awaited[state] },
      ...(['housed', 'withdrawn', 'closed'].includes(state) && { waitedUntil: '2026-11-20' }),
    }),
  );

const marks = (...of: ListEntry['marks'][number]['mark'][]): ListEntry['marks'] =>
  of.map((mark, index) => ({ unitId: ['vuxen', 'forsorjning'][index]!, mark }));

/** Every way the marks of a row can stand, and what else a row can say. */
export const everyMark = (): ListEntry[] => [
  exampleEntry({ number: 1, alias: 'Rönn', marks: marks('silent', 'silent') }),
  exampleEntry({ number: 2, alias: 'Lind', marks: marks('answered', 'silent') }),
  exampleEntry({ number: 3, alias: 'Alm', marks: marks('answered', 'asked') }),
  exampleEntry({ number: 4, alias: 'Björk', marks: marks('answered', 'answered') }),
  exampleEntry({ number: 5, alias: 'Hassel', state: 'screening', marks: [], next: awaited.screening }),
  exampleEntry({
    number: 6,
    alias: 'Lönn',
    state: 'screening',
    marks: [],
    awaitingYes: true,
    next: { step: 'ask_for_yes', owner: 'coordinator' },
  }),
  exampleEntry({ number: 9, alias: 'Al', state: 'screening', marks: [], next: { step: 'screen', owner: 'coordinator' } }),
  exampleEntry({ number: 7, alias: 'Tall', unreachable: true, daysWaiting: 1 }),
  exampleEntry({ number: 8, alias: 'Gran', paused: true, next: { step: 'ask_person', owner: 'coordinator' } }),
];

/** Rows with codes that this version does not know, as a newer service may send them. */
export const fromANewerService = (): ListEntry[] => [
  exampleEntry({
    state: 'unknown' as ReferralState,
    marks: [{ unitId: 'vuxen', mark: 'unknown' as 'asked' }],
    next: { step: 'unknown' as 'none', owner: 'unknown' as 'tenant' },
  }),
];

/** A step for each role that can be waited for. */
export const everyOwner = (): ListEntry[] =>
  roles.map((owner, index) =>
    exampleEntry({ number: index + 1, alias: trees[index]!, state: 'accepted', next: { step: 'sign_lease', owner } }),
  );

const at = '2026-11-20T10:00:00Z';
const home = (change: Partial<ReferralRecord['offers'][number]> = {}): ReferralRecord['offers'][number] => ({
  id: '00000000-0000-4000-8000-000000000901',
  apartment: { ...exampleApartment(), address: 'Exempelgatan 3, lgh 1201' },
  ...change,
});
export const offered = (change: Parameters<typeof home>[0] = {}) => home({ offeredAt: at, respondBy: '2027-12-04', ...change });

const assessment: ReferralRecord['assessments'][number] = {
  heldOn: '2026-11-20',
  unitsPresent: ['vuxen', 'forsorjning'],
  dimensions: {
    needNow: 'Ett eget hem före kylan.',
    currentSituation: 'Sover ute.',
    supportNeed: 'Någon som kommer varje vecka.',
    triedBefore: 'Stödboende.',
    personWishes: 'En dörr att stänga.',
  },
  recommendation: 'propose',
  text: 'Behovet är stort nu.',
  dissent: 'Försörjningsstöd vill vänta en månad.',
  at,
};
export const assessed = (recommendation: 'propose' | 'not_now' | 'return') => ({ assessments: [{ ...assessment, recommendation }] });

/** Everything that a record can hold. */
export const fullRecord = (change: Partial<ReferralRecord> = {}, entry: Partial<ListEntry> = {}): ReferralRecord =>
  exampleRecord(
    {
      person: {
        ...exampleRecord().person,
        protectedIdentity: 'not_sure',
        reach: [
          { way: 'phone', number: '070-174 06 20', mayLeaveMessage: true, when: 'efter lunch' },
          { way: 'text', number: '070-174 06 21' },
          { way: 'email', address: 'robin@example.se' },
          { way: 'through_someone', who: 'Kim på Mötesplatsen' },
          { way: 'place_and_time', place: 'Biblioteket', when: 'tisdag klockan 10' },
          { way: 'i_come_to_you' },
          { way: 'no_way_yet' },
        ],
        speech: { language: 'arabiska', interpreter: true },
        personalNumber: '••••••-1234',
      },
      words: {
        ...exampleRecord().words,
        staying: 'leaving_institution',
        leavingOn: '2027-01-15',
        found: ['through_me', 'meeting_place', 'shelter', 'centre', 'station', 'other'],
        acute: true,
        capacity: 'Handläggare på vuxenenheten',
      },
      waivers: [
        ...exampleRecord().waivers,
        { units: ['vuxen'], categories: ['support_known'], givenAt: at, givenHow: 'written', validUntil: '2027-03-28', withdrawnAt: at },
        { units: ['forsorjning'], categories: ['wishes'], givenAt: '2025-09-19T09:00:00Z', givenHow: 'own_form', validUntil: '2026-03-28' },
      ],
      statements: [
        {
          unitId: 'vuxen',
          knows: 'yes',
          stance: 'supports',
          currentInfo: 'Sover ute sedan i september.',
          reasoning: 'Behöver ett hem.',
          at,
        },
        { unitId: 'forsorjning', knows: 'cannot_say', stance: 'more_info_needed', at },
      ],
      ...assessed('propose'),
      decisions: [
        { outcome: 'returned', reasons: 'Vi vet för lite.', missing: 'Var personen kan träffas.', decidedOn: '2026-10-02' },
        { outcome: 'not_prioritised_now', reasons: 'Inget hem är ledigt.', reviewOn: '2026-11-15', decidedOn: '2026-10-20' },
        { outcome: 'prioritised', reasons: 'Störst behov nu.', formalDecisionBy: 'vuxen', decidedOn: '2026-11-20' },
      ],
      formalDecisions: [
        { outcome: 'refused', caseReference: 'EX 2026:17', decidedOn: '2026-10-25' },
        { outcome: 'granted', caseReference: 'EX 2026:41', decidedOn: '2026-11-21' },
      ],
      offers: [
        offered({ response: 'declined', ownWords: 'För långt från min syster.', saidHow: 'phone' }),
        offered({ id: '00000000-0000-4000-8000-000000000902', response: 'no_answer' }),
        offered({ id: '00000000-0000-4000-8000-000000000903', response: 'fell_through' }),
        offered({ id: '00000000-0000-4000-8000-000000000904', response: 'accepted', saidHow: 'in_person' }),
        home({
          id: '00000000-0000-4000-8000-000000000905',
          apartment: exampleApartment({ number: 7, rooms: 1, floor: 3, lift: true, petsAllowed: false }),
        }),
        offered({ id: '00000000-0000-4000-8000-000000000906', apartment: exampleApartment({ number: 8, floor: 2, lift: false }) }),
      ],
      tenancy: {
        id: '00000000-0000-4000-8000-000000000801',
        contractForm: 'second_hand_social',
        signedOn: '2026-11-24',
        moveInDate: '2026-11-27',
      },
      supportWorker: { name: 'Kim Exempel', since: '2026-11-22' },
      history: (
        ['ReferralSubmitted', ...referralEventNames, 'SupportWorkerNamed', 'WordsAdded', 'AssessmentAmended', 'AssessmentSetAside'] as const
      ).map((event, index) => ({
        at,
        event,
        ...(event === 'WordsAdded'
          ? { saidHow: 'receipt' as const, text: 'Jag har ett nytt nummer.' }
          : { role: roles[index % roles.length]! }),
        ...(event === 'StatementGiven' && { unitId: 'vuxen' }),
        ...(event === 'OfferDeclined' && { saidHow: 'message' as const }),
        ...(event === 'NewInformation' && { text: 'Personen har fått besked.' }),
      })),
      ...change,
    },
    { state: 'housed', ...entry },
  );
