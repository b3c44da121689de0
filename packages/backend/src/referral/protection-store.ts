import { sql } from 'kysely';
import { closeProtected, openProtected } from '../database/database.ts';
import { apartments } from '../apartment/apartment-store.ts';
import { isNamed } from '../access/named-staff.ts';
import type { Room } from '../room.ts';

/** Takes a person's records to the protected ones, or back. Each list has numbers of its own, so that none is missing from the other. */
export function protection(room: Room) {
  const { trx, municipality } = room;

  return {
    /** At once, and whoever asked for it. What follows in this transaction sees it only where the person who asks may. */
    async begin(personId: string): Promise<void> {
      await openProtected(trx);
      for (const { id, number } of await referralsOf(personId, false)) {
        await trx
          .updateTable('referral')
          .set(eb => ({ protected: true, hidden_receipt_hmac: eb.ref('receipt_hmac'), receipt_hmac: null, version: eb('version', '+', 1) }))
          .set({ number: await room.nextNumber('protected_referral') })
          .where('municipality', '=', municipality)
          .where('id', '=', id)
          .execute();
        await room.giveBack('referral', number);
      }
      // Where exact look-ups do not meet them: whoever has the same number or receipt learns nothing, and is not hindered.
      await trx
        .updateTable('person')
        .set(eb => ({ protected: true, hidden_number_hmac: eb.ref('personal_number_hmac'), personal_number_hmac: null }))
        .where('municipality', '=', municipality)
        .where('id', '=', personId)
        .where('protected', '=', false)
        .execute();
      for (const id of await homesOf(personId)) await apartments(room).hide(id);
      if (!isNamed(room.settings, room.who)) await closeProtected(trx);
    },

    /** By named staff alone: the database shows the row to nobody else. */
    async end(personId: string): Promise<void> {
      for (const { id, hidden_receipt_hmac } of await referralsOf(personId, true)) {
        const isFree = hidden_receipt_hmac === null || !(await taken(hidden_receipt_hmac));
        await trx
          .updateTable('referral')
          .set(eb => ({
            protected: false,
            receipt_hmac: isFree ? hidden_receipt_hmac : null,
            hidden_receipt_hmac: null,
            version: eb('version', '+', 1),
          }))
          .set({ number: await room.nextNumber('referral') })
          .where('municipality', '=', municipality)
          .where('id', '=', id)
          .execute();
      }
      const { hidden_number_hmac } = await trx
        .selectFrom('person')
        .select('hidden_number_hmac')
        .where('municipality', '=', municipality)
        .where('id', '=', personId)
        .executeTakeFirstOrThrow();
      await trx
        .updateTable('person')
        .set({ protected: false, personal_number_hmac: hidden_number_hmac, hidden_number_hmac: null })
        .where('municipality', '=', municipality)
        .where('id', '=', personId)
        .execute();
      for (const id of await homesOf(personId)) await apartments(room).unhide(id);
    },
  };

  function referralsOf(personId: string, isProtected: boolean) {
    return trx
      .selectFrom('referral')
      .select(['id', 'number', 'hidden_receipt_hmac'])
      .where('municipality', '=', municipality)
      .where('person_id', '=', personId)
      .where('protected', '=', isProtected)
      .orderBy('number', 'desc')
      .forUpdate()
      .execute();
  }

  /** Homes on their way to the person, and where the person lives. */
  async function homesOf(personId: string): Promise<string[]> {
    const rows = await trx
      .selectFrom('match')
      .innerJoin('referral', join =>
        join.onRef('referral.municipality', '=', 'match.municipality').onRef('referral.id', '=', 'match.referral_id'),
      )
      .select('apartment_id')
      .where('match.municipality', '=', municipality)
      .where('person_id', '=', personId)
      .where('ended_at', 'is', null)
      .union(
        trx
          .selectFrom('tenancy')
          .select('apartment_id')
          .where('municipality', '=', municipality)
          .where('person_id', '=', personId)
          .where('ended_on', 'is', null),
      )
      .execute();
    return rows.map(({ apartment_id }) => apartment_id);
  }

  async function taken(hmac: Uint8Array): Promise<boolean> {
    const { rows } = await sql`select 1 from referral where municipality = ${municipality} and receipt_hmac = ${hmac}`.execute(trx);
    return rows.length > 0;
  }
}
