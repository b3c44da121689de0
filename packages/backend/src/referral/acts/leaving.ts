import { dayOf } from '@bostadforst/contract/day';
import type { ReferralState } from '@bostadforst/contract/referral/flow';
import { tenancies } from '../../tenancy/tenancy-store.ts';
import { matches } from '../match-store.ts';
import type { ReferralRow } from '../referral-store.ts';
import { saidBy } from './home.ts';
import type { Act, Writers } from './writer.ts';

const withHome: readonly ReferralState[] = ['matched', 'offered', 'accepted', 'lease_signed'];

/** Out of reach, withdrawn, closed, opened again. Only the person or a reason of the closed set leads out. */
export const leaving: Writers<
  | 'PersonUnreachable'
  | 'PersonReached'
  | 'WithdrawalWished'
  | 'WithdrawalWishLifted'
  | 'ReferralWithdrawn'
  | 'ReferralClosed'
  | 'ReferralReopened'
> = {
  PersonUnreachable: { write: () => ({ unreachable: true }) },
  PersonReached: { write: () => ({ unreachable: false }) },
  WithdrawalWished: {
    write(act) {
      saidBy(act);
      return { paused: true };
    },
    text: ({ ownWords }) => ownWords,
  },
  /** How the person said that they want to go on is never left out: a wish is not lifted by guessing. */
  WithdrawalWishLifted: {
    write(act) {
      saidBy(act);
      return { paused: false };
    },
    text: ({ ownWords }) => ownWords,
  },
  ReferralWithdrawn: {
    async write(act) {
      saidBy(act);
      return leave(act);
    },
    text: ({ ownWords }) => ownWords,
  },
  ReferralClosed: { write: async act => ({ ...(await leave(act)), closed_reason: act.event.reason }) },
  ReferralReopened: {
    facts: ({ row }) => (row.state_before ? { stateBefore: row.state_before } : {}),
    write: ({ row }) => ({ state_before: null, closed_reason: null, ...(row.state_before === 'housed' ? {} : { waited_until: null }) }),
  },
};

/** Lets go of a home that was on its way, and remembers where the referral stood: whoever comes back waits for a home again. The wait stands still. */
async function leave({ room, row }: Pick<Act, 'room' | 'row'>): Promise<Partial<ReferralRow>> {
  const today = dayOf(room.now);
  const waited_until = row.waited_until !== null && row.waited_until < today ? row.waited_until : today;
  if (!withHome.includes(row.state)) return { state_before: row.state, paused: false, waited_until };
  await matches(room).end(row.id);
  await tenancies(room).fallThrough(row.id);
  return { state_before: 'waiting_for_home', paused: false, waited_until };
}
