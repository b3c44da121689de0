import assert from 'node:assert/strict';
import { it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { openTestDatabase, startTestApp } from '../testing/testing.ts';
import { sealEvery } from './seal-every.ts';
import { verifyAudit } from './verify-audit.ts';

const municipality = 'exempelkommun';

it('the serving process seals what was done every few seconds, and what is left when it stops', async () => {
  const opened = await openTestDatabase();
  const test = await startTestApp({ opened, rooms: [house => sealEvery(house, 30)] });
  const found = () =>
    opened.database.inMunicipality(municipality, trx => verifyAudit(trx, municipality, test.house.keys.audit(municipality)));
  const list = () => test.one('coordinator')(`/v1/${municipality}/referrals`);
  await list();
  while ((await found()).sealed === 0) await pause(20);
  assert.equal((await found()).sealed, 1);
  await Promise.all([list(), list()]);
  await test.app.close();
  const { fault, sealed, waiting } = await found();
  assert.deepEqual([fault, sealed, waiting], [undefined, 3, 0]);
  await opened.database.close();
});
