import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { startTestApp, type TestApp } from './testing/testing.ts';

const site = 'https://www.exempelkommun.example.se';

describe('what a browser is told', () => {
  let test: TestApp;
  const assets = mkdtempSync(join(tmpdir(), 'bf-assets-'));
  before(async () => {
    mkdirSync(join(assets, 'elements/chunks'), { recursive: true });
    writeFileSync(join(assets, 'index.html'), '<!doctype html><title>Exempel</title>');
    writeFileSync(join(assets, 'elements/bf-site.js'), 'export {};');
    writeFileSync(join(assets, 'elements/bf-site.js.br'), brotliCompressSync('export {};'));
    writeFileSync(join(assets, 'elements/chunks/words-a1b2c3d4.js'), 'export {};');
    test = await startTestApp({ sites: [site], assetsDir: assets });
  });
  after(async () => {
    await test.close();
    rmSync(assets, { recursive: true });
  });
  const ask = (path: string, headers: Record<string, string> = {}, method: 'GET' | 'OPTIONS' | 'HEAD' = 'GET') =>
    test.app.inject({ url: path, headers, method });

  it('lets the settings’ sites call, and no other page', async () => {
    assert.equal((await ask('/v1/exempelkommun/programme', { origin: site })).headers['access-control-allow-origin'], site);
    for (const origin of ['https://evil.example.se', 'null', `${site}.evil.example.se`, 'http://www.exempelkommun.example.se'])
      assert.equal((await ask('/v1/exempelkommun/programme', { origin })).headers['access-control-allow-origin'], undefined, origin);
  });

  it('lets those sites send a key and a token, and never a cookie', async () => {
    const preflight = {
      origin: site,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'idempotency-key,authorization,content-type,work',
    };
    const { headers } = await ask('/v1/exempelkommun/referrals/own', preflight, 'OPTIONS');
    assert.equal(headers['access-control-allow-origin'], site);
    assert.match(String(headers['access-control-allow-headers']), /idempotency-key.*work/);
    assert.equal(headers['access-control-allow-credentials'], undefined);
  });

  it('says on refusals too who may read them, so that a page can tell why', async () => {
    const refused = await ask('/v1/ingenstans/programme', { origin: site });
    assert.equal(refused.statusCode, 404);
    assert.equal(refused.headers['access-control-allow-origin'], site);
  });

  it('holds data strictly: nothing loads, frames or guesses its type', async () => {
    const { headers } = await ask('/v1/exempelkommun/programme');
    assert.match(String(headers['content-security-policy']), /default-src 'none'/);
    assert.match(String(headers['content-security-policy']), /frame-ancestors 'none'/);
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['x-powered-by'], undefined);
    assert.equal(headers.server, undefined);
  });

  it('serves pages under the strictest policy they work with', async () => {
    const { headers, body } = await ask('/');
    assert.match(body, /Exempel/);
    const policy = String(headers['content-security-policy']);
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types bostadforst',
      "frame-ancestors 'none'",
    ])
      assert.ok(policy.includes(part), part);
    assert.ok(!policy.includes('unsafe'));
    assert.equal(headers['referrer-policy'], 'same-origin');
  });

  it('serves elements compressed, to be kept only when their name changes with them', async () => {
    const plain = await ask('/elements/bf-site.js', { 'accept-encoding': 'br', origin: site });
    assert.equal(plain.headers['content-encoding'], 'br');
    assert.equal(plain.headers['cache-control'], 'no-cache');
    assert.equal(plain.headers['access-control-allow-origin'], '*', 'any page may load it');
    assert.equal((await ask('/elements/chunks/words-a1b2c3d4.js')).headers['cache-control'], 'public, max-age=31536000, immutable');
  });

  it('gives out no file beside the folder, and answers a missing one like any other address', async () => {
    for (const path of [
      '/../package.json',
      '/%2e%2e/package.json',
      '/..%2fpackage.json',
      '/elements/%2e%2e/%2e%2e/etc/passwd',
      '/.env',
      '/missing.js',
    ]) {
      const { statusCode, headers } = await ask(path);
      assert.ok([400, 403, 404].includes(statusCode), `${path} ${statusCode}`);
      assert.match(String(headers['content-type']), /^application\/problem\+json/, path);
    }
  });

  it('tells whoever watches that it lives, and that the database answers', async () => {
    assert.deepEqual((await ask('/livez')).json(), { status: 'ok' });
    assert.deepEqual((await ask('/readyz')).json(), { status: 'ok' });
    assert.equal((await ask('/openapi.json')).json<{ openapi: string }>().openapi, '3.1.0');
  });
});
