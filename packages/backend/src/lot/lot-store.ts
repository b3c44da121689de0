import { randomUUID } from 'node:crypto';
import type { Lot, NewLot } from '@bostadforst/contract/lot';
import { commitmentOf, draw } from '@bostadforst/contract/lot/reckoning';
import { sql, type Selectable } from 'kysely';
import * as z from 'zod/mini';
import { onlyUnit } from '../access/audit.ts';
import type { LotFigureTable, LotTable } from '../database/tables/lots.ts';
import type { Room, Who } from '../room.ts';
import type { Role } from '@bostadforst/contract/access';

export type LotRow = Selectable<LotTable>;
type FigureRow = Selectable<LotFigureTable>;
type Acting = Who & { role: Role };

const Frozen = z.object({ equalBecause: z.string(), againBecause: z.optional(z.string()), name: z.optional(z.string()) });
const Written = z.object({ figure: z.string(), name: z.optional(z.string()) });
const Ended = z.object({ reasons: z.optional(z.string()), name: z.optional(z.string()) });
const lotPlace = (id: string) => ({ table: 'lot', id });
const endPlace = (id: string) => ({ table: 'lot', id: `${id}:end` });
const figurePlace = ({ lot_id, by_issuer, by_subject }: Pick<FigureRow, 'lot_id' | 'by_issuer' | 'by_subject'>) => ({
  table: 'lot_figure',
  id: `${lot_id}:${by_issuer}:${by_subject}`,
});
const called = ({ name }: Who) => (name ? { name } : {});
const recordedBy = (who: Acting) => ({ by_issuer: who.issuer, by_subject: who.subject, by_role: who.role, by_unit: onlyUnit(who) });

/** Lots of the room's municipality. A figure leaves its seal when all witnesses have written theirs, and not before, for nobody. */
export function lots({ trx, municipality, now, keys }: Room) {
  const sealer = keys.table('lot');
  const all = () => trx.selectFrom('lot').selectAll().where('municipality', '=', municipality);

  return {
    /** Newest first. */
    list: async (who: Who): Promise<Lot[]> => shown(await all().orderBy('at', 'desc').orderBy('id').limit(50).execute(), who),

    one: async (id: string, who: Who): Promise<Lot> => (await shown([await all().where('id', '=', id).executeTakeFirstOrThrow()], who))[0]!,

    /** Held until the transaction ends: two witnesses at once take turns, and nobody ends a lot while another writes. */
    hold: (id: string): Promise<LotRow | undefined> => all().where('id', '=', id).forUpdate().executeTakeFirst(),

    /** Whether any of these stands in a lot that has not ended. */
    async isUnderWay(referralIds: readonly string[]): Promise<boolean> {
      const row = await all().where('outcome', 'is', null).where(sharing(referralIds, 1)).limit(1).executeTakeFirst();
      return row !== undefined;
    },

    /** How many lots there have been in which at least two of these were drawn among. */
    async before(referralIds: readonly string[]): Promise<number> {
      return (await all().where(sharing(referralIds, 2)).execute()).length;
    },

    /** `names` with their numbers ascending. */
    async freeze(lot: NewLot, names: readonly { id: string; number: number }[], round: number, who: Acting): Promise<string> {
      const id = randomUUID();
      const numbers = names.map(({ number }) => number);
      const { decidedOn, places, equalBecause, againBecause } = lot;
      await trx
        .insertInto('lot')
        .values({
          municipality,
          id,
          decided_on: decidedOn,
          referral_ids: names.map(name => name.id),
          numbers,
          places,
          witnesses: lot.witnesses,
          commitment: await commitmentOf({ day: decidedOn, places, numbers }),
          round,
          at: now,
          ...recordedBy(who),
          sealed: sealer.seal(lotPlace(id), { equalBecause, ...(round > 1 ? { againBecause } : {}), ...called(who) }),
          outcome: null,
          ended_at: null,
          ended_issuer: null,
          ended_subject: null,
          ended_role: null,
          ended_sealed: null,
        })
        .execute();
      return id;
    },

    async figuresOf(id: string): Promise<FigureRow[]> {
      return trx.selectFrom('lot_figure').selectAll().where('municipality', '=', municipality).where('lot_id', '=', id).execute();
    },

    /** False when the same person has written one. */
    async write(id: string, figure: string, who: Acting): Promise<boolean> {
      const row = { municipality, lot_id: id, at: now, ...recordedBy(who) };
      const made = await trx
        .insertInto('lot_figure')
        .values({ ...row, sealed: sealer.seal(figurePlace(row), { figure, ...called(who) }) })
        .onConflict(conflict => conflict.doNothing())
        .returning('at')
        .executeTakeFirst();
      return made !== undefined;
    },

    async end(id: string, outcome: 'signed' | 'rejected', who: Acting, reasons?: string): Promise<void> {
      await trx
        .updateTable('lot')
        .set({
          outcome,
          ended_at: now,
          ended_issuer: who.issuer,
          ended_subject: who.subject,
          ended_role: who.role,
          ended_sealed: sealer.seal(endPlace(id), { ...(reasons ? { reasons } : {}), ...called(who) }),
        })
        .where('municipality', '=', municipality)
        .where('id', '=', id)
        .execute();
    },
  };

  /** Lots that have at least so many of these names. */
  function sharing(referralIds: readonly string[], atLeast: number) {
    const ids = sql.join(referralIds.map(id => sql`${id}::uuid`));
    return sql<boolean>`(select count(*) from unnest(lot.referral_ids) as each (id) where each.id in (${ids})) >= ${atLeast}::int`;
  }

  async function shown(rows: readonly LotRow[], who: Who): Promise<Lot[]> {
    if (!rows.length) return [];
    const written = await trx
      .selectFrom('lot_figure')
      .selectAll()
      .where('municipality', '=', municipality)
      .where(
        'lot_id',
        'in',
        rows.map(({ id }) => id),
      )
      .orderBy('at')
      .execute();
    return Promise.all(rows.map(row => opened(row, written.filter(({ lot_id }) => lot_id === row.id), who))); // prettier-ignore
  }

  async function opened(row: LotRow, written: readonly FigureRow[], who: Who): Promise<Lot> {
    const { equalBecause, againBecause, name } = sealer.open(lotPlace(row.id), row.sealed, Frozen);
    const witnesses = written.map(each => ({ each, ...sealer.open(figurePlace(each), each.sealed, Written) }));
    const isDrawn = written.length >= row.witnesses;
    const result = isDrawn ? await drawn(row, witnesses.map(({ figure }) => figure)) : undefined; // prettier-ignore
    return {
      id: row.id,
      state: row.outcome ?? (isDrawn ? 'drawn' : 'frozen'),
      decidedOn: row.decided_on,
      names: row.numbers.map((number, at) => ({ referralId: row.referral_ids[at]!, number })),
      places: row.places,
      equalBecause,
      frozenAt: row.at.toISOString(),
      frozenBy: { role: row.by_role, ...(name ? { name } : {}) },
      commitment: row.commitment,
      of: row.witnesses,
      witnesses: witnesses.map(({ each, figure, name }) => ({
        at: each.at.toISOString(),
        by: { role: each.by_role, ...(name ? { name } : {}) },
        you: each.by_issuer === who.issuer && each.by_subject === who.subject,
        ...(isDrawn ? { figure } : {}),
      })),
      round: row.round,
      ...(againBecause ? { againBecause } : {}),
      ...(result ? { result } : {}),
      ...(row.ended_sealed ? { ended: endOf(row, row.ended_sealed) } : {}),
    };
  }

  function endOf(row: LotRow, sealed: Uint8Array): NonNullable<Lot['ended']> {
    const { reasons, name } = sealer.open(endPlace(row.id), sealed, Ended);
    return {
      at: row.ended_at!.toISOString(),
      by: { role: row.ended_role!, ...(name ? { name } : {}) },
      ...(reasons ? { reasons } : {}),
    };
  }
}

/** In the lot's order, the first `places` of them marked. */
async function drawn(row: LotRow, figures: readonly string[]): Promise<NonNullable<Lot['result']>> {
  const order = await draw({ day: row.decided_on, places: row.places, numbers: row.numbers }, figures);
  return order.map(({ number, lot }, at) => ({
    referralId: row.referral_ids[row.numbers.indexOf(number)]!,
    number,
    lot,
    first: at < row.places,
  }));
}
