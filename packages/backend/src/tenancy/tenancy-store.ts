import { randomUUID } from 'node:crypto';
import type * as z from 'zod/mini';
import { dayOf, type Day } from '@bostadforst/contract/day';
import type { ContractForm } from '@bostadforst/contract/programme';
import type { Tenancy } from '@bostadforst/contract/referral/record';
import type { Room } from '../room.ts';

/** Leases. Nothing here knows of support, treatment or goals, and support does not end with it. */
export function tenancies(room: Room) {
  const { trx, municipality, now } = room;
  const ofReferral = (referralId: string) =>
    trx.selectFrom('tenancy').selectAll().where('municipality', '=', municipality).where('referral_id', '=', referralId).where('ended_on', 'is', null);
  const change = (referralId: string) =>
    trx.updateTable('tenancy').where('municipality', '=', municipality).where('referral_id', '=', referralId).where('ended_on', 'is', null);

  return {
    async sign(lease: { personId: string; apartmentId: string; referralId: string; contractForm: ContractForm; signedOn: Day }): Promise<void> {
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
      await change(referralId).set({ move_in_date: moveInDate }).execute();
    },

    /** A lease that was signed and never moved into. */
    async fallThrough(referralId: string): Promise<void> {
      await change(referralId).set({ ended_on: dayOf(now), end_reason: 'other' }).execute();
    },

    async of(referralId: string): Promise<z.infer<typeof Tenancy> | undefined> {
      const row = await ofReferral(referralId).executeTakeFirst();
      return (
        row && { id: row.id, contractForm: row.contract_form, signedOn: row.signed_on, ...(row.move_in_date ? { moveInDate: row.move_in_date } : {}) }
      );
    },
  };
}
