import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Fastify from 'fastify';
import type { Settings } from '@bostadforst/contract/programme/settings';
import { testIssuer, type TestPerson } from '../testing/issuer.ts';
import { createAccess, type Fetch } from './access.ts';

const origin = 'https://bf.example.se';
const kim: TestPerson = { subject: 'kim', roles: ['coordinator'], municipalities: ['jarfalla'] };

/** The routes, and an issuer that hands `tokens` to whoever comes with a code. */
async function place(tokens: Partial<Record<'access' | 'id', Partial<TestPerson> | string>> = {}, offline = false) {
  const issuer = testIssuer({ municipalities: ['jarfalla'] });
  let nonce = '';
  let now = Date.now();
  const asked: URLSearchParams[] = [];
  const token = async (given: Partial<TestPerson> | string = {}, claims = {}) =>
    typeof given === 'string' ? given : issuer.token({ ...kim, ...given, claims: { ...claims, ...given.claims } });

  const fetch: Fetch = async (url, init) => {
    if (offline) throw new TypeError('fetch failed');
    if (!url.endsWith('/token')) return issuer.fetch(url, init);
    asked.push(new URLSearchParams(String(init.body)));
    const idToken = await token(tokens.id, { aud: ['portal', 'bostadforst'], azp: 'portal', nonce });
    return Response.json({ token_type: 'Bearer', access_token: await token(tokens.access), id_token: idToken });
  };
  const settings: Settings = { origin, sites: [], issuers: [issuer.issuer], municipalities: {} };
  const access = createAccess({ settings, masterKey: new Uint8Array(32), fetch, now: () => new Date(now) });
  const log: string[] = [];
  const app = Fastify({ logger: { level: 'warn', stream: { write: line => log.push(line) } } });
  await app.register(access.routes);

  const pairs = (cookies: string | string[] | undefined) => [cookies ?? []].flat().map(line => line.slice(0, line.indexOf(';')));
  return {
    app,
    asked,
    access,
    log,
    later: (minutes: number) => (now += minutes * 60_000),
    async leave(back = '/jarfalla/staff.html') {
      const answer = await app.inject({ url: `/sign-in/jarfalla?return=${encodeURIComponent(back)}`, headers: { host: 'bf.example.se' } });
      const to = new URL(answer.headers.location!, origin);
      nonce = to.searchParams.get('nonce') ?? '';
      return { to, cookie: pairs(answer.headers['set-cookie']).join('; ') };
    },
    async comeBack(query: Record<string, string>, cookie: string) {
      const answer = await app.inject({ url: `/sign-in/callback?${new URLSearchParams(query)}`, headers: { cookie } });
      const set = pairs(answer.headers['set-cookie']);
      return {
        status: answer.statusCode,
        to: answer.headers.location,
        set,
        session: set.find(each => each.startsWith('__Host-bf-session-')),
      };
    },
  };
}

const state = (to: URL) => to.searchParams.get('state')!;

describe('signing in', () => {
  it('leaves with PKCE, a state and a nonce, and asks the issuer to ask again', async () => {
    const { leave } = await place();
    const { to } = await leave();
    assert.equal(to.origin + to.pathname, 'https://id.example.se/auth');
    assert.equal(to.searchParams.get('code_challenge_method'), 'S256');
    assert.equal(to.searchParams.get('redirect_uri'), `${origin}/sign-in/callback`);
    assert.equal(to.searchParams.get('prompt'), 'login');
    for (const name of ['state', 'nonce', 'code_challenge']) assert.ok(to.searchParams.get(name)!.length >= 43, name);
  });

  it('lands on the page, signed in', async () => {
    const { leave, comeBack, asked, access } = await place();
    const { to, cookie } = await leave();
    const back = await comeBack({ code: 'one', state: state(to) }, cookie);
    assert.deepEqual([back.status, back.to], [303, '/jarfalla/staff.html']);
    assert.equal(asked[0]!.get('code_verifier')?.length, 43);
    const who = await access.whoIs({ method: 'GET', headers: { cookie: back.session } }, 'jarfalla');
    assert.equal(who?.subject, 'kim');
  });

  it('falls back on the ID token when the access token is not for us to read', async () => {
    const { leave, comeBack } = await place({ access: 'opaque' });
    const { to, cookie } = await leave();
    assert.ok((await comeBack({ code: 'one', state: state(to) }, cookie)).session);
  });

  it('moves to the address of the settings first when this machine was reached by another of its names', async () => {
    const settings: Settings = { origin: 'http://127.0.0.1:8080', sites: [], issuers: [], municipalities: {} };
    const app = Fastify();
    await app.register(createAccess({ settings, masterKey: new Uint8Array(32) }).routes);
    const go = async (host: string) =>
      (await app.inject({ url: '/sign-in/jarfalla?return=/jarfalla/', headers: { host } })).headers.location;
    assert.equal(await go('localhost:8080'), 'http://127.0.0.1:8080/sign-in/jarfalla?return=%2Fjarfalla%2F');
    assert.equal(await go('127.0.0.1:8080'), undefined);
    assert.equal(await go('evil.example.se'), undefined);
  });

  it('is not begun for a municipality without an issuer', async () => {
    const { app } = await place();
    const answer = await app.inject('/sign-in/nowhere');
    assert.deepEqual([answer.statusCode, answer.json()], [404, { code: 'not_found' }]);
  });
});

describe('a sign-in that fails', () => {
  const failed = { status: 303, to: '/jarfalla/staff.html#sign-in-failed' };
  const outcome = ({ status, to, session }: { status: number; to?: string; session?: string }) => {
    assert.equal(session, undefined, 'nobody is signed in');
    return { status, to };
  };

  it('lands on the page with nothing but the fact in its address', async () => {
    const { leave, comeBack } = await place();
    const { cookie } = await leave();
    assert.deepEqual(outcome(await comeBack({ code: 'one', state: 'another' }, cookie)), failed);
  });

  it('does so when the ID token was made for another sign-in', async () => {
    const { leave, comeBack } = await place({ id: { claims: { nonce: 'another' } } });
    const { to, cookie } = await leave();
    assert.deepEqual(outcome(await comeBack({ code: 'one', state: state(to) }, cookie)), failed);
  });

  it('does so when the token does not count for the municipality', async () => {
    const { leave, comeBack } = await place({ access: { municipalities: ['helsingborg'] }, id: { municipalities: [] } });
    const { to, cookie } = await leave();
    assert.deepEqual(outcome(await comeBack({ code: 'one', state: state(to) }, cookie)), failed);
  });

  it('does so when the token would not fit in a cookie', async () => {
    const { leave, comeBack } = await place({ access: { claims: { picture: 'x'.repeat(4000) } } });
    const { to, cookie } = await leave();
    assert.deepEqual(outcome(await comeBack({ code: 'one', state: state(to) }, cookie)), failed);
  });

  it('does so when the issuer cannot be reached', async () => {
    const { leave } = await place({}, true);
    const { to, cookie } = await leave();
    assert.deepEqual([to.href, cookie], [`${origin}/jarfalla/staff.html#sign-in-failed`, '']);
  });

  it('lands on the first page in a browser that did not begin it, or began it too long ago', async () => {
    const { leave, comeBack, later } = await place();
    const { to, cookie } = await leave();
    assert.equal(outcome(await comeBack({ code: 'one', state: state(to) }, '')).to, '/#sign-in-failed');
    later(11);
    assert.equal(outcome(await comeBack({ code: 'one', state: state(to) }, cookie)).to, '/#sign-in-failed');
  });

  it('tells the operator why, and nothing that could sign anyone in', async () => {
    const { leave, comeBack, log } = await place();
    const { cookie } = await leave();
    await comeBack({ code: 'planted-code', state: 'planted-state' }, cookie);
    assert.match(log.join(), /"event":"sign_in_failed","code":"answer_refused"/);
    assert.doesNotMatch(log.join(), /planted|bf-sign-in/);
  });

  it('is no failure when the person changed their mind', async () => {
    const { leave, comeBack } = await place();
    const { to, cookie } = await leave();
    const back = await comeBack({ error: 'access_denied', state: state(to) }, cookie);
    assert.deepEqual(outcome(back), { status: 303, to: '/jarfalla/staff.html' });
  });

  it('forgets what it remembered, so that a second try with the same address is refused', async () => {
    const { leave, comeBack } = await place();
    const { to, cookie } = await leave();
    const { set } = await comeBack({ code: 'one', state: state(to) }, cookie);
    assert.ok(set.includes('__Host-bf-sign-in='));
  });
});

describe('a cookie', () => {
  async function signedIn() {
    const here = await place();
    const { to, cookie } = await here.leave();
    const { session } = await here.comeBack({ code: 'one', state: state(to) }, cookie);
    const asking = (method: string, headers: Record<string, string> = {}, municipality = 'jarfalla') =>
      here.access.whoIs({ method, headers: { cookie: session!, ...headers } }, municipality);
    return { ...here, session: session!, asking };
  }

  it('counts when our own page reads', async () => {
    const { asking } = await signedIn();
    assert.ok(await asking('GET'));
    assert.ok(await asking('GET', { 'sec-fetch-site': 'same-origin' }));
    assert.ok(await asking('GET', { 'sec-fetch-site': 'none' }));
  });

  it('counts when our own page writes, and only when it says so', async () => {
    const { asking } = await signedIn();
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      assert.ok(await asking(method, { origin }), method);
      assert.equal(await asking(method), undefined, `${method} without an origin`);
      assert.equal(await asking(method, { origin: 'null' }), undefined, `${method} from nowhere`);
      assert.equal(await asking(method, { origin: 'https://evil.example.se' }), undefined, `${method} from another site`);
      assert.equal(await asking(method, { origin: 'http://bf.example.se' }), undefined, `${method} over plain http`);
      assert.equal(await asking(method, { origin, 'sec-fetch-site': 'cross-site' }), undefined, `${method} across sites`);
    }
  });

  it('does not count for another site’s page, nor for a sister domain’s', async () => {
    const { asking } = await signedIn();
    assert.equal(await asking('GET', { origin: 'https://evil.example.se' }), undefined);
    assert.equal(await asking('GET', { 'sec-fetch-site': 'cross-site' }), undefined);
    assert.equal(await asking('GET', { 'sec-fetch-site': 'same-site' }), undefined);
  });

  it('does not stand in for a bearer token that fails', async () => {
    const { asking } = await signedIn();
    assert.equal(await asking('GET', { authorization: 'Bearer no.such.token' }), undefined);
    assert.equal(await asking('GET', { authorization: 'Basic a2ltOmtpbQ==' }), undefined);
  });

  it('says nothing in another municipality', async () => {
    const { asking } = await signedIn();
    assert.equal(await asking('GET', {}, 'helsingborg'), undefined);
  });

  it('ends when its token does', async () => {
    const { asking, later } = await signedIn();
    later(59);
    assert.ok(await asking('GET'));
    later(2);
    assert.equal(await asking('GET'), undefined);
  });

  it('is given up by signing out, from a page of our own alone', async () => {
    const { app, session } = await signedIn();
    const out = (headers: Record<string, string>, query = '') =>
      app.inject({ method: 'POST', url: `/sign-out${query}`, headers: { cookie: session, ...headers } });

    const left = await out({ origin, 'content-type': 'application/x-www-form-urlencoded' }, '?return=/jarfalla/');
    assert.deepEqual([left.statusCode, left.headers.location], [303, '/jarfalla/']);
    assert.match([left.headers['set-cookie']].flat().join(), /__Host-bf-session-jarfalla=; Max-Age=0/);

    assert.equal((await out({ origin: 'null', 'sec-fetch-site': 'same-origin' })).statusCode, 303);
    for (const headers of [
      {},
      { origin: 'https://evil.example.se' },
      { origin: 'null' },
      { origin, 'sec-fetch-site': 'cross-site' },
    ] as Record<string, string>[]) {
      const refused = await out(headers);
      assert.deepEqual([refused.statusCode, refused.json()], [403, { code: 'not_allowed' }]);
      assert.equal(refused.headers['set-cookie'], undefined);
    }
    assert.equal((await out({ origin }, '?return=https://evil.example.se/')).headers.location, '/');
  });
});
