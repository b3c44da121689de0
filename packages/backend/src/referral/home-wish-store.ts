import { HomeWishes, type NewHomeWishes } from '@bostadforst/contract/referral/home-wish';
import type { Role } from '@bostadforst/contract/access';
import * as z from 'zod/mini';
import { onlyUnit } from '../access/audit.ts';
import type { Sealer } from '../keys/sealer.ts';
import type { Room, Who } from '../room.ts';

const Sealed = z.object({ wishes: HomeWishes.shape.wishes });
const place = (referralId: string, position: number) => ({ table: 'home_wishes', id: `${referralId}:${position}` });

/** What someone wishes of a home, in their own weight. Each writing is kept; the latest counts. */
export function homeWishes({ trx, municipality, now }: Room, referralId: string, sealer: Sealer) {
  const latest = () =>
    trx
      .selectFrom('home_wishes')
      .selectAll()
      .where('municipality', '=', municipality)
      .where('referral_id', '=', referralId)
      .orderBy('position', 'desc')
      .limit(1)
      .executeTakeFirst();

  return {
    async write({ wishes, saidHow }: NewHomeWishes, who: Who & { role: Role }): Promise<void> {
      const position = ((await latest())?.position ?? 0) + 1;
      await trx
        .insertInto('home_wishes')
        .values({
          municipality,
          referral_id: referralId,
          position,
          at: now,
          by_issuer: who.issuer,
          by_subject: who.subject,
          by_role: who.role,
          by_unit: onlyUnit(who),
          said_how: saidHow ?? null,
          sealed: sealer.seal(place(referralId, position), { wishes }),
        })
        .execute();
    },

    async now(): Promise<HomeWishes | undefined> {
      const row = await latest();
      if (!row) return undefined;
      const { wishes } = sealer.open(place(referralId, row.position), row.sealed, Sealed);
      return {
        wishes,
        writtenAt: row.at.toISOString(),
        ...(row.by_role ? { role: row.by_role as Role } : {}),
        ...(row.said_how ? { saidHow: row.said_how as HomeWishes['saidHow'] } : {}),
      };
    },
  };
}
