import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { selfTest } from './self-test.ts';

const outside = ['kysely_migration', 'kysely_migration_lock'];

describe('what keeps municipalities apart', () => {
  let test: TestDatabase;
  before(async () => (test = await openTestDatabase()));
  after(() => test.database.close());

  const tables = async () =>
    (
      await test.sql<{ name: string }>(
        `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`,
      )
    )
      .map(({ name }) => name)
      .filter(name => !outside.includes(name));

  it('is forced on every table, also on whoever owns it, and every key begins with the municipality', async () => {
    const rows = await test.sql<{ name: string; forced: boolean; first: string }>(`
      select relname as name, relrowsecurity and relforcerowsecurity as forced,
        (select attname from pg_index join pg_attribute on attrelid = indrelid and attnum = indkey[0] where indrelid = c.oid and indisprimary) as first
      from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`);
    const ours = rows.filter(({ name }) => !outside.includes(name));
    assert.ok(ours.length > 20);
    assert.deepEqual(
      ours.filter(({ forced, first }) => !forced || first !== 'municipality'),
      [],
    );
  });

  it('lets a row point at a row of its own municipality alone', async () => {
    const rows = await test.sql<{ constraint: string; first: string }>(`
      select conname as constraint, attname as first from pg_constraint join pg_attribute on attrelid = conrelid and attnum = conkey[1]
      where contype = 'f' and connamespace = 'public'::regnamespace`);
    assert.ok(rows.length > 15);
    assert.deepEqual(
      rows.filter(({ first }) => first !== 'municipality'),
      [],
    );
  });

  it('shows no row and takes none without a municipality', async () => {
    await test.database.inMunicipality('exempelkommun', trx =>
      trx.insertInto('counter').values({ municipality: 'exempelkommun', thing: 'referral', last: 7 }).execute(),
    );
    await selfTest(test.database);
    assert.deepEqual(await test.database.inMunicipality('', trx => trx.selectFrom('counter').selectAll().execute()), []);
  });

  it('shows no row of the neighbour, and lets none be moved there', async () => {
    const neighbour = <T>(work: Parameters<typeof test.database.inMunicipality<T>>[1]) => test.database.inMunicipality('grannkommun', work);
    assert.deepEqual(await neighbour(trx => trx.selectFrom('counter').selectAll().execute()), []);
    const changed = await neighbour(trx => trx.updateTable('counter').set({ last: 1 }).executeTakeFirst());
    assert.equal(Number(changed.numUpdatedRows), 0);
    await assert.rejects(
      neighbour(trx => trx.insertInto('counter').values({ municipality: 'exempelkommun', thing: 'apartment', last: 1 }).execute()),
      { code: '42501' },
    );
    await assert.rejects(
      test.database.inMunicipality('exempelkommun', trx => trx.updateTable('counter').set({ municipality: 'grannkommun' }).execute()),
      { code: '42501' },
    );
  });

  it('ends with the transaction: the next one on the same connection begins without a municipality', async () => {
    const within = await test.database.inMunicipality('exempelkommun', trx =>
      sql<{ now: string }>`select current_setting('app.municipality') as now`.execute(trx),
    );
    assert.equal(within.rows[0]?.now, 'exempelkommun');
    const [left] = await test.sql<{ rest: string | null }>(`select current_setting('app.municipality', true) as rest`);
    assert.ok(!left?.rest);
  });

  it('leaves a written audit line as it is', async () => {
    for (const change of ['update audit set subject = null', 'delete from audit', 'truncate audit']) {
      const role = test.database.inMunicipality('exempelkommun', async trx => {
        await sql.raw(change).execute(trx);
      });
      await assert.rejects(role, { code: '42501' }, change);
    }
  });

  it('holds a role that owns nothing', async () => {
    const owned = await test.sql(`select relname from pg_class where relowner = 'bf_app'::regrole`);
    assert.deepEqual(owned, []);
    const [role] = await test.sql(`select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = 'bf_app'`);
    assert.deepEqual(role, { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false });
  });

  it('stops the start when a new table lacks it', async () => {
    const ways = {
      'nothing at all': `create table late (municipality text, id int, primary key (municipality, id))`,
      'not forced': `create table late (municipality text, id int, primary key (municipality, id)); alter table late enable row level security; create policy p on late using (municipality = 'x')`,
      'open to all': `create table late (municipality text, id int, primary key (municipality, id)); alter table late enable row level security; alter table late force row level security; create policy p on late using (true)`,
      'another key': `create table late (municipality text, id int primary key); alter table late enable row level security; alter table late force row level security;
        create policy p on late using (municipality = current_setting('app.municipality', true))`,
      'open without a municipality': `create table late (municipality text, id int, primary key (municipality, id)); alter table late enable row level security; alter table late force row level security;
        create policy p on late using (municipality = current_setting('app.municipality', true) or true) with check (municipality <> ''); grant select, insert on late to bf_app; insert into late values ('exempelkommun', 1)`,
    };
    for (const [lack, statements] of Object.entries(ways)) {
      for (const statement of statements.split(';')) await test.sql(statement);
      await assert.rejects(selfTest(test.database), /late/, lack);
      await test.sql('drop table late');
    }
    await selfTest(test.database);
    assert.ok((await tables()).includes('referral'));
  });
});
