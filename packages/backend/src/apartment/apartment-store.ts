import { randomUUID } from 'node:crypto';
import type { Apartment, ApartmentState, NewApartment } from '@bostadforst/contract/apartment';
import * as z from 'zod/mini';
import { sql, type Selectable } from 'kysely';
import { closeProtected, openProtected } from '../database/database.ts';
import type { ApartmentTable } from '../database/tables/homes.ts';
import type { Room } from '../room.ts';
import { addressKey } from './address-key.ts';

export type ApartmentRow = Selectable<ApartmentTable>;

const Sealed = z.object({ address: z.string(), neighbourhood: z.string() });
const place = (id: string) => ({ table: 'apartment', id });

/** Homes that landlords let the municipality use. */
export function apartments(room: Room) {
  const { trx, municipality, keys, now } = room;
  const sealer = keys.table('apartment');
  const all = () => trx.selectFrom('apartment').selectAll().where('municipality', '=', municipality);

  return {
    async announce(home: NewApartment): Promise<string> {
      const id = randomUUID();
      const { address, neighbourhood } = home;
      await trx
        .insertInto('apartment')
        .values({
          municipality,
          id,
          number: await room.nextNumber('apartment'),
          landlord_id: home.landlordId,
          state: 'available',
          sealed: sealer.seal(place(id), { address, neighbourhood }),
          address_hmac: keys.hmac('address', addressKey(address)),
          rooms: home.rooms,
          area_m2: home.areaM2 ?? null,
          floor: home.floor ?? null,
          lift: home.lift,
          pets_allowed: home.petsAllowed,
          rent_sek: home.rentSek,
          available_from: home.availableFrom,
          own_contract: home.ownContract ?? null,
          announced_at: now,
        })
        .execute();
      return id;
    },

    async list(state?: ApartmentState): Promise<Apartment[]> {
      const rows = await (state ? all().where('state', '=', state) : all()).orderBy('number').execute();
      return rows.map(row => shown(row));
    },

    async one(id: string): Promise<Apartment> {
      return shown(await all().where('id', '=', id).executeTakeFirstOrThrow());
    },

    /**
     * With its address: only inside a record that opens behind a logged click. One that has since become the home of someone whose record is
     * protected stands there as it was last seen: had it disappeared, whoever was offered it would know whose it is.
     */
    async withAddress(ids: readonly string[]): Promise<ReadonlyMap<string, Apartment & { address: string }>> {
      if (!ids.length) return new Map();
      const rows = await among(ids);
      const missing = ids.filter(id => !rows.some(row => row.id === id));
      const hidden = missing.length ? await asLastSeen(missing) : [];
      return new Map([...rows, ...hidden].map(row => [row.id, { ...shown(row), address: opened(row).address }]));
    },

    /** Moves it on if it stands where it should. False when someone else was first. */
    async move(id: string, from: readonly ApartmentState[], to: ApartmentState): Promise<boolean> {
      const { numUpdatedRows } = await trx
        .updateTable('apartment')
        .set({ state: to, version: sql<number>`version + 1` })
        .where('municipality', '=', municipality)
        .where('id', '=', id)
        .where('state', 'in', [...from])
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },

    /**
     * Kept for someone whose record is protected: it is in no list and no count, and its address leads nowhere.
     *
     * @param seenAs How it stood to everyone else until now.
     */
    async hide(id: string, seenAs?: ApartmentState): Promise<void> {
      const home = await all().where('id', '=', id).where('protected', '=', false).forUpdate().executeTakeFirst();
      if (!home) return;
      const seen = { seen_number: home.number, seen_state: seenAs ?? home.state };
      await renumber(id, true, await room.nextNumber('protected_apartment'), seen);
      await room.giveBack('apartment', home.number);
    },

    async unhide(id: string): Promise<void> {
      const home = await all().where('id', '=', id).where('protected', '=', true).forUpdate().executeTakeFirst();
      if (home) await renumber(id, false, await room.nextNumber('apartment'), { seen_number: null, seen_state: null });
    },

    /** The landlord's own home at this address, if the programme has one there. */
    async at(address: string, landlordId: string): Promise<string | undefined> {
      const row = await trx
        .selectFrom('apartment')
        .select('id')
        .where('municipality', '=', municipality)
        .where('landlord_id', '=', landlordId)
        .where('address_hmac', '=', keys.hmac('address', addressKey(address)))
        .executeTakeFirst();
      return row?.id;
    },
  };

  function among(ids: readonly string[]): Promise<ApartmentRow[]> {
    return all()
      .where('id', 'in', [...ids])
      .execute();
  }

  /** Of homes that this transaction does not see: nothing that has happened to them since. */
  async function asLastSeen(ids: readonly string[]): Promise<ApartmentRow[]> {
    await openProtected(trx);
    const rows = await among(ids);
    await closeProtected(trx);
    return rows.flatMap(row =>
      row.seen_number === null || row.seen_state === null ? [] : { ...row, number: row.seen_number, state: row.seen_state },
    );
  }

  type Seen = Pick<ApartmentRow, 'seen_number' | 'seen_state'>;

  async function renumber(id: string, isProtected: boolean, number: number, seen: Seen): Promise<void> {
    await trx
      .updateTable('apartment')
      .set({ protected: isProtected, number, ...seen })
      .where('municipality', '=', municipality)
      .where('id', '=', id)
      .execute();
  }

  function opened(row: ApartmentRow) {
    return sealer.open(place(row.id), row.sealed, Sealed);
  }

  function shown(row: ApartmentRow): Apartment {
    return {
      id: row.id,
      number: row.number,
      state: row.state,
      neighbourhood: opened(row).neighbourhood,
      rooms: row.rooms,
      ...(row.area_m2 === null ? {} : { areaM2: row.area_m2 }),
      ...(row.floor === null ? {} : { floor: row.floor }),
      lift: row.lift,
      petsAllowed: row.pets_allowed,
      rentSek: row.rent_sek,
      availableFrom: row.available_from,
      ...(row.own_contract ? { ownContract: row.own_contract } : {}),
    };
  }
}
