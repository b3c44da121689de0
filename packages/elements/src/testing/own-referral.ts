import { fakeClient } from '@bostadforst/client/testing';
import type { Look } from '@bostadforst/contract/referral/look';
import type { OwnOffer, OwnReferral } from '@bostadforst/contract/referral/own';
import type { OwnMeetings } from '@bostadforst/contract/tenant-meeting';

/** One’s own referral as the service tells it to a person who waits for a home, ten days ago in a group’s programme. */
export const ownReferral = (change: Partial<OwnReferral> = {}): OwnReferral => ({
  referralId: '00000000-0000-4000-8000-000000000a01',
  version: 7,
  alias: 'Rönn',
  state: 'waiting_for_home',
  paused: false,
  receivedOn: '2026-03-02',
  since: '2026-05-20',
  prioritisedOn: '2026-05-11',
  next: { step: 'match', owner: 'tenancy_manager' },
  decisions: [
    { kind: 'prioritised', by: 'steering', on: '2026-05-11', reasons: 'Störst behov just nu: du sover ute och har ingenstans att gå.' },
  ],
  formalDecisions: [{ outcome: 'granted', caseReference: 'EX-2026-118', decidedOn: '2026-05-20' }],
  assessed: [{ on: '2026-05-04', units: ['vuxen', 'forsorjning'] }],
  offers: [],
  asked: [
    { unitId: 'vuxen', mark: 'answered' },
    { unitId: 'forsorjning', mark: 'silent' },
  ],
  waivers: [
    {
      units: ['vuxen', 'forsorjning'],
      categories: ['situation_now', 'wishes'],
      givenAt: '2026-03-02T09:00:00Z',
      givenHow: 'own_form',
      validUntil: '2099-03-02',
    },
  ],
  words: { staying: 'acute', wish: 'En dörr som går att låsa.' },
  added: [],
  can: ['ConsentWithdrawn', 'ReferralWithdrawn'],
  ...change,
});

export const anOffer = (change: Partial<OwnOffer> = {}): OwnOffer => ({
  id: '00000000-0000-4000-8000-000000000b01',
  home: {
    address: 'Exempelgatan 3, lgh 1201',
    neighbourhood: 'Centrum',
    rooms: 1,
    areaM2: 34,
    floor: 2,
    lift: true,
    petsAllowed: true,
    rentSek: 5200,
    availableFrom: '2026-07-01',
  },
  offeredAt: '2026-06-01T09:00:00Z',
  respondBy: '2099-06-15',
  ...change,
});

/** Someone who may answer an offer now. */
export const offered = (change: Partial<OwnReferral> = {}) =>
  ownReferral({
    state: 'offered',
    next: { step: 'answer_offer', owner: 'participant', by: '2099-06-15' },
    offers: [anOffer()],
    can: ['OfferDeclined', 'OfferAccepted', 'ConsentWithdrawn', 'ReferralWithdrawn'],
    ...change,
  });

export const ownLooks = (): Look[] => [
  { at: '2026-05-20T08:12:00Z', role: 'case_officer', unitId: 'vuxen' },
  { at: '2026-05-11T13:30:00Z', role: 'steering_member', unitId: 'forsorjning', reason: 'standing_in' },
  { at: '2026-05-04T09:00:00Z', role: 'working_group_member' },
];

/** What was said about a tenant at two monthly meetings, with their yes. */
export const ownMeetings = (change: Partial<OwnMeetings> = {}): OwnMeetings => ({
  yes: { units: ['forsorjning'], givenAt: '2026-09-10T09:00:00Z', givenHow: 'oral_documented', validUntil: '2099-09-10' },
  meetings: [
    {
      id: '00000000-0000-4000-8000-000000000d02',
      heldOn: '2026-11-02',
      unitsPresent: ['forsorjning'],
      support: { fits: 'Två besök i veckan räcker nu.', untilNext: 'Vi ringer om tvättstugan.', who: 'Boendestödjaren' },
      occupation: { fits: 'Snöröjning två förmiddagar, när det passar.' },
      at: '2026-11-02T13:00:00Z',
    },
    {
      id: '00000000-0000-4000-8000-000000000d01',
      heldOn: '2026-10-05',
      unitsPresent: [],
      support: { fits: 'Ett besök om dagen.' },
      at: '2026-10-05T13:00:00Z',
    },
  ],
  ...change,
});

type Answers = Parameters<typeof fakeClient>[0];

/** A service that has this referral, writes down what the person does, and remembers what it was sent. */
export function personsService(first: OwnReferral = ownReferral(), answers: Answers = {}) {
  let kept = first;
  const sent: unknown[] = [];
  const all: Answers = {
    getMe: async () => ({ roles: ['participant'], units: [], personId: '00000000-0000-4000-8000-000000000c01' }),
    getOwnReferral: async () => kept,
    listLooks: async () => ownLooks(),
    listOwnMeetings: async () => ({ meetings: [] }),
    takeBackOwnMeetingYes: async () => ({ meetings: ownMeetings().meetings }),
    addOwnWords: async ({ body }) => {
      sent.push(body);
      kept = { ...kept, added: [...kept.added, { at: '2026-06-02T10:00:00Z', text: body.text }] };
      return kept;
    },
    actOnReferral: async ({ params, body }) => {
      sent.push({ ...params, ...body });
      kept = after(kept, body);
      return {};
    },
    ...answers,
  };
  return { answers: all, client: fakeClient<never>(all), sent };
}

function after(kept: OwnReferral, { type, ownWords }: { type: string; ownWords?: string }): OwnReferral {
  const answered = (response: 'accepted' | 'declined') =>
    kept.offers.map(offer => ({ ...offer, response, ...(ownWords ? { ownWords } : {}) }));
  switch (type) {
    case 'OfferAccepted':
      return { ...kept, state: 'accepted', next: { step: 'sign_lease' }, offers: answered('accepted'), can: ['ReferralWithdrawn'] };
    case 'OfferDeclined':
      return { ...kept, state: 'waiting_for_home', next: { step: 'match' }, offers: answered('declined'), can: ['ReferralWithdrawn'] };
    case 'ConsentWithdrawn':
      return { ...kept, waivers: kept.waivers.map(each => ({ ...each, withdrawnAt: '2026-06-02T10:00:00Z' })) };
    default:
      return { ...kept, state: 'withdrawn', next: { step: 'none' }, can: [] };
  }
}
