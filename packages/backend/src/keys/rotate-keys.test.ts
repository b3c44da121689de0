import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { createClient } from '@bostadforst/client';
import { routes } from '@bostadforst/contract';
import type { Role } from '@bostadforst/contract/access';
import type { SelfReferral } from '@bostadforst/contract/referral';
import { makeReceipt } from '@bostadforst/contract/person/receipt';
import { sealAll } from '../audit/seal-audit.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import type { Database } from '../database/database.ts';
import { startOneOfEach } from '../testing/one-of-each.ts';
import { startTestApp, type TestApp } from '../testing/testing.ts';
import { createKeys } from './keys.ts';
import { openKeys } from './master-key.ts';
import { rotateKeys, wrappedTables } from './rotate-keys.ts';

const municipality = 'exempelkommun';
const codes = [municipality, 'grannkommun'];

describe('changing the key that everything hangs on', () => {
  const [old, fresh] = [randomBytes(32), randomBytes(32)];
  const receipt = makeReceipt();
  const idempotencyKey = randomUUID();
  const self: SelfReferral = { path: 'self_referral', protectedIdentity: 'no', alias: 'Sälgen', reach: [{ way: 'no_way_yet' }], receipt };
  let test: Awaited<ReturnType<typeof startOneOfEach>>;
  let owner: Database;
  let asBefore: Awaited<ReturnType<typeof everything>>;

  before(async () => {
    test = await startOneOfEach({ masterKey: old });
    await as(test, 'tenancy_manager').announceApartment({ body: test.bodyOf('announceApartment') as never });
    const proposal = { ...(test.bodyOf('sendUnitReferral') as object), personalNumber: '201701012393' };
    await as(test, 'case_officer').sendUnitReferral({ body: proposal as never });
    await createClient({ backend: 'http://in.process', municipality, fetch: test.fetch }, routes).sendReferral(
      { body: self },
      { idempotencyKey },
    );
    // More than one transaction of a rotation holds.
    await test.inRoom({ municipality }, async room => {
      for (let each = 0; each < 250; each += 1) await room.keys.createPerson(await bare(room.trx));
    });
    await sealAll(test.house.database, test.house.keys, codes, test.house.now);
    asBefore = await everything(test);
    owner = await test.opened.asOwner();
  });
  after(() => test.close());

  async function bare(trx: Parameters<Parameters<Database['inMunicipality']>[1]>[0]): Promise<string> {
    const id = randomUUID();
    await trx
      .insertInto('person')
      .values({ municipality, id, sealed: Buffer.alloc(1), created_at: new Date() })
      .execute();
    return id;
  }
  const as = (app: TestApp, role: Role) =>
    createClient({ backend: 'http://in.process', municipality, fetch: app.one(role, { units: ['uppsok'] }) }, routes);

  /** What is sealed in every kind of row, read by those who may. */
  async function everything(app: TestApp) {
    const { referralId, personId, reportId, sampleId, lineId } = test.records;
    const tenantId = personId!.id;
    const [coordinator, reviewer] = [as(app, 'coordinator'), as(app, 'log_reviewer')];
    return {
      record: await coordinator.openReferral({ params: { referralId: referralId!.id } }),
      list: await coordinator.listReferrals(),
      found: await coordinator.findByReceipt({ body: { receipt } }),
      repeated: await createClient({ backend: 'http://in.process', municipality, fetch: app.fetch }, routes).sendReferral(
        { body: self },
        { idempotencyKey },
      ),
      goals: await as(app, 'tenant').listGoals({ params: { tenantId } }),
      homes: await as(app, 'tenancy_manager').listApartments(),
      report: await as(app, 'landlord_contact').openOwnReport({ params: { reportId: reportId!.id } }),
      sample: (await reviewer.openSample({ params: { sampleId: sampleId!.id } })).looks.filter(({ id }) => id === lineId!.id),
      numbers: await test.sql(`select count(*)::int as n from person where personal_number_hmac is not null`),
    };
  }

  it('knows every table that holds wrapped keys', async () => {
    const rows = await test.sql<{ name: string }>(
      `select table_name as name from information_schema.columns where column_name = 'wrapped_key' and table_schema = 'public'`,
    );
    assert.deepEqual(rows.map(({ name }) => name).sort(), Object.keys(wrappedTables).sort());
  });

  it('is cut off halfway, and reads everything with both keys, and nothing with one of them', async () => {
    const both = await openKeys(test.house.database, { master: fresh, old }, codes);
    await assert.rejects(rotateKeys(cutOffAfter(4), both, createKeys(fresh), municipality), /cut off/);
    for (const master of [fresh, old])
      await assert.rejects(openKeys(test.house.database, { master }, codes), { name: 'StartFault', message: /BF_KEY_OLD/ });
    assert.deepEqual(await servedBy({ master: fresh, old }), asBefore);
  });

  it('goes on where it was, proves that the new key opens everything, and has nothing left to do the next time', async () => {
    const both = await openKeys(test.house.database, { master: fresh, old }, codes);
    for (const code of codes) await rotateKeys(owner, both, createKeys(fresh), code);
    const [{ wrapped }] = (await test.sql<{ wrapped: number }>(
      `select ${Object.keys(wrappedTables)
        .map(table => `(select count(*)::int from ${table} where municipality = '${municipality}')`)
        .join(' + ')} as wrapped`,
    )) as [{ wrapped: number }];
    const again = await rotateKeys(owner, both, createKeys(fresh), municipality);
    assert.deepEqual(again, { anew: 0, verified: wrapped });
    assert.ok(wrapped > 260);
  });

  it('leaves everything readable with the new key alone: people, receipts, numbers, goals, homes, reports, remarks', async () => {
    assert.deepEqual(await servedBy({ master: fresh }), asBefore);
    await assert.rejects(openKeys(test.house.database, { master: old }, codes), { name: 'StartFault' });
  });

  it('leaves earlier seals in force, and seals with the new key from then on', async () => {
    const keys = await openKeys(test.house.database, { master: fresh }, codes);
    const { batches } = await verified(keys);
    await sealAll(test.house.database, keys, codes, test.house.now);
    const found = await verified(keys);
    assert.deepEqual([found.fault, found.batches], [undefined, batches + 1]);
    const ids = await test.sql<{ id: string }>(
      `select distinct encode(key_id, 'hex') as id from audit_batch where municipality = '${municipality}'`,
    );
    assert.equal(ids.length, 2);
  });

  it('may be done again with a third key, and a fourth', async () => {
    let last = fresh;
    for (let each = 0; each < 2; each += 1) {
      const next = randomBytes(32);
      const both = await openKeys(test.house.database, { master: next, old: last }, codes);
      for (const code of codes) await rotateKeys(owner, both, createKeys(next), code);
      last = next;
    }
    assert.deepEqual(await servedBy({ master: last }), asBefore);
    const keys = await openKeys(test.house.database, { master: last }, codes);
    await sealAll(test.house.database, keys, codes, test.house.now);
    assert.equal((await verified(keys)).fault, undefined);
  });

  const verified = (keys: Awaited<ReturnType<typeof openKeys>>) =>
    test.house.database.inMunicipality(municipality, trx => verifyAudit(trx, municipality, keys.audit(municipality)));

  /** As another process on the same database answers. */
  async function servedBy({ master, old: oldKey }: { master: Uint8Array; old?: Uint8Array }) {
    const { municipalities } = test.house.settings;
    const { now } = test.house;
    const app = await startTestApp({ opened: test.opened, masterKey: master, ...(oldKey ? { oldKey } : {}), municipalities, now });
    try {
      return await everything(app);
    } finally {
      await app.app.close();
    }
  }

  /** As when the process is killed: what was committed stays, and nothing more is done. */
  function cutOffAfter(transactions: number): Database {
    let left = transactions;
    return {
      ...owner,
      inMunicipality: async (code, work) => {
        if ((left -= 1) < 0) throw new Error('cut off');
        return owner.inMunicipality(code, work);
      },
    };
  }
});
