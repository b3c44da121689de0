import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { Client, Pool } from 'pg';
import { startCluster } from '../testing/cluster.ts';
import { provider } from './migrations/migrations.ts';

const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`;

const at = `'2026-03-14T09:00:00Z'`;
/** Two units asked about someone whose yes names one of them, and that one has answered. */
const someoneAsked = [
  `insert into person (municipality, id, sealed, created_at) values ('exempelkommun', '${id(7)}', '', ${at})`,
  `insert into referral (municipality, id, number, person_id, path, state, received_at, sealed, reply_by)
   values ('exempelkommun', '${id(8)}', 1, '${id(7)}', 'outreach_reverse', 'collecting_statements', ${at}, '', '2026-03-20')`,
  ...['2026-06-14', '2026-05-01'].map(
    (until, place) => `insert into consent (municipality, id, person_id, kind, units, categories, given_how, given_at, valid_until)
      values ('exempelkommun', '${id(place)}', '${id(7)}', 'secrecy_waiver', '{vuxen}', '{}', 'written', ${at}, '${until}')`,
  ),
  `insert into asked_unit (municipality, referral_id, unit_id, asked_at, answer_by)
   select 'exempelkommun', '${id(8)}', unit, ${at}, '2026-03-28' from unnest(array['vuxen', 'forsorjning']) as unit`,
  `insert into statement (municipality, id, referral_id, unit_id, at, sealed)
   values ('exempelkommun', '${id(9)}', '${id(8)}', 'vuxen', ${at}, '')`,
];

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
    for (const statement of someoneAsked) await superuser(statement);
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

  it('says in each asked unit’s row what stood in the referral, the statements and the yes', async () => {
    const rows =
      await superuser(`select unit_id, state, path, person_id, answered, yes_until::text, received_at = '2026-03-14T09:00:00Z' as same
      from asked_unit order by unit_id`);
    const referral = { state: 'collecting_statements', path: 'outreach_reverse', person_id: id(7), same: true };
    assert.deepEqual(rows, [
      { unit_id: 'forsorjning', ...referral, answered: false, yes_until: null },
      { unit_id: 'vuxen', ...referral, answered: true, yes_until: '2026-06-14' },
    ]);
  });

  it('leaves the owner of the tables under row-level security afterwards', async () => {
    const { rows } = await sql`select 1 from audit union all select 1 from audit_waiting`.execute(owner);
    const forced = await superuser(`select relname from pg_class where relname in ('audit', 'audit_waiting') and relforcerowsecurity`);
    assert.equal(forced.length, 2);
    if (process.env.BF_TEST_DATABASE === 'postgres') assert.deepEqual(rows, []);
  });
});
