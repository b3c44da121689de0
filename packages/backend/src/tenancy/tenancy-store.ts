import { randomUUID } from 'node:crypto';
import type * as z from 'zod/mini';
import type { OwnContract } from '@bostadforst/contract/apartment';
import { dayOf, type Day } from '@bostadforst/contract/day';
import type { ContractForm } from '@bostadforst/contract/programme';
import type { Tenancy } from '@bostadforst/contract/referral/record';
import { sql } from 'kysely';
import type { Room } from '../room.ts';
import { takeovers } from './takeover-store.ts';

/** Leases. Nothing here knows of support, treatment or goals, and support does not end with it. */
export function tenancies(room: Room) {
  const { trx, municipality, now } = room;
  /** Those of a referral that have not ended. Someone who is found a new home keeps the old lease until they have moved. */
  const standing = (referralId: string) =>
    trx.updateTable('tenancy').where('municipality', '=', municipality).where('referral_id', '=', referralId).where('ended_on', 'is', null);
  const signed = (referralId: string) => standing(referralId).where('move_in_date', 'is', null);
  const livedIn = (referralId: string) => standing(referralId).where('move_in_date', 'is not', null);

  return {
    async sign(lease: {
      personId: string;
      apartmentId: string;
      referralId: string;
      contractForm: ContractForm;
      signedOn: Day;
    }): Promise<void> {
      await trx
        .insertInto('tenancy')
        .values({
          municipality,
          id: randomUUID(),
          person_id: lease.personId,
          apartment_id: lease.apartmentId,
          referral_id: lease.referralId,
          contract_form: lease.contractForm,
          signed_on: lease.signedOn,
          move_in_date: null,
          ended_on: null,
          end_reason: null,
          end_destination: null,
        })
        .execute();
    },

    async moveIn(referralId: string, moveInDate: Day): Promise<void> {
      await livedIn(referralId).set({ ended_on: moveInDate, end_reason: 'other' }).execute();
      await signed(referralId).set({ move_in_date: moveInDate }).execute();
    },

    /** A lease that was signed and never moved into. */
    async fallThrough(referralId: string): Promise<void> {
      await signed(referralId)
        .set({ ended_on: dayOf(now), end_reason: 'other' })
        .execute();
    },

    /** The same tenancy goes on, in the tenant's own name. */
    async takenOver(tenancyId: string): Promise<void> {
      await trx
        .updateTable('tenancy')
        .set({ contract_form: 'first_hand', version: sql<number>`version + 1` })
        .where('municipality', '=', municipality)
        .where('id', '=', tenancyId)
        .execute();
    },

    async of(referralId: string): Promise<z.infer<typeof Tenancy> | undefined> {
      const row = await trx
        .selectFrom('tenancy')
        .innerJoin('apartment', join =>
          join.onRef('apartment.municipality', '=', 'tenancy.municipality').onRef('apartment.id', '=', 'tenancy.apartment_id'),
        )
        .selectAll('tenancy')
        .select('own_contract')
        .where('tenancy.municipality', '=', municipality)
        .where('referral_id', '=', referralId)
        .where('ended_on', 'is', null)
        .orderBy('signed_on', 'desc')
        .orderBy('move_in_date', order => order.desc().nullsFirst())
        .executeTakeFirst();
      if (!row) return undefined;
      const takeover = await takeoverOf(row);
      return {
        id: row.id,
        contractForm: row.contract_form,
        signedOn: row.signed_on,
        ...(row.move_in_date ? { moveInDate: row.move_in_date } : {}),
        ...(takeover ? { takeover } : {}),
      };
    },
  };

  /** Of someone who has moved in. None where an own lease cannot be had, and none where it always was. */
  async function takeoverOf(row: { id: string; contract_form: ContractForm; move_in_date: Day | null; own_contract: OwnContract | null }) {
    if (!row.move_in_date || row.own_contract === 'no') return undefined;
    const standing = await takeovers(room, row.id).standing();
    return row.contract_form === 'first_hand' && standing.state !== 'taken_over' ? undefined : standing;
  }
}
