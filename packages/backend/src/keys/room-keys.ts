import { sql } from 'kysely';
import type { Trx } from '../database/database.ts';
import type { HmacPurpose, Keys, SealedTable } from './keys.ts';
import { createSealer, type Sealer } from './sealer.ts';

/** The keys of one municipality, inside one transaction. */
export interface RoomKeys {
  /** Makes a new person's case key. Once, before the person's row, in the same transaction. */
  createPerson(personId: string): Promise<Sealer>;
  /** For everything in a person's case: name, contact, referral, statements, decisions. */
  person(personId: string): Promise<Sealer>;
  /** The same for a page of people, in one query. */
  people(personIds: readonly string[]): Promise<ReadonlyMap<string, Sealer>>;
  /** The tenant's own, for goals. `undefined` before the first goal, and for everyone but the owner. */
  goals(ownerId: string): Promise<Sealer | undefined>;
  /** Made with the first goal; the same one if there is one. */
  createGoals(ownerId: string): Promise<Sealer>;
  /** A new landlord report's key: store `wrapped_key` and `key_id` in its row. */
  createReport(reportId: string): { sealer: Sealer; columns: { wrapped_key: Uint8Array; key_id: Uint8Array } };
  report(row: { id: string; wrapped_key: Uint8Array; key_id: Uint8Array }): Sealer;
  /** The same for someone who has asked to be called. */
  createCall(callId: string): ReturnType<RoomKeys['createReport']>;
  call(row: { id: string; wrapped_key: Uint8Array; key_id: Uint8Array }): Sealer;
  /** A day's private key for what is sealed on phones. */
  wrapOutreach(keyId: string, secret: Uint8Array): { wrapped_key: Uint8Array; key_id: Uint8Array };
  outreach(row: { id: string; wrapped_key: Uint8Array; key_id: Uint8Array }): Uint8Array;
  /** For rows that belong to no person. */
  table(table: SealedTable): Sealer;
  /** To look up what is not stored, such as a receipt. */
  hmac(purpose: HmacPurpose, value: string): Buffer;
  /** What audit lines are sealed with. */
  audit: ReturnType<Keys['audit']>;
}

export function roomKeys(keys: Keys, municipality: string, trx: Trx): RoomKeys {
  const known = new Map<string, Sealer>();
  const place = (table: string, id: string) => ({ municipality, table, id, column: 'wrapped_key' });
  const sealer = (table: string, id: string, row: { key_id: Uint8Array; wrapped_key: Uint8Array }) =>
    createSealer(keys.unwrap(row.key_id, row.wrapped_key, place(table, id)), municipality);
  const fresh = (table: string, id: string) => {
    const key = keys.newDataKey();
    return { sealer: createSealer(key, municipality), columns: { wrapped_key: keys.wrap(key, place(table, id)), key_id: key.id } };
  };

  async function people(personIds: readonly string[]): Promise<ReadonlyMap<string, Sealer>> {
    const missing = [...new Set(personIds)].filter(id => !known.has(id));
    if (missing.length) {
      const rows = await trx
        .selectFrom('person_key')
        .select(['person_id', 'wrapped_key', 'key_id'])
        .where('municipality', '=', municipality)
        .where(sql<boolean>`person_id = any(${missing}::uuid[])`)
        .execute();
      for (const row of rows) known.set(row.person_id, sealer('person_key', row.person_id, row));
    }
    return new Map(personIds.flatMap(id => (known.has(id) ? [[id, known.get(id)!] as const] : [])));
  }

  async function goals(ownerId: string): Promise<Sealer | undefined> {
    const row = await trx
      .selectFrom('goal_key')
      .select(['wrapped_key', 'key_id'])
      .where('municipality', '=', municipality)
      .where('owner_id', '=', ownerId)
      .executeTakeFirst();
    return row && sealer('goal_key', ownerId, row);
  }

  return {
    people,
    goals,
    async createPerson(personId) {
      const made = fresh('person_key', personId);
      await trx
        .insertInto('person_key')
        .values({ municipality, person_id: personId, purpose: 'case', ...made.columns })
        .execute();
      known.set(personId, made.sealer);
      return made.sealer;
    },
    async person(personId) {
      const found = (await people([personId])).get(personId);
      if (!found) throw new Error('A person has no case key.');
      return found;
    },
    async createGoals(ownerId) {
      const { columns } = fresh('goal_key', ownerId);
      // Two first goals at once: the second waits here, and then uses the first one's key.
      await trx
        .insertInto('goal_key')
        .values({ municipality, owner_id: ownerId, ...columns })
        .onConflict(conflict => conflict.doNothing())
        .execute();
      return (await goals(ownerId))!;
    },
    createReport: reportId => fresh('landlord_report', reportId),
    report: row => sealer('landlord_report', row.id, row),
    createCall: callId => fresh('call', callId),
    call: row => sealer('call', row.id, row),
    wrapOutreach(keyId, secret) {
      const { id } = keys.newDataKey();
      return { wrapped_key: keys.wrap({ id, secret }, place('outreach_key', keyId)), key_id: id };
    },
    outreach: row => keys.unwrap(row.key_id, row.wrapped_key, place('outreach_key', row.id)).secret,
    table: table => createSealer(keys.tableKey(municipality, table), municipality),
    hmac: (purpose, value) => keys.hmac(purpose, municipality, value),
    audit: keys.audit(municipality),
  };
}
