import { randomUUID } from 'node:crypto';
import { dayOf } from '@bostadforst/contract/day';
import type { Room } from '../room.ts';

/** Who supports whom. Free of the tenancy: it begins before, goes on after, and ends only when someone ends it. */
export function support(room: Room) {
  const { trx, municipality, now, settings } = room;
  return {
    /** Ends what was, and begins anew. `undefined` for a worker that settings do not name. */
    async name(personId: string, workerId: string): Promise<string | undefined> {
      const worker = settings.supportWorkers.find(({ id }) => id === workerId);
      if (!worker) return undefined;
      await trx
        .updateTable('support_offer')
        .set({ ended_at: now })
        .where('municipality', '=', municipality)
        .where('person_id', '=', personId)
        .where('ended_at', 'is', null)
        .execute();
      const id = randomUUID();
      await trx
        .insertInto('support_offer')
        .values({
          municipality,
          id,
          person_id: personId,
          worker_issuer: worker.issuer,
          worker_subject: worker.subject,
          started_at: now,
          ended_at: null,
        })
        .execute();
      return id;
    },

    async one(id: string) {
      const row = await trx
        .selectFrom('support_offer')
        .selectAll()
        .where('municipality', '=', municipality)
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      return { personId: row.person_id, workerId: workerOf(room, row)?.id ?? 'unknown', startedAt: row.started_at.toISOString() };
    },
  };
}

/** The worker named now, by the name the operator gave. */
export async function supportOf(room: Room, personId: string): Promise<{ name: string; since: string } | undefined> {
  const row = await room.trx
    .selectFrom('support_offer')
    .selectAll()
    .where('municipality', '=', room.municipality)
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  const worker = row && workerOf(room, row);
  return worker && { name: worker.name, since: dayOf(row.started_at) };
}

function workerOf({ settings }: Room, row: { worker_issuer: string; worker_subject: string }) {
  return settings.supportWorkers.find(({ issuer, subject }) => issuer === row.worker_issuer && subject === row.worker_subject);
}
