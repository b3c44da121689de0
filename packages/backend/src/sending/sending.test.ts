import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { createClient } from '@bostadforst/client';
import { acceptingWork, workAnswer, workText, beginsWithZeros, type Work } from '@bostadforst/contract/sending';
import { listRoutes } from '@bostadforst/contract/referral/list-routes';
import { referralRoutes } from '@bostadforst/contract/referral/routes';
import { createHash } from 'node:crypto';
import { own } from '../referral/testing.ts';
import { startTestApp, type TestApp } from '../testing/testing.ts';

describe('sending without sign-in', () => {
  let test: TestApp;
  before(async () => (test = await startTestApp()));
  after(() => test.close());

  interface Sent {
    from: string;
    body?: object;
    key?: string;
    accept?: string;
    work?: string;
  }
  const send = ({ from, body = own(), key = randomUUID(), accept = 'application/json', work }: Sent) =>
    test.app.inject({
      method: 'POST',
      url: '/v1/exempelkommun/referrals/own',
      remoteAddress: from,
      headers: { 'content-type': 'application/json', 'idempotency-key': key, accept, ...(work ? { work } : {}) },
      payload: body,
    });
  const timed = async <T>(work: () => Promise<T>) => {
    const began = performance.now();
    return { answer: await work(), took: performance.now() - began };
  };
  const many = async (from: string, count: number) => {
    for (let each = 0; each < count; each += 1) assert.equal((await send({ from })).statusCode, 201);
  };
  /** Counts as sent, and waits for nothing. */
  const asksToReckon = async (from: string, count: number) => {
    for (let each = 0; each < count; each += 1) assert.equal((await send({ from, accept: acceptingWork(60_000) })).statusCode, 429);
  };
  /** From here on, whoever only waits from this network waits the longest there is: eight seconds. */
  const waitsLong = (from: string) => asksToReckon(from, 40);
  const flagsOf = async (answer: { json(): { referralId: string } }) =>
    (
      await createClient({ backend: 'http://x', municipality: 'exempelkommun', fetch: test.one('coordinator') }, listRoutes).openReferral({
        params: { referralId: answer.json().referralId },
      })
    ).flags;
  const solved = ({ challenge, rounds, bits }: Work) =>
    workAnswer(
      challenge,
      Array.from({ length: rounds }, (_, round) => {
        for (let number = 0; ; number += 1)
          if (
            beginsWithZeros(
              createHash('sha256')
                .update(workText(challenge, round, number))
                .digest(),
              bits,
            )
          )
            return number;
      }),
    );
  const reckons = acceptingWork(60_000);

  it('lets forty people behind one shelter’s address through in ten minutes, each at once and none of them flagged', async () => {
    const all = [];
    // A device that can reckon is asked to as soon as it would have to wait.
    for (let each = 0; each < 40; each += 1) all.push(await send({ from: '192.0.2.40', accept: reckons }));
    assert.ok(all.every(({ statusCode }) => statusCode === 201));
    for (const answer of all) assert.equal(await flagsOf(answer), undefined);
  });

  it('asks a device beyond the number to reckon, and takes the same request at once when it has', async () => {
    await many('192.0.2.41', 60);
    await waitsLong('192.0.2.41');
    const key = randomUUID();
    const body = own();
    const asked = await send({ from: '192.0.2.41', accept: reckons, key, body });
    assert.equal(asked.statusCode, 429);
    const { code, work } = asked.json() as { code: string; work: Work };
    assert.equal(code, 'too_many');
    const work1 = solved(work);
    const { answer, took } = await timed(() => send({ from: '192.0.2.41', accept: reckons, key, body, work: work1 }));
    assert.equal(answer.statusCode, 201);
    assert.ok(took < 7_900, `${took} ms, and not the eight seconds`);
    assert.deepEqual(await flagsOf(answer), ['many_from_one_network']);
    assert.deepEqual((await send({ from: '192.0.2.41', accept: reckons, key, body, work: work1 })).json(), answer.json(), 'idempotent');
  });

  it('lets whatever is wrongly reckoned, borrowed or old wait like any other, and never asks twice', async () => {
    await many('192.0.2.42', 60);
    const asked = (await send({ from: '192.0.2.42', accept: reckons, key: randomUUID() })).json() as { work: Work };
    const right = solved(asked.work);
    for (const work of ['x', right, right.replace(/\d+$/, '0'), `1.${right.split('.').slice(1).join('.')}`, 'å'.repeat(900)]) {
      const { answer, took } = await timed(() => send({ from: '192.0.2.42', accept: reckons, work: encodeURI(work) }));
      assert.equal(answer.statusCode, 201);
      assert.ok(took >= 245, `${work.slice(0, 20)} ${took} ms`);
    }
  });

  it('goes through with the client that pages use, and nobody is shown a puzzle', async () => {
    await many('127.0.0.1', 60);
    await waitsLong('127.0.0.1');
    const asked: [number, boolean][] = [];
    const fetch: typeof test.fetch = async (input, init) => {
      const response = await test.fetch(input, init);
      asked.push([response.status, new Headers(init?.headers).has('work')]);
      return response;
    };
    const client = createClient({ backend: 'http://x', municipality: 'exempelkommun', fetch }, referralRoutes);
    assert.equal((await client.sendReferral({ body: own({ alias: 'Reknar' }) })).alias, 'Reknar');
    assert.deepEqual(asked, [[429, false], [201, true]]); // prettier-ignore
  });

  it('answers whoever fills in what nobody is asked for like any other, and tells the coordinator', async () => {
    const answer = await send({ from: '192.0.2.43', body: own({ website: 'https://spam.example.se' }) });
    const other = await send({ from: '192.0.2.43' });
    assert.equal(answer.statusCode, 201);
    assert.deepEqual(Object.keys(answer.json()), Object.keys(other.json()));
    assert.deepEqual(await flagsOf(answer), ['hidden_field']);
    assert.equal(await flagsOf(other), undefined);
    const rows = JSON.stringify(await test.sql('select r::text from referral r'));
    assert.ok(!rows.includes('spam.example.se'), 'what stood in the field is not kept');
  });

  it('flags what is sent within two seconds of opening the page, and not what took longer or does not say', async () => {
    const flags = async (accept: string) => flagsOf(await send({ from: '192.0.2.44', accept }));
    assert.deepEqual(await flags(acceptingWork(1_200)), ['sent_at_once']);
    assert.equal(await flags(acceptingWork(2_000)), undefined);
    assert.equal(await flags('application/json'), undefined);
  });

  it('shows the flags to the coordinator alone, and never in the list', async () => {
    const { referralId } = (await send({ from: '192.0.2.45', body: own({ website: 'x' }) })).json() as { referralId: string };
    await test.sql(`update referral set state = 'ready_for_assessment' where id = $1`, [referralId]);
    const member = createClient({ backend: 'http://x', municipality: 'exempelkommun', fetch: test.one('support_worker') }, listRoutes);
    assert.ok(!('flags' in (await member.openReferral({ params: { referralId } }))));
    const list = await (await test.one('coordinator')('/v1/exempelkommun/referrals')).text();
    assert.doesNotMatch(list, /flag|hidden_field/);
  });

  it('counts the same request again as the same, so that a bad connection uses up nobody’s turn, but not for ever', async () => {
    const [key, body] = [randomUUID(), own()];
    for (let each = 0; each < 6; each += 1) assert.equal((await send({ from: '192.0.2.46', key, body })).statusCode, 201);
    await many('192.0.2.46', 59);
    assert.ok((await timed(() => send({ from: '192.0.2.46' }))).took >= 245);
    assert.ok((await timed(() => send({ from: '192.0.2.46', key, body }))).took >= 245, 'the same one for ever counts');
  });

  it('keeps at most twenty from one network waiting, and leaves other networks as they were', async () => {
    await many('192.0.2.47', 60);
    // So that the first of those who wait still waits when the last has come, however slow this machine is.
    await asksToReckon('192.0.2.47', 8);
    const all = await Promise.all(Array.from({ length: 30 }, () => timed(() => send({ from: '192.0.2.47' }))));
    const refused = all.filter(({ answer }) => answer.statusCode === 429);
    assert.equal(refused.length, 10);
    assert.ok(refused.every(({ answer }) => Number(answer.headers['retry-after']) === 8));
    assert.equal(all.filter(({ answer }) => answer.statusCode === 201).length, 20);
    assert.ok(Math.max(...all.map(({ took }) => took)) < 60_000, 'some seconds, and no minute');
    assert.equal((await send({ from: '192.0.2.48' })).statusCode, 201);
  });
});
