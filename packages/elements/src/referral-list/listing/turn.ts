import type { Me, Role } from '@bostadforst/contract/access';
import type { ListEntry } from '@bostadforst/contract/referral/record';
import { unanswered } from './marks.ts';

export interface Turn {
  /** Whoever looks is the one it waits for. */
  mine: boolean;
  /** Units that it waits for, when it is units. */
  units: readonly string[];
  role?: Role;
}

/** Whom a referral waits for. A unit that has answered is not waited for, though its officers hold the role. */
export function turnOf({ next, marks }: Pick<ListEntry, 'next' | 'marks'>, me: Pick<Me, 'roles' | 'units'>): Turn {
  const { owner } = next;
  if (!owner) return { mine: false, units: [] };
  const held = me.roles.includes(owner);
  const units = next.step === 'answer' ? unanswered({ marks }) : [];
  if (units.length) return { mine: held && units.some(unit => me.units.includes(unit)), units, role: owner };
  return { mine: held && next.step !== 'answer', units, role: owner };
}
