import { randomUUID } from 'node:crypto';
import { NewReview, type Review } from '@bostadforst/contract/steering-back';
import type { Role } from '@bostadforst/contract/access';
import * as z from 'zod/mini';
import { onlyUnit } from '../access/audit.ts';
import type { Room, Who } from '../room.ts';

const Sealed = z.extend(z.object(NewReview.shape), { name: z.optional(z.string()) });
const place = (id: string) => ({ table: 'steering_back_review', id });

/** Each time the five questions were gone through. Added to and read, never changed. */
export function reviews({ trx, municipality, now, keys }: Room) {
  const sealer = keys.table('steering_back_review');
  const all = () => trx.selectFrom('steering_back_review').selectAll().where('municipality', '=', municipality);
  const opened = (row: Awaited<ReturnType<ReturnType<typeof all>['executeTakeFirstOrThrow']>>): Review => {
    const { name, ...review } = sealer.open(place(row.id), row.sealed, Sealed);
    return { id: row.id, at: row.at.toISOString(), by: { role: row.by_role, ...(name ? { name } : {}) }, ...review };
  };

  return {
    async add(review: NewReview, who: Who & { role: Role }): Promise<string> {
      const id = randomUUID();
      const sealed = sealer.seal(place(id), { ...review, ...(who.name ? { name: who.name } : {}) });
      await trx
        .insertInto('steering_back_review')
        .values({
          municipality,
          id,
          at: now,
          by_issuer: who.issuer,
          by_subject: who.subject,
          by_role: who.role,
          by_unit: onlyUnit(who),
          sealed,
        })
        .execute();
      return id;
    },
    one: async (id: string): Promise<Review> => opened(await all().where('id', '=', id).executeTakeFirstOrThrow()),
    latest: async (limit: number): Promise<Review[]> =>
      (await all().orderBy('at', 'desc').orderBy('id').limit(limit).execute()).map(opened),
  };
}
