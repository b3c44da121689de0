import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { randomBytes } from 'node:crypto';
import Fastify, { type FastifyInstance } from 'fastify';
import { isProblem } from '@bostadforst/contract/problem';
import { Programme } from '@bostadforst/contract/programme';
import { createAccess, type Identity } from '../access/access.ts';
import { testBrowser } from '../testing/browser.ts';
import { freePort } from '../testing/free-port.ts';
import { createDemoProvider } from './provider.ts';
import { demoSettings } from './settings.ts';

const read = async (code: string) =>
  Programme.parse(JSON.parse(await readFile(new URL(`../../../../examples/programmes/${code}.json`, import.meta.url), 'utf8')));

describe('signing in at the demo', () => {
  let app: FastifyInstance;
  let origin: string;
  let dataDir: string;

  before(async () => {
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    dataDir = await mkdtemp(join(tmpdir(), 'bf-idp-'));
    const programmes = await Promise.all(['jarfalla', 'helsingborg'].map(read));
    const provider = await createDemoProvider({ origin, programmes, dataDir });
    const access = createAccess({ settings: demoSettings({ origin, programmes }), masterKey: randomBytes(32), fetch: provider.fetch });
    app = Fastify();
    await app.register(access.routes);
    await app.register(provider.routes);
    app.route<{ Params: { municipality: string } }>({
      method: ['GET', 'POST'],
      url: '/v1/:municipality/me',
      handler: async (request, reply) => {
        try {
          return (await access.whoIs(request, request.params.municipality)) ?? reply.code(401).send({});
        } catch (error) {
          if (isProblem(error)) return reply.code(404).send({});
          throw error;
        }
      },
    });
    app.get('/*', async (_request, reply) => reply.type('text/html').send('<p>En sida</p>'));
    await app.listen({ port, host: '127.0.0.1' });
  });

  after(async () => {
    await app.close();
    await rm(dataDir, { recursive: true });
  });

  const me = async (browser: ReturnType<typeof testBrowser>, municipality: string) =>
    (await (await browser.ask(`/v1/${municipality}/me`)).json()) as Identity;

  it('takes whoever picks the coordinator back to the page as the coordinator', async () => {
    const browser = testBrowser(origin);
    const landed = await browser.signIn('jarfalla', 'jarfalla-coordinator', '/jarfalla/staff.html');
    assert.equal(landed.url.href, `${origin}/jarfalla/staff.html`);

    assert.deepEqual(await me(browser, 'jarfalla'), {
      issuer: `${origin}/idp`,
      subject: 'jarfalla-coordinator',
      name: 'Kim, samordnare',
      roles: ['coordinator', 'working_group_member'],
      units: ['bostadforst'],
    });
  });

  it('gives a landlord their landlord, at the lower level of assurance', async () => {
    const browser = testBrowser(origin);
    await browser.signIn('helsingborg', 'helsingborg-landlord-2');
    const { roles, units, landlordId } = await me(browser, 'helsingborg');
    assert.deepEqual([roles, units, landlordId], [['landlord_contact'], [], 'granbacken']);
  });

  it('shows the people of the municipality signed in to, and of no other', async () => {
    const { text, response } = await testBrowser(origin).open('/sign-in/helsingborg?return=/');
    assert.equal(response.status, 200);
    assert.equal(text.match(/name="persona" value="[^"]+"/g)?.length, 17);
    assert.match(text, /value="helsingborg-tenant"/);
    assert.doesNotMatch(text, /value="jarfalla/);
  });

  it('serves that page without a script, an inline style or a word about the programme to landlords', async () => {
    const { text, response } = await testBrowser(origin).open('/sign-in/jarfalla?return=/');
    assert.equal(
      response.headers.get('content-security-policy'),
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    assert.doesNotMatch(text, /<script|style=|<style|Bostad först/i);
    assert.equal((await fetch(`${origin}/idp/persona.css`)).headers.get('content-type'), 'text/css; charset=utf-8');
  });

  it('does not let someone of another municipality be picked', async () => {
    const browser = testBrowser(origin);
    const landed = await browser.signIn('jarfalla', 'helsingborg-coordinator', '/jarfalla/staff.html');
    assert.equal(landed.url.href, `${origin}/jarfalla/staff.html`);
    assert.equal((await browser.ask('/v1/jarfalla/me')).status, 401);
  });

  it('goes back unsigned when nobody is picked', async () => {
    const browser = testBrowser(origin);
    const landed = await browser.signIn('jarfalla', '', '/jarfalla/');
    assert.equal(landed.url.href, `${origin}/jarfalla/`);
    assert.deepEqual(
      [...browser.jar.keys()].filter(name => name.startsWith('bf-')),
      [],
    );
  });

  it('asks anew each time, so that the next person is not signed in as the last', async () => {
    const browser = testBrowser(origin);
    await browser.signIn('jarfalla', 'jarfalla-tenant');
    await browser.signIn('jarfalla', 'jarfalla-coordinator');
    assert.equal((await me(browser, 'jarfalla')).subject, 'jarfalla-coordinator');
  });

  it('keeps a sign-in for each municipality on the same computer, and ends them all at once', async () => {
    const browser = testBrowser(origin);
    await browser.signIn('jarfalla', 'jarfalla-tenant');
    await browser.signIn('helsingborg', 'helsingborg-coordinator');
    assert.equal((await me(browser, 'jarfalla')).subject, 'jarfalla-tenant');
    assert.equal((await me(browser, 'helsingborg')).subject, 'helsingborg-coordinator');

    const out = await browser.open('/sign-out?return=/jarfalla/', { method: 'POST', headers: { origin }, body: new URLSearchParams() });
    assert.equal(out.url.href, `${origin}/jarfalla/`);
    assert.equal((await browser.ask('/v1/jarfalla/me')).status, 401);
    assert.equal((await browser.ask('/v1/helsingborg/me')).status, 401);
  });

  it('keeps the token in one small cookie that no script can read, and out of every address', async () => {
    const browser = testBrowser(origin);
    const { seen } = await browser.signIn('jarfalla', 'jarfalla-caseworker-vuxen', '/jarfalla/staff.html');
    const { line, value } = browser.jar.get('bf-session-jarfalla')!;
    assert.match(line, /; Path=\/; HttpOnly; SameSite=Lax$/);
    assert.ok(line.length < 4096, `${line.length} bytes`);
    // Two dots, as every token has: three letters alone stand in many a drawn state or code.
    const token = /eyJ[\w-]+\.[\w-]+\.[\w-]+/;
    assert.doesNotMatch(value, token);
    assert.doesNotMatch(seen.join('\n'), token);
    assert.doesNotMatch(seen.join('\n'), /access_token|id_token/);
    assert.doesNotMatch(seen.at(-1)!, /code=|state=/);
  });

  it('does not open one municipality’s cookie under the name of another', async () => {
    const browser = testBrowser(origin);
    await browser.signIn('jarfalla', 'jarfalla-outreach');
    const moved = { cookie: `bf-session-helsingborg=${browser.jar.get('bf-session-jarfalla')!.value}` };
    assert.equal((await fetch(`${origin}/v1/helsingborg/me`, { headers: moved })).status, 401);
  });

  it('says in one plain page that a sign-in has run out', async () => {
    const { response, text } = await testBrowser(origin).open('/idp/interaction/does-not-exist');
    assert.equal(response.status, 400);
    assert.match(text, /Inloggningen har gått ut/);
    const strange = await fetch(`${origin}/idp/auth?client_id=stranger`, { headers: { accept: 'text/html' } });
    assert.equal(strange.status, 400);
    assert.match(await strange.text(), /Inloggningen har gått ut/);
  });

  it('will not send anyone’s sign-in to another site', async () => {
    const query = new URLSearchParams({
      client_id: 'portal-jarfalla',
      response_type: 'code',
      scope: 'openid',
      redirect_uri: 'https://evil.example.se/callback',
      code_challenge: 'a'.repeat(43),
      code_challenge_method: 'S256',
    });
    const answer = await fetch(`${origin}/idp/auth?${query}`, { redirect: 'manual' });
    assert.equal(answer.status, 400);
  });

  it('keeps its keys where only the owner can read them, and reads them again at the next start', async () => {
    const path = join(dataDir, 'demo-idp-keys.json');
    assert.equal((await stat(path)).mode & 0o777, 0o600);
    const before = await readFile(path, 'utf8');
    await createDemoProvider({ origin, programmes: [await read('jarfalla')], dataDir });
    assert.equal(await readFile(path, 'utf8'), before);
  });
});
