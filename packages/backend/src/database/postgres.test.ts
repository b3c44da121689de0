import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Client } from 'pg';
import { startCluster, type Cluster } from '../testing/cluster.ts';
import { openDatabase } from './open-database.ts';
import { openPostgres } from './postgres.ts';

const suite = () => {
  let cluster: Cluster;
  let databases = 0;
  before(async () => {
    cluster = await startCluster();
    await asOwner(
      'postgres',
      `create role bf_admin login createrole; create role bf_app login; create role plain login;
      create role power login superuser; create role passes login bypassrls; create role nobody_at_all login`,
    );
  });
  after(() => cluster.stop());

  async function asOwner(database: string, statement: string) {
    const client = new Client({ connectionString: cluster.url('postgres', database) });
    await client.connect();
    const { rows } = await client.query(statement);
    await client.end();
    return rows as Record<string, unknown>[];
  }
  const empty = async (owner = 'bf_admin') => {
    const name = `case_${(databases += 1)}`;
    await asOwner('postgres', `create database ${name} owner ${owner}`);
    return name;
  };
  const open = (database: string, serving: string, admin = 'bf_admin') =>
    openPostgres({ admin: cluster.url(admin, database), serving: cluster.url(serving, database) });

  it('serves as a role that owns nothing', async () => {
    const name = await empty();
    const opened = await open(name, 'bf_app');
    await opened.ping();
    await opened.close();
    assert.deepEqual(await asOwner(name, `select relname from pg_class where relowner = 'bf_app'::regrole`), []);
  });

  it('serves as a role that was granted bf_app under another name', async () => {
    const name = await empty();
    await asOwner(name, 'create role bf_production login; grant bf_app to bf_production');
    const opened = await open(name, 'bf_production');
    await opened.inMunicipality('exempelkommun', trx =>
      trx.insertInto('counter').values({ municipality: 'exempelkommun', thing: 'referral', last: 1 }).execute(),
    );
    await opened.close();
  });

  it('refuses to serve as anyone whom row-level security does not hold, and says why in one sentence', async () => {
    const name = await empty();
    await (await open(name, 'bf_app')).close();
    const refusals = {
      power: /power, a superuser/,
      passes: /passes, who bypasses/,
      bf_admin: /bf_admin, who owns the tables/,
      nobody_at_all: /nobody_at_all, who may not read/,
    };
    for (const [role, sentence] of Object.entries(refusals))
      await assert.rejects(
        open(name, role),
        error => error instanceof Error && error.name === 'StartFault' && sentence.test(error.message),
        role,
      );
    await asOwner(name, 'grant bf_admin to plain');
    await assert.rejects(open(name, 'plain'), /plain, who owns the tables/, 'nor as a member of the owner');
  });

  it('says what the admin lacks when it may not make the tables', async () => {
    const name = await empty('postgres');
    await assert.rejects(
      openDatabase({ dataDir: '/nowhere', postgres: { admin: cluster.url('plain', name), serving: cluster.url('bf_app', name) } }),
      { name: 'StartFault', message: /DATABASE_ADMIN_URL may not create/ },
    );
  });

  it('lets several processes start at once on an empty database', async () => {
    const name = await empty();
    const all = await Promise.all(Array.from({ length: 4 }, () => open(name, 'bf_app')));
    await Promise.all(all.map(each => each.close()));
  });

  it('gives days and moments back as they were written, wherever the machine stands', async () => {
    const name = await empty();
    const opened = await open(name, 'bf_app');
    const at = new Date('2026-03-29T00:30:00.123Z');
    const row = await opened.inMunicipality('exempelkommun', async trx => {
      const id = '0d3f7c2e-6a7e-4d0c-9d6e-2f1b6a1c9a11';
      await trx
        .insertInto('person')
        .values({ municipality: 'exempelkommun', id, sealed: Buffer.of(0, 255), created_at: at })
        .execute();
      await trx
        .insertInto('consent')
        .values({
          municipality: 'exempelkommun',
          id,
          person_id: id,
          kind: 'contact',
          units: ['vuxen', 'a"b,c'],
          categories: [],
          given_how: 'written',
          given_at: at,
          valid_until: '2026-03-29',
        })
        .execute();
      return trx
        .selectFrom('consent')
        .innerJoin('person', 'person.id', 'person_id')
        .select(['valid_until', 'given_at', 'units', 'person.sealed'])
        .executeTakeFirstOrThrow();
    });
    assert.deepEqual(
      [row.valid_until, row.given_at, row.units, Buffer.from(row.sealed)],
      ['2026-03-29', at, ['vuxen', 'a"b,c'], Buffer.of(0, 255)],
    );
    await opened.close();
  });
};

// Where the tests run on PostgreSQL: an embedded database has one role and no address.
if (process.env.BF_TEST_DATABASE === 'postgres') describe('signing in to PostgreSQL', suite);
