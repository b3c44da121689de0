import '@bostadforst/elements/bf-referral-list.js';
import { fakeClient } from '@bostadforst/client/testing';
import { exampleApartment, exampleList, exampleMe, exampleRecord } from '@bostadforst/elements/testing';
import type { Me } from '@bostadforst/contract/access';
import type { HomeWishes } from '@bostadforst/contract/referral/home-wish';
import type { ReferralRecord, ReferralState } from '@bostadforst/contract/referral/record';
import { possibleTakeover, type Takeover } from '@bostadforst/contract/tenancy';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { given } from './given.ts';
import { offered } from './referral-records.ts';
import { as, choose, press, see, write, type Act } from './visit.ts';

const meta: Meta = { title: 'bf-referral-list, a home', component: 'bf-referral-list', args: { 'sign-in-url': '/sign-in' } };
export default meta;
type Story = StoryObj;

const homes = [
  exampleApartment({ ownContract: 'later' }),
  exampleApartment({ id: crypto.randomUUID(), number: 5, floor: 3, lift: true, petsAllowed: false, rentSek: 7100, ownContract: 'no' }),
  exampleApartment({ id: crypto.randomUUID(), number: 8, floor: 2, neighbourhood: 'centrum', ownContract: 'from_start' }),
];
const { floor: _, ...unknownFloor } = exampleApartment({ id: crypto.randomUUID(), number: 9 });

const homeWishes: HomeWishes = {
  wishes: [
    { kind: 'no_stairs', weight: 'most' },
    { kind: 'pets', weight: 'important' },
    { kind: 'near', weight: 'wish', words: 'bussen' },
    { kind: 'away_from', weight: 'important', words: 'torget' },
    { kind: 'rent_at_most', weight: 'wish', figure: 6900 },
    { kind: 'rooms_at_least', weight: 'wish', figure: 2 },
    { kind: 'own_contract', weight: 'wish' },
    { kind: 'other', weight: 'wish', words: 'Balkong' },
  ],
  writtenAt: '2026-11-20T09:00:00Z',
  role: 'outreach_worker',
};

function opened(change: Partial<ReferralRecord>, state: ReferralState, acts: Act[] = [], me: Partial<Me> = {}): Story {
  const record = exampleRecord({ mayWriteWishes: true, can: ['MatchProposed'], ...change }, { state });
  const service = { getMe: () => exampleMe(me), listReferrals: () => exampleList([record.entry]), openReferral: () => record };
  return {
    ...given({ client: () => fakeClient({ ...service, listApartments: () => [...homes, unknownFloor] }) }),
    play: as(press('.open'), see('#record-heading'), ...acts),
  };
}

export const NoWishesYet = opened({}, 'waiting_for_home');
export const Wishes = opened(
  { homeWishes, offers: [offered(), { ...offered({ response: 'declined' }), apartment: homes[1]! }] },
  'offered',
);
export const WishesBesideFreeHomes = opened({ homeWishes }, 'waiting_for_home', [press('#act-MatchProposed'), see('form .wishes')]);
export const WritingWishes = opened({ homeWishes }, 'waiting_for_home', [press('#act-HomeWishesWritten'), see('#act-heading')]);
export const WishesIncomplete = opened({}, 'waiting_for_home', [
  press('#act-HomeWishesWritten'),
  choose('wish_near', 'wish'),
  choose('wish_rent_at_most', 'most'),
  write('figure_rent_at_most', 'billigt'),
  press('form [type=submit]'),
  see('.error-summary'),
]);
export const WritingDownAHome = opened({}, 'waiting_for_home', [
  press('#act-MatchProposed'),
  see('form .homes'),
  press('form .button.second'),
]);

const lease = { id: crypto.randomUUID(), contractForm: 'second_hand_social', signedOn: '2025-12-15' } as const;
const moved = { ...lease, moveInDate: '2026-01-02' };
const facts = { rent: 'paid', care: 'cared_for', disturbances: 'settled' };
const housed = (takeover: Omit<Takeover, 'can'>, acts: Act[] = []) =>
  opened(
    {
      can: [],
      offers: [offered({ response: 'accepted' })],
      tenancy: { ...moved, takeover: { ...takeover, can: possibleTakeover(takeover.state) } },
      supportWorker: { name: 'Kim Exempel', since: '2025-11-22' },
    },
    'housed',
    acts,
  );
const writing = (act: string) => [press(`#act-${act}`), see('#act-heading')];

export const LeaseSigned = opened({ can: ['MovedIn'], offers: [offered({ response: 'accepted' })], tenancy: lease }, 'lease_signed');
export const MovedIn = housed({ state: 'none' });
export const PlanningAReview = housed({ state: 'none' }, writing('TakeoverReviewPlanned'));
export const ReviewPlanned = housed({ state: 'planned', reviewOn: '2027-01-02' }, writing('TakeoverProposed'));
export const Postponed = housed(
  { state: 'planned', reviewOn: '2027-04-02', because: ['rent', 'care', 'disturbances', 'landlord'] },
  writing('TakeoverPostponed'),
);
export const TakeoverProposed = housed({ state: 'proposed', reviewOn: '2027-01-02', facts }, writing('TakeoverApproved'));
export const ProposedWithArrears = housed({
  state: 'proposed',
  reviewOn: '2027-01-02',
  facts: { rent: 'behind', care: 'to_mend', disturbances: 'open' },
});
export const NoDisturbances = housed({ state: 'proposed', facts: { rent: 'paid', care: 'cared_for', disturbances: 'none' } });
export const LandlordHasSaidYes = housed({ state: 'approved', approvedOn: '2026-11-20', facts }, writing('ContractTakenOver'));
export const TakenOver = housed({ state: 'taken_over', takenOverOn: '2026-11-28' });
export const OwnLeaseNotPossible = opened({ can: [], tenancy: moved }, 'housed');
export const OwnLeaseFromTheStart = opened({ can: [], tenancy: { ...moved, contractForm: 'first_hand' } }, 'housed');
/** Every line that a home leaves in the history. */
export const InTheHistory = opened(
  {
    history: (
      [
        'HomeWishesWritten',
        'TakeoverReviewPlanned',
        'TakeoverProposed',
        'TakeoverPostponed',
        'TakeoverApproved',
        'ContractTakenOver',
        'ViewingHeld',
      ] as const
    ).map(event => ({ at: '2026-11-20T09:00:00Z', event, role: 'tenancy_manager' as const })),
    tenancy: { ...moved, takeover: { state: 'taken_over', takenOverOn: '2026-11-28', can: [] } },
  },
  'housed',
);
