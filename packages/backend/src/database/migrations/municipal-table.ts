import { sql, type Kysely } from 'kysely';

export type Right = 'select' | 'insert' | 'update' | 'delete';

export interface MunicipalTable {
  name: string;
  /** Columns and constraints after `municipality`, which is always there and always first. */
  columns: string;
  /** The key's columns after `municipality`. */
  key: string;
  /** What the serving role may do. */
  rights: readonly Right[];
  /**
   * A column that holds a person's id: only that person's own transactions see the row, or leave it there. Where it may be null, a row
   * without an owner is the municipality's.
   */
  owner?: string;
}

const sameMunicipality = `municipality = current_setting('app.municipality', true)`;
/** Empty after a transaction that set it: `nullif` keeps the cast from failing. */
const person = `nullif(current_setting('app.person', true), '')::uuid`;

/**
 * Creates a table of municipalities' rows: the key begins with the municipality, so that the table can be partitioned or distributed
 * by it, and row-level security is forced, also on its owner.
 */
export async function municipalTable(db: Kysely<unknown>, { name, columns, key, rights, owner }: MunicipalTable): Promise<void> {
  const rule = owner ? `${sameMunicipality} and (${owner} is null or ${owner} = ${person})` : sameMunicipality;
  await run(
    db,
    `create table ${name} (
      municipality text not null check (municipality ~ '^[a-z][a-z0-9-]{1,38}$'),
      ${columns},
      primary key (municipality, ${key})
    )`,
  );
  await run(db, `alter table ${name} enable row level security`);
  await run(db, `alter table ${name} force row level security`);
  await run(db, `create policy own_rows on ${name} using (${rule}) with check (${rule})`);
  await run(db, `revoke all on ${name} from public`);
  await run(db, `grant ${rights.join(', ')} on ${name} to bf_app`);
}

/** A foreign key within the municipality: a row can only point at one of its own. */
export const refersTo = (columns: string, table: string, key = 'id') =>
  `foreign key (municipality, ${columns}) references ${table} (municipality, ${key})`;

export const index = (db: Kysely<unknown>, table: string, columns: string) =>
  run(db, `create index on ${table} (municipality, ${columns})`);

async function run(db: Kysely<unknown>, statement: string): Promise<void> {
  await sql.raw(statement).execute(db);
}
