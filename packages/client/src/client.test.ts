import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isProblem, type ProblemCode } from '@bostadforst/contract/problem';
import type { SelfReferral } from '@bostadforst/contract/referral';
import { referralRoutes } from '@bostadforst/contract/referral/routes';
import { listRoutes } from '@bostadforst/contract/referral/list-routes';
import { createClient } from './client.ts';
import { fakeClient } from './testing/fake-client.ts';

type Asked = { url: string; init: RequestInit & { headers: Record<string, string> } };

/** A network that answers in turn, and remembers what was asked. An `Error` is a lost connection. */
function network(...answers: (Response | Error)[]) {
  const asked: Asked[] = [];
  const fetch = (url: RequestInfo | URL, init: RequestInit = {}) => {
    asked.push({ url: String(url), init: init as Asked['init'] });
    init.signal?.throwIfAborted();
    const answer = answers.shift() ?? new Error('nothing planned');
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  return { asked, fetch };
}
const json = (body: unknown, status = 200) => Response.json(body, { status });

const sent = {
  referralId: '0d3f7c2e-6a7e-4d0c-9d6e-2f1b6a1c9a11',
  receivedAt: '2026-03-14T15:20:00Z',
  alias: 'Rönn',
  replyBy: '2026-03-18',
};
const body: SelfReferral = {
  path: 'self_referral',
  protectedIdentity: 'no',
  reach: [{ way: 'no_way_yet' }],
  receipt: '0000-0000-0000-00000',
};
const site = (fetch: typeof globalThis.fetch) => ({ backend: 'https://bf.example.se/', municipality: 'exempelkommun', fetch });

const rejectsWith = (promise: Promise<unknown>, code: ProblemCode) =>
  assert.rejects(promise, error => isProblem(error) && error.problem.code === code);

describe('the client', () => {
  it('asks the municipality’s own path and answers with what the contract names', async () => {
    const { asked, fetch } = network(json({ ...sent, secret: 'kolumn' }, 201));
    assert.deepEqual(await createClient(site(fetch), referralRoutes).sendReferral({ body }), sent);
    assert.equal(asked[0]!.url, 'https://bf.example.se/v1/exempelkommun/referrals/own');
    assert.match(asked[0]!.init.headers['idempotency-key']!, /^[0-9a-f-]{36}$/);
  });

  it('repeats the same key after a lost connection, so that nothing is stored twice', async () => {
    const { asked, fetch } = network(new TypeError('lost'), json(sent, 201));
    await createClient(site(fetch), referralRoutes).sendReferral({ body });
    assert.equal(asked.length, 2);
    assert.equal(asked[0]!.init.headers['idempotency-key'], asked[1]!.init.headers['idempotency-key']);
    assert.equal(asked[0]!.init.body, asked[1]!.init.body);
  });

  it('uses the key that a form has kept since last time', async () => {
    const idempotencyKey = '6f9619ff-8b86-4d01-b42d-00c04fc964ff';
    const { asked, fetch } = network(json(sent, 201));
    await createClient(site(fetch), referralRoutes).sendReferral({ body }, { idempotencyKey });
    assert.equal(asked[0]!.init.headers['idempotency-key'], idempotencyKey);
  });

  it('says that nothing answered, when nothing did', async () => {
    const { fetch } = network(new TypeError('lost'), new TypeError('lost'));
    await rejectsWith(createClient(site(fetch), referralRoutes).sendReferral({ body }), 'unreachable');
  });

  it('takes a captive portal’s page for no answer', async () => {
    const { fetch } = network(new Response('<!doctype html>', { status: 200 }));
    await rejectsWith(createClient(site(fetch), referralRoutes).sendReferral({ body }), 'unreachable');
  });

  it('reads a refusal, and takes a code it does not know for something unexpected', async () => {
    const { fetch } = network(json({ code: 'invalid', fields: ['reach.0.number', 7] }, 400), json({ code: 'teapot' }, 418));
    const client = createClient(site(fetch), referralRoutes);
    await assert.rejects(client.sendReferral({ body }), error => {
      assert.ok(isProblem(error));
      assert.deepEqual(error.problem, { code: 'invalid', fields: ['reach.0.number'] });
      return true;
    });
    await rejectsWith(client.sendReferral({ body }), 'unexpected');
  });

  it('refuses a reply that is not what was agreed', async () => {
    const { fetch } = network(json({ referralId: 'nej' }, 201));
    await rejectsWith(createClient(site(fetch), referralRoutes).sendReferral({ body }), 'unexpected');
  });

  it('turns a state from a newer backend into unknown, and keeps the rest', async () => {
    const entry = {
      id: sent.referralId,
      number: 1,
      alias: 'Rönn',
      state: 'rehearsing',
      paused: false,
      unreachable: false,
      receivedOn: '2026-03-14',
      daysWaiting: 3,
      marks: [{ unitId: 'vuxen', mark: 'pondering' }],
      awaitingYes: false,
      next: { step: 'assess' },
      colour: 'new',
    };
    const { fetch } = network(json({ entries: [entry], counts: [] }));
    const { entries } = await createClient(site(fetch), listRoutes).listReferrals();
    assert.equal(entries[0]!.state, 'unknown');
    assert.equal(entries[0]!.marks[0]!.mark, 'unknown');
    assert.equal(entries[0]!.alias, 'Rönn');
    assert.ok(!('colour' in entries[0]!));
  });

  it('stops when the person has gone on, and says so as the platform does', async () => {
    const { fetch } = network(new TypeError('lost'), json(sent, 201));
    const gone = new AbortController();
    const call = createClient(site(fetch), referralRoutes).sendReferral({ body }, { signal: gone.signal });
    gone.abort();
    await assert.rejects(call, { name: 'AbortError' });
  });

  it('asks whether anything has changed, and gives back the very answer it had when nothing has', async () => {
    const answer = () => Response.json({ entries: [], counts: [] }, { headers: { etag: '"one"' } });
    const { asked, fetch } = network(answer(), new Response(null, { status: 304 }), answer());
    const client = createClient(site(fetch), listRoutes);
    const first = await client.listReferrals();
    assert.equal(asked[0]!.init.headers['if-none-match'], undefined);
    assert.equal(await client.listReferrals({}, { known: first }), first);
    assert.equal(asked[1]!.init.headers['if-none-match'], '"one"');
    // What never came from this service asks for everything.
    await client.listReferrals({}, { known: {} });
    assert.equal(asked[2]!.init.headers['if-none-match'], undefined);
  });

  it('carries the credentials it was given, and no cookie to another origin', async () => {
    const { asked, fetch } = network(json({ entries: [], counts: [] }));
    await createClient({ ...site(fetch), credentials: () => ({ authorization: 'Bearer x' }) }, listRoutes).listReferrals({
      query: { state: 'received' },
    });
    assert.equal(asked[0]!.init.headers['authorization'], 'Bearer x');
    assert.equal(asked[0]!.init.credentials, 'same-origin');
    assert.match(asked[0]!.url, /\?state=received$/);
  });
});

describe('the fake client', () => {
  it('throws when asked what the test did not plan', async () => {
    const client = fakeClient<typeof referralRoutes>({});
    await assert.rejects(client.sendReferral({ body }), /did not plan/);
    assert.equal(await client, client);
  });
});
