import { randomUUID } from 'node:crypto';
import type { ApartmentState } from '@bostadforst/contract/apartment';
import type { Day } from '@bostadforst/contract/day';
import type { Offer } from '@bostadforst/contract/referral/record';
import * as z from 'zod/mini';
import { apartments } from '../apartment/apartment-store.ts';
import type { Sealer } from '../keys/sealer.ts';
import type { Room } from '../room.ts';

const OwnWords = z.object({ ownWords: z.optional(z.string()) });
type Response = NonNullable<Offer['response']>;

export interface Said {
  ownWords?: string;
  saidBy?: string;
  saidHow?: string;
}

/** Homes proposed and offered to someone. A home that was declined stays written down, and costs nothing. */
export function matches(room: Room) {
  const { trx, municipality, now } = room;
  const open = (referralId: string) =>
    trx
      .selectFrom('match')
      .selectAll()
      .where('municipality', '=', municipality)
      .where('referral_id', '=', referralId)
      .where('ended_at', 'is', null)
      .executeTakeFirst();

  async function isProtected(referralId: string): Promise<boolean> {
    const row = await trx
      .selectFrom('referral')
      .select('protected')
      .where('municipality', '=', municipality)
      .where('id', '=', referralId)
      .executeTakeFirst();
    return row?.protected ?? false;
  }

  return {
    open,

    /** False when the home is no longer free. */
    async propose(referralId: string, apartmentId: string): Promise<boolean> {
      if (!(await apartments(room).move(apartmentId, ['available'], 'reserved'))) return false;
      await trx
        .insertInto('match')
        .values({
          municipality,
          id: randomUUID(),
          referral_id: referralId,
          apartment_id: apartmentId,
          proposed_at: now,
          ended_at: null,
        })
        .execute();
      if (await isProtected(referralId)) await apartments(room).hide(apartmentId, 'available');
      return true;
    },

    async offer(referralId: string, respondBy: Day): Promise<void> {
      const match = (await open(referralId))!;
      await apartments(room).move(match.apartment_id, ['reserved'], 'offered');
      await trx
        .insertInto('offer')
        .values({
          municipality,
          id: randomUUID(),
          match_id: match.id,
          offered_at: now,
          respond_by: respondBy,
          response: null,
          responded_at: null,
          said_by: null,
          said_how: null,
          sealed: null,
        })
        .execute();
    },

    async respond(referralId: string, response: Response, sealer: Sealer, { ownWords, saidBy, saidHow }: Said = {}): Promise<void> {
      const match = (await open(referralId))!;
      const offer = await trx
        .selectFrom('offer')
        .select('id')
        .where('municipality', '=', municipality)
        .where('match_id', '=', match.id)
        .executeTakeFirst();
      if (!offer) return;
      await trx
        .updateTable('offer')
        .set({
          response,
          responded_at: now,
          ...(saidBy ? { said_by: saidBy } : {}),
          ...(saidHow ? { said_how: saidHow } : {}),
          ...(ownWords ? { sealed: sealer.seal({ table: 'offer', id: offer.id }, { ownWords }) } : {}),
        })
        .where('municipality', '=', municipality)
        .where('id', '=', offer.id)
        .execute();
    },

    async let(referralId: string): Promise<void> {
      const match = (await open(referralId))!;
      await apartments(room).move(match.apartment_id, ['offered'], 'let');
    },

    /** Ends the open match, if there is one, and leaves the home as said. */
    async end(referralId: string, home: ApartmentState = 'available'): Promise<void> {
      const match = await open(referralId);
      if (!match) return;
      await trx.updateTable('match').set({ ended_at: now }).where('municipality', '=', municipality).where('id', '=', match.id).execute();
      await apartments(room).move(match.apartment_id, ['reserved', 'offered', 'let'], home);
      // Where a protected person has lived stays hidden.
      if (home === 'available') await apartments(room).unhide(match.apartment_id);
    },

    /** Every home matched so far, oldest first. */
    async of(referralId: string, sealer: Sealer, withAddress: boolean): Promise<Offer[]> {
      const rows = await trx
        .selectFrom('match')
        .leftJoin('offer', join => join.onRef('offer.municipality', '=', 'match.municipality').onRef('offer.match_id', '=', 'match.id'))
        .select([
          'match.id as match_id',
          'match.apartment_id',
          'offer.id',
          'offered_at',
          'respond_by',
          'response',
          'said_by',
          'said_how',
          'offer.sealed',
        ])
        .where('match.municipality', '=', municipality)
        .where('match.referral_id', '=', referralId)
        .orderBy('match.proposed_at')
        .execute();
      const homes = await apartments(room).withAddress(rows.map(row => row.apartment_id));
      return rows.flatMap(row => {
        const found = homes.get(row.apartment_id);
        // It was hidden before anyone wrote down how it was last seen.
        if (!found) return [];
        const { address, ...home } = found;
        const words = row.sealed && row.id ? sealer.open({ table: 'offer', id: row.id }, row.sealed, OwnWords).ownWords : undefined;
        return {
          id: row.id ?? row.match_id,
          apartment: withAddress ? { ...home, address } : home,
          ...(row.offered_at ? { offeredAt: row.offered_at.toISOString() } : {}),
          ...(row.respond_by ? { respondBy: row.respond_by } : {}),
          ...(row.response ? { response: row.response } : {}),
          ...(words ? { ownWords: words } : {}),
          ...(row.said_by ? { saidBy: row.said_by as Offer['saidBy'] } : {}),
          ...(row.said_how ? { saidHow: row.said_how as Offer['saidHow'] } : {}),
        };
      });
    },
  };
}
