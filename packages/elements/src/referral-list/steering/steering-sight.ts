import type { Lot } from '@bostadforst/contract/lot';
import type { Capacity, Proposal } from '@bostadforst/contract/steering';
import type { TextController } from '../../controllers/text-controller.ts';
import { lengthOf } from '../../parts/length-of.ts';
import type { Sight } from '../sight.ts';
import type { SteeringKey } from './texts.ts';

/** What the place sees by: what every view does, and words of its own. */
export interface SteeringSight extends Sight {
  text: TextController<SteeringKey>;
}

/** What lies on the table. */
export interface OnTheTable {
  proposals: readonly Proposal[];
  capacity: Capacity;
  /** Newest first; none where the programme draws no lots. */
  lots: readonly Lot[];
}

export const mayDecide = ({ me }: SteeringSight) => me.roles.includes('steering_member');

/** Lots that wait for figures or for the group. */
export const underWay = ({ lots }: OnTheTable) => lots.filter(({ state }) => state === 'frozen' || state === 'drawn');

export const isInLot = (table: OnTheTable, id: string) =>
  underWay(table).some(({ names }) => names.some(({ referralId }) => referralId === id));

/** Those that can be decided on now: nobody is asked first, and no lot is under way among them. */
export const decidable = (table: OnTheTable) => table.proposals.filter(({ entry }) => !entry.paused && !isInLot(table, entry.id));

const longest = 2_000;

/** What is wrong with words that are asked for: nothing there, or more than the contract takes. */
export function faultIn(written: string, label: string, { words }: SteeringSight): string | undefined {
  if (!written) return words.t('missing', { label });
  return lengthOf(written) > longest ? words.t('tooLong', { label }) : undefined;
}
