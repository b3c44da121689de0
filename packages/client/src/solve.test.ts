import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { readAccept, type Work } from '@bostadforst/contract/sending';
import { listRoutes } from '@bostadforst/contract/referral/list-routes';
import { referralRoutes } from '@bostadforst/contract/referral/routes';
import { createClient } from './client.ts';
import { solve } from './solve.ts';

const work: Work = { challenge: '1773500000000.abc', rounds: 3, bits: 8 };
const sent = {
  referralId: '0d3f7c2e-6a7e-4d0c-9d6e-2f1b6a1c9a11',
  receivedAt: '2026-03-14T15:20:00Z',
  alias: 'Rönn',
  replyBy: '2026-03-18',
};
const body = { path: 'self_referral', protectedIdentity: 'no', reach: [{ way: 'no_way_yet' }], receipt: '0000-0000-0000-00000' } as const;
const call = { body: { ...body, reach: [...body.reach] } };

/** A service that answers in turn, and remembers the headers it was sent. */
function service(...answers: Response[]) {
  const asked: Record<string, string>[] = [];
  const fetch = async (_: unknown, init: RequestInit = {}) => {
    asked.push(init.headers as Record<string, string>);
    return answers.shift()!;
  };
  return { asked, site: { backend: 'https://bf.example.se', municipality: 'exempelkommun', fetch: fetch as typeof globalThis.fetch } };
}
const puzzle = () => Response.json({ code: 'too_many', work }, { status: 429 });

describe('reckoning in place of a wait', () => {
  it('finds a number for each round', async () => {
    const [until, mac, ...numbers] = (await solve(work)).split('.');
    assert.deepEqual([`${until}.${mac}`, numbers.length], [work.challenge, 3]);
    for (const [round, number] of numbers.entries())
      assert.equal(createHash('sha256').update(`${work.challenge}.${round}.${number}`).digest()[0], 0);
  });

  it('sends the same again with the answer, under the same key', async () => {
    const { asked, site } = service(puzzle(), Response.json(sent, { status: 201 }));
    assert.deepEqual(await createClient(site, referralRoutes).sendReferral(call), sent);
    assert.equal(asked.length, 2);
    assert.equal(asked[0]!['idempotency-key'], asked[1]!['idempotency-key']);
    assert.ok(!('work' in asked[0]!), 'an older service would refuse a header that it does not know');
    assert.match(asked[1]!['work']!, /^1773500000000\.abc(\.\d+){3}$/);
  });

  it('says so when it is asked again, and reckons no second time', async () => {
    const { asked, site } = service(puzzle(), puzzle());
    await assert.rejects(createClient(site, referralRoutes).sendReferral(call), { message: 'too_many' });
    assert.equal(asked.length, 2);
  });

  it('offers it where nobody signs in, and nowhere else', async () => {
    const { asked, site } = service(Response.json(sent, { status: 201 }), Response.json({ entries: [], counts: [] }));
    await createClient(site, referralRoutes).sendReferral(call);
    await createClient(site, listRoutes).listReferrals();
    assert.deepEqual(
      asked.map(({ accept }) => readAccept(accept).acceptsWork),
      [true, false],
    );
    assert.ok(readAccept(asked[0]!['accept']).shownFor! > 0);
  });

  it('stops when the person has gone on', async () => {
    const gone = new AbortController();
    const reckoning = solve({ ...work, rounds: 64, bits: 12 }, gone.signal);
    gone.abort();
    await assert.rejects(reckoning, { name: 'AbortError' });
  });
});
