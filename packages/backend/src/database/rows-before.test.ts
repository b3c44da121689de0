import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { Client, Pool } from 'pg';
import { startCluster } from '../testing/cluster.ts';
import { provider } from './migrations/migrations.ts';

const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`;

/** A database that was in use before a migration: the role that owns the tables is held by row-level security as well. */
describe('migrating a database with rows', () => {
  let owner: Kysely<unknown>;
  let superuser: (text: string) => Promise<Record<string, unknown>[]>;
  let close: () => Promise<void>;
  before(async () => {
    if (process.env.BF_TEST_DATABASE === 'postgres') {
      const cluster = await startCluster();
      const maker = new Client({ connectionString: cluster.url('postgres') });
      await maker.connect();
      await maker.query('create role bf_admin login createrole; create role bf_app login');
      await maker.query('create database rows owner bf_admin');
      await maker.end();
      const client = new Client({ connectionString: cluster.url('postgres', 'rows') });
      await client.connect();
      owner = new Kysely({
        dialect: new PostgresDialect({ pool: new Pool({ connectionString: cluster.url('bf_admin', 'rows'), max: 1 }) }),
      });
      superuser = async text => (await client.query(text)).rows as never;
      close = async () => {
        await client.end();
        await owner.destroy();
        cluster.stop();
      };
    } else {
      const pglite = await PGlite.create();
      owner = new Kysely({ dialect: new PGliteDialect({ pglite }) });
      superuser = async text => (await pglite.query(text)).rows as never;
      close = () => owner.destroy();
    }
    const { error } = await new Migrator({ db: owner, provider }).migrateTo('0007-steering-back');
    assert.equal(error, undefined);
    for (const [place, municipality] of ['exempelkommun', 'grannkommun', 'grannkommun'].entries())
      await superuser(
        `insert into audit (municipality, id, at, request_id, action) values ('${municipality}', '${id(place)}', now(), 'x', 'openReferral')`,
      );
  });
  after(() => close());

  it('lets every line that was written before there were seals wait for the first, in its own municipality', async () => {
    const { error } = await new Migrator({ db: owner, provider }).migrateToLatest();
    assert.equal(error, undefined);
    const waiting = await superuser('select municipality, audit_id, mac from audit_waiting order by audit_id');
    assert.deepEqual(
      waiting.map(row => Object.values(row)),
      [
        ['exempelkommun', id(0), null],
        ['grannkommun', id(1), null],
        ['grannkommun', id(2), null],
      ],
    );
  });

  it('leaves the owner of the tables under row-level security afterwards', async () => {
    const { rows } = await sql`select 1 from audit union all select 1 from audit_waiting`.execute(owner);
    const forced = await superuser(`select relname from pg_class where relname in ('audit', 'audit_waiting') and relforcerowsecurity`);
    assert.equal(forced.length, 2);
    if (process.env.BF_TEST_DATABASE === 'postgres') assert.deepEqual(rows, []);
  });
});
