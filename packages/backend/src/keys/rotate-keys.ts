import { sql } from 'kysely';
import { actAs, openProtected, type Database, type Trx } from '../database/database.ts';
import type { Keys } from './keys.ts';
import { servicePlace } from './master-key.ts';

/** Every table with wrapped keys, and the column that names the row in its seal. */
export const wrappedTables = {
  service_key: 'name',
  person_key: 'person_id',
  landlord_report: 'id',
  call: 'id',
  outreach_key: 'id',
  goal_key: 'owner_id',
} as const;
type WrappedTable = keyof typeof wrappedTables;
/** Those that are shown to others than a row's owner. */
const shown = ['service_key', 'person_key', 'landlord_report', 'call', 'outreach_key'] as const;

export interface Rotated {
  /** Keys wrapped anew this time. */
  anew: number;
  /** Keys that are under the new master key now, each opened to see. */
  verified: number;
}

/** Rows in one transaction: a rotation that is cut off has done a whole number of these, and goes on from there. */
const most = 100;

/**
 * Wraps a municipality's keys anew: data keys stay as they are, so that nothing sealed changes. What was made from the earlier master key
 * and cannot be made again, such as what receipts are looked up with, is kept, wrapped by the new one.
 *
 * @param database As the owner of the tables.
 * @param keys With the earlier master key beside.
 * @param alone The new master key alone, to prove that it opens everything.
 */
export async function rotateKeys(database: Database, keys: Keys, alone: Keys, municipality: string): Promise<Rotated> {
  let anew = await keepSecrets(database, keys, municipality);
  for (const table of shown) for (let done = most; done === most; anew += done) done = await wrapSome(database, keys, municipality, table);
  // A tenant's keys are shown to nobody but the tenant: each is looked for in the tenant's own name.
  const people = await peopleOf(database, municipality);
  for (const personId of people) anew += await wrapSome(database, keys, municipality, 'goal_key', personId);

  let verified = 0;
  for (const table of shown) verified += await openAll(database, alone, municipality, table);
  for (const personId of people) verified += await openAll(database, alone, municipality, 'goal_key', personId);
  return { anew, verified };
}

/** Only those that are not kept yet: a name that is there came from a master key before. */
function keepSecrets(database: Database, keys: Keys, municipality: string): Promise<number> {
  return database.inMunicipality(municipality, async trx => {
    const rows = [...keys.lasting(municipality)].map(([name, key]) => ({
      municipality,
      name,
      key_id: key.id,
      wrapped_key: keys.wrap(key, servicePlace(municipality, name)),
    }));
    const { numInsertedOrUpdatedRows = 0n } = await trx
      .insertInto('service_key')
      .values(rows)
      .onConflict(conflict => conflict.doNothing())
      .executeTakeFirstOrThrow();
    return Number(numInsertedOrUpdatedRows);
  });
}

interface Row {
  id: string;
  wrapped_key: Uint8Array;
  key_id: Uint8Array;
}

function wrapSome(database: Database, keys: Keys, municipality: string, table: WrappedTable, personId?: string): Promise<number> {
  return inName(database, municipality, personId, async trx => {
    const id = sql.ref(wrappedTables[table]);
    const { rows } = await sql<Row>`
      select ${id}::text as id, wrapped_key, key_id from ${sql.table(table)}
      where municipality = ${municipality} and substring(wrapped_key from 2 for 8) <> ${Buffer.from(keys.wrapping[0]!)}
        ${personId ? sql`and owner_id = ${personId}` : sql``}
      limit ${most} for update`.execute(trx);
    for (const row of rows) {
      const place = { municipality, table, id: row.id, column: 'wrapped_key' };
      const wrapped = keys.wrap(keys.unwrap(row.key_id, row.wrapped_key, place), place);
      await sql`update ${sql.table(table)} set wrapped_key = ${wrapped} where municipality = ${municipality} and ${id}::text = ${row.id}`.execute(
        trx,
      );
    }
    return rows.length;
  });
}

/** @throws SealError when one does not open with the new master key alone. */
function openAll(database: Database, alone: Keys, municipality: string, table: WrappedTable, personId?: string): Promise<number> {
  return inName(database, municipality, personId, async trx => {
    const id = sql.ref(wrappedTables[table]);
    const { rows } = await sql<Row>`
      select ${id}::text as id, wrapped_key, key_id from ${sql.table(table)}
      where municipality = ${municipality} ${personId ? sql`and owner_id = ${personId}` : sql``}`.execute(trx);
    for (const row of rows) alone.unwrap(row.key_id, row.wrapped_key, { municipality, table, id: row.id, column: 'wrapped_key' });
    return rows.length;
  });
}

const peopleOf = (database: Database, municipality: string) =>
  inName(database, municipality, undefined, async trx => {
    const rows = await trx.selectFrom('person_key').select('person_id').where('municipality', '=', municipality).execute();
    return rows.map(({ person_id }) => person_id);
  });

function inName<T>(database: Database, municipality: string, personId: string | undefined, work: (trx: Trx) => Promise<T>): Promise<T> {
  return database.inMunicipality(municipality, async trx => {
    await actAs(trx, { personId });
    await openProtected(trx);
    return work(trx);
  });
}
