import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { createLog } from '../log.ts';
import { own, startReferrals, type Referrals } from '../referral/testing.ts';
import { pace, secrets, startMailServer, startReceiver, told } from './testing.ts';

describe('a message that is not taken', () => {
  let receiver: Awaited<ReturnType<typeof startReceiver>>;
  let mail: Awaited<ReturnType<typeof startMailServer>>;
  let service: Referrals;
  const lines: string[] = [];
  let answers: (index: number) => number = () => 204;
  let refusesMail = false;
  before(async () => {
    receiver = await startReceiver(index => answers(index));
    mail = await startMailServer(() => refusesMail);
    service = await startReferrals(undefined, {
      municipalities: { exempelkommun: told(receiver.port, mail.port) },
      allowLoopback: true,
      outgoing: { secrets, pace: { ...pace, retryLimit: 2 } },
      logger: createLog({ write: line => void lines.push(line) }),
    });
  });
  after(async () => {
    await service.close();
    await Promise.all([receiver.close(), mail.close()]);
  });
  afterEach(() => {
    receiver.received.splice(0);
    answers = () => 204;
    refusesMail = false;
  });
  const states = async (queue: string) =>
    (await service.sql<{ state: string }>(`select state from pgboss.job where name = $1 order by created_on`, [queue])).map(
      ({ state }) => state,
    );

  it('is sent again with the same id, so that whoever got it already can tell', async () => {
    answers = index => (index === 0 ? 503 : 204);
    await service.anyone.sendReferral({ body: own() });
    await receiver.until(2);
    const [first, second] = receiver.received as [(typeof receiver.received)[0], (typeof receiver.received)[0]];
    assert.equal(first.headers['webhook-id'], second.headers['webhook-id']);
    assert.equal(first.body, second.body);
  });

  it('is given up at last, kept, counted, and said in the log by a number alone', async () => {
    answers = () => 500;
    refusesMail = true;
    await service.anyone.sendReferral({ body: own({ alias: 'Pärlan' }) });
    while ((await states('given-up')).length < 2) await pause(200);
    assert.equal(receiver.received.length, 3, 'once, and twice again');
    const kept = await service.sql<{ name: string; data: object }>(`select * from pgboss.job where name = 'given-up'`);
    assert.deepEqual(Object.keys(kept[0]!.data).toSorted(), ['message', 'to']);
    const all = lines.map(line => JSON.parse(line) as { code?: string; level: string; status?: number });
    const given = all.filter(({ code }) => code === 'given_up');
    assert.deepEqual(given.map(({ level, status }) => [level, status]).toSorted(), [
      ['error', 500],
      ['error', 550],
    ]);
    const rows = JSON.stringify(await service.sql('select * from pgboss.job')) + lines.join('');
    for (const planted of ['Pärlan', 'perlan@example.se', 'finns inte']) assert.ok(!rows.includes(planted), planted);
  });

  it('is tried again when the operator says so, as the documents tell', async () => {
    const documented = readFileSync(new URL('../../../../docs/for-operators/notifications.md', import.meta.url), 'utf8');
    const [, again, away] = documented
      .match(/```sql text\n([^`]+)```/)![1]!
      .split(';')
      .map(statement => statement.trim());
    await service.sql(again!);
    await service.sql(away!);
    await receiver.until(1);
    assert.equal(receiver.messages()[0]!.type, 'ReferralSubmitted');
    assert.deepEqual(await states('given-up'), []);
  });
});
