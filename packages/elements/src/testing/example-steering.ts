import { addDays, dayOf } from '@bostadforst/contract/day';
import type { Lot } from '@bostadforst/contract/lot';
import type { Capacity, Proposal } from '@bostadforst/contract/steering';
import { steeringPoints, steeringQuestions, type SteeringBack } from '@bostadforst/contract/steering-back';
import type { ListEntry } from '@bostadforst/contract/referral/record';
import { exampleEntry } from './example-referral.ts';

/** A day to come, whenever it is asked. */
export const inThreeMonths = () => addDays(dayOf(new Date()), 90);

/** An invented name that has been put forward. Its number makes its id. */
export function exampleProposal(entry: Partial<ListEntry> = {}, change: Partial<Proposal> = {}): Proposal {
  return {
    entry: exampleEntry({
      state: 'awaiting_decision',
      next: { step: 'decide', owner: 'steering_member' },
      marks: [
        { unitId: 'vuxen', mark: 'answered' },
        { unitId: 'forsorjning', mark: 'answered' },
      ],
      ...entry,
    }),
    version: 7,
    assessment: {
      heldOn: '2025-11-27',
      unitsPresent: ['vuxen', 'forsorjning'],
      dimensions: {
        needNow: 'Ett hem före flytten den tolfte.',
        currentSituation: 'På institution. Ska flytta inom tre veckor.',
        supportNeed: 'Mycket i början, sedan så ofta personen själv vill.',
        triedBefore: 'Stödboende.',
        personWishes: 'Lugnt hus, nära buss.',
      },
      recommendation: 'propose',
      text: 'Behovet är stort just nu.',
      at: '2025-11-27T10:00:00Z',
    },
    decisions: [],
    mayDecideFormally: ['vuxen', 'forsorjning'],
    ...change,
  };
}

export const exampleCapacity = (change: Partial<Capacity> = {}): Capacity => ({
  decided: 5,
  let: 3,
  promised: 1,
  free: 1,
  waiting: 0,
  ...change,
});

/** A lot among the numbers 7, 11 and 16, reckoned by another program: SHA-256 of `2025-12-04 48217 90356 7` and so on. */
export function exampleLot(state: Lot['state'], change: Partial<Lot> = {}): Lot {
  const names = [7, 11, 16].map(number => ({ referralId: exampleEntry({ number }).id, number }));
  const lots = ['3076ec5cb4585602ed6629d449aec11054238170d6fdf070d5a703c9fa3639be', '5365038722277728f83eef162843a8c3d4404bd427f5286d9a4f03b28f4970ea', 'cc924dfdb5851c3efe7d25b814047874c3297d4922f35331b63b1e6b36e5cefe']; // prettier-ignore
  const isDrawn = state !== 'frozen';
  const witness = (name: string, figure: string, you: boolean) => ({
    at: '2025-12-04T12:10:00Z',
    by: { role: 'steering_member', name },
    you,
    ...(isDrawn ? { figure } : {}),
  });
  return {
    id: '00000000-0000-4000-8000-000000000701',
    state,
    decidedOn: '2025-12-04',
    names,
    places: 1,
    equalBecause: 'Alla tre saknar hem inom tre veckor.',
    frozenAt: '2025-12-04T12:05:00Z',
    frozenBy: { role: 'steering_member', name: 'Bo Exempel' },
    commitment: 'be1a5427382f5f2333fb2db925f094b150c746eaccffbd43f5ebb98b06ccb098',
    of: 2,
    witnesses: isDrawn
      ? [witness('Bo Exempel', '48217', true), witness('Eva Exempel', '90356', false)]
      : [witness('Eva Exempel', '90356', false)],
    round: 1,
    ...(isDrawn ? { result: names.map((name, at) => ({ ...name, lot: lots[at]!, first: at === 0 })) } : {}),
    ...(state === 'signed' || state === 'rejected'
      ? {
          ended: {
            at: '2025-12-04T13:00:00Z',
            by: { role: 'steering_member' },
            ...(state === 'rejected' ? { reasons: 'Ett hem till blev ledigt.' } : {}),
          },
        }
      : {}),
    ...change,
  };
}

const answered = (stands: 'holds' | 'has_slipped' | 'not_known', note?: string) => ({ stands, ...(note ? { note } : {}) });

/** What the service has counted, with the need beside. */
export const exampleSteeringBack = (change: Partial<SteeringBack> = {}): SteeringBack => ({
  bySituation: {
    each: [
      { of: 'acute', count: 6 },
      { of: 'institution', count: 9 },
      { of: 'long_term_solution', count: 5 },
    ],
    together: { of: ['own_short_term', 'placed_here', 'leaving_institution', 'not_said'], count: 8 },
  },
  byUnit: { each: [{ of: 'themselves', count: 7 }], together: { of: ['no_unit', 'vuxen'], count: 21 } },
  neverProposed: ['forsorjning'],
  need: {
    rows: [
      { staying: 'acute', value: { sv: '11' } },
      { staying: 'institution', value: { sv: '6' } },
      { staying: 'long_term_solution', value: { sv: '5' } },
      { value: { sv: 'Betydligt fler än de som föreslogs', en: 'Considerably more than were proposed' } },
    ],
    scope: { sv: 'De som saknade hem i kommunens förstudie', en: 'People without a home in the municipality’s pre-study' },
    year: 2024,
    source: { title: { sv: 'Förstudie', en: 'Pre-study' }, date: '2024-05' },
  },
  questions: steeringPoints.map(point => ({ point, question: steeringQuestions[point] })),
  reviews: [
    {
      id: '00000000-0000-4000-8000-000000000801',
      at: '2026-09-01T09:00:00Z',
      by: { role: 'coordinator', name: 'Kim Exempel' },
      points: {
        clear_mandate: answered('holds'),
        training_goes_on: answered('not_known'),
        someone_steers_back: answered('has_slipped', 'Vi har fastnat vid beroende igen.'),
        time_to_begin_again: answered('holds'),
        own_staff: answered('holds'),
      },
      next: 'Målgruppen tas upp i alla enheter.',
    },
  ],
  ...change,
});
