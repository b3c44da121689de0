import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { createKeys } from '../keys/keys.ts';
import { ask } from '../testing/answers.ts';
import { startTestApp, type TestApp } from '../testing/testing.ts';
import { keepTrail, oneEdit } from './testing.ts';
import { sealAll, sealAudit } from './seal-audit.ts';
import { verifyAudit } from './verify-audit.ts';

const municipality = 'exempelkommun';

describe('the trail of who did what', () => {
  let test: TestApp;
  let time = new Date('2026-03-14T09:00:00Z');
  before(async () => {
    test = await startTestApp({ now: () => time });
    for (let batch = 0; batch < 4; batch += 1) {
      for (let each = 0; each < 10; each += 1) await look();
      await seal();
    }
  });
  after(() => test.close());

  const look = () => {
    time = new Date(time.getTime() + 1_371);
    return ask(test.one('coordinator'), 'GET', `/v1/${municipality}/referrals`);
  };
  const seal = () => sealAll(test.house.database, test.house.keys, [municipality], () => time);
  const verify = (noted?: string, keys = test.house.keys) =>
    test.house.database.inMunicipality(municipality, trx => verifyAudit(trx, municipality, keys.audit(municipality), noted));

  it('is whole when nobody has touched it', async () => {
    const { fault, batches, sealed, waiting, mark } = await verify();
    assert.deepEqual([fault, batches, sealed, waiting], [undefined, 4, 40, 0]);
    assert.match(mark!, /^4:[0-9a-f]{32}$/);
    assert.equal((await verify(mark)).fault, undefined);
  });

  it('shows every one of a thousand edits, whoever makes them past the service', async () => {
    await look();
    const { restore } = await keepTrail(test.sql);
    const kinds = new Set<string>();
    for (let edit = 0; edit < 1_000; edit += 1) {
      const what = await oneEdit(test.sql, municipality, edit);
      kinds.add(what);
      assert.ok((await verify()).fault, `edit ${edit}: ${what}`);
      await restore();
    }
    assert.equal(kinds.size, 47, [...kinds].join(', '));
    assert.equal((await verify()).fault, undefined, 'and is whole again when each is undone');
  });

  it('says which lines are too new to be sealed, and holds them by themselves until then', async () => {
    await look();
    const { fault, waiting } = await verify();
    assert.equal(fault, undefined);
    assert.ok(waiting > 0);
    const { restore } = await keepTrail(test.sql);
    await test.sql(`update audit set subject = 'someone else' where id = (select audit_id from audit_waiting limit 1)`);
    assert.match((await verify()).fault!, /changed or added before it was sealed/);
    await restore();
    await seal();
    assert.deepEqual([(await verify()).fault, (await verify()).waiting], [undefined, 0]);
  });

  it('is sealed while requests are served, each line once', async () => {
    let done = false;
    const looks = Promise.all(Array.from({ length: 60 }, look)).then(() => void (done = true));
    while (!done) {
      await seal();
      await pause(5);
    }
    await looks;
    await seal();
    const { fault, waiting, sealed } = await verify();
    const [{ count }] = (await test.sql<{ count: number }>(`select count(*)::int as count from audit`)) as [{ count: number }];
    assert.deepEqual([fault, waiting, sealed], [undefined, 0, count]);
  });

  it('is sealed by one at a time', async () => {
    for (let each = 0; each < 5; each += 1) await look();
    const all = await Promise.all(Array.from({ length: 4 }, () => sealAudit(test.house.database, test.house.keys, municipality, time)));
    assert.equal(all.filter(({ lines }) => lines > 0).length, 1);
    assert.equal((await verify()).fault, undefined);
  });

  it('is not believed under another key', async () => {
    assert.match((await verify(undefined, createKeys(randomBytes(32)))).fault!, /^Batch 1 was changed/);
  });

  it('must lead through a mark that was kept elsewhere, also when all of it was taken away and begun anew', async () => {
    const { mark } = await verify();
    const { restore } = await keepTrail(test.sql);
    for (const table of ['audit', 'audit_batch', 'audit_head', 'audit_waiting'])
      await test.sql(`delete from ${table} where municipality = '${municipality}'`);
    assert.match((await verify(mark)).fault!, /does not lead through/);
    await restore();
  });

  it('keeps a line that was changed while it waited out of every batch, and goes on with the others', async () => {
    await look();
    await look();
    const { restore } = await keepTrail(test.sql);
    const [changed] = await test.sql<{ id: string }>(`update audit set subject = 'someone else'
      where id = (select audit_id from audit_waiting limit 1) returning id`);
    assert.deepEqual(await seal(), { lines: 1, doubted: 1 });
    assert.match((await verify()).fault!, new RegExp(`Line ${changed!.id} was changed or added before it was sealed`));
    await restore();
    assert.deepEqual(await seal(), { lines: 2, doubted: 0 });
  });

  it('keeps a line that was forged while it waited out of every batch, and says so', async () => {
    await look();
    const id = randomUUID();
    await test.sql(
      `insert into audit (municipality, id, at, request_id, action) values ('${municipality}', '${id}', now(), 'x', 'openReferral')`,
    );
    await test.sql(`insert into audit_waiting (municipality, audit_id) values ('${municipality}', '${id}')`);
    const { lines, doubted } = await seal();
    assert.deepEqual([lines, doubted], [1, 1]);
    assert.match((await verify()).fault!, new RegExp(id));
    await test.sql(`delete from audit_waiting where audit_id = '${id}'`);
    await test.sql(`delete from audit where id = '${id}'`);
    assert.equal((await verify()).fault, undefined);
  });
});
