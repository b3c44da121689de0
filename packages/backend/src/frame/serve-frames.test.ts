import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startTestApp, testProgramme, type TestApp } from '../testing/testing.ts';

const everyones = 'https://portal.example.se';
const own = 'https://www.exempelkommun.example.se';
const neighbours = 'https://www.grannkommun.example.se';
const nobody = { landlords: [], supportWorkers: [] };
const spoken = { ...testProgramme('exempelkommun'), name: { sv: '<b>Exempel</b> & "co"' } };

describe('an element as a page of this origin', () => {
  let test: TestApp;
  const assets = mkdtempSync(join(tmpdir(), 'bf-frames-'));
  before(async () => {
    for (const room of ['elements', 'embed']) {
      mkdirSync(join(assets, room, '1.3.0'), { recursive: true });
      writeFileSync(join(assets, room, 'integrity.json'), '{"version":"1.4.2","files":{}}');
      writeFileSync(join(assets, room, 'bf-referral-form.js'), '// 1.4.2');
      writeFileSync(join(assets, room, '1.3.0', 'bf-referral-form.js'), '// 1.3.0');
    }
    test = await startTestApp({
      programmes: [spoken, testProgramme('grannkommun')],
      sites: [everyones],
      municipalities: { exempelkommun: { ...nobody, sites: [own] }, grannkommun: { ...nobody, sites: [neighbours] } },
      assetsDir: assets,
    });
  });
  after(async () => {
    await test.close();
    rmSync(assets, { recursive: true });
  });
  const ask = (url: string, headers: Record<string, string> = {}) => test.app.inject({ url, headers });
  const policy = async (url: string) => String((await ask(url)).headers['content-security-policy']);

  it('is shown in a frame by the municipality’s own sites, and by no other page', async () => {
    assert.match(await policy('/frame/exempelkommun/referral-form'), new RegExp(`frame-ancestors ${everyones} ${own};`));
    assert.match(await policy('/frame/grannkommun/referral-form'), new RegExp(`frame-ancestors ${everyones} ${neighbours};`));
    assert.equal((await ask('/frame/exempelkommun/referral-form')).headers['x-frame-options'], undefined, 'which could only say nobody');
  });

  it('keeps every other header strict in the frame', async () => {
    const said = await policy('/frame/exempelkommun/model-explainer');
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
    ])
      assert.ok(said.includes(part), part);
    assert.ok(!said.includes('unsafe'));
  });

  it('lets a municipality’s own sites call for it, and not for its neighbour', async () => {
    const allowed = async (origin: string, code: string) =>
      (await ask(`/v1/${code}/programme`, { origin })).headers['access-control-allow-origin'];
    assert.equal(await allowed(own, 'exempelkommun'), own);
    assert.equal(await allowed(own, 'grannkommun'), undefined);
    assert.equal(await allowed(everyones, 'grannkommun'), everyones);
  });

  it('is in no frame where one signs in', async () => {
    for (const name of ['tenant-goals', 'own-referral', 'referral-list', 'landlord-contact', 'landlord-inbox']) {
      assert.equal((await ask(`/frame/exempelkommun/${name}`)).statusCode, 404, name);
      assert.match(await policy(`/page/exempelkommun/${name}`), /frame-ancestors 'none'/, name);
      assert.equal((await ask(`/page/exempelkommun/${name}`)).headers['x-frame-options'], 'DENY', name);
    }
  });

  it('leads to sign-in and back to the same page, with the path that was asked for', async () => {
    const { body } = await ask('/page/exempelkommun/referral-form?path=outreach&language=en');
    assert.match(body, /<bf-referral-form sign-in-url="[^"]*\/sign-in\/exempelkommun\?return=[^"]*path%3Doutreach[^"]*" path="outreach">/);
    assert.equal((await ask('/page/exempelkommun/referral-form')).statusCode, 404, 'the own path needs no sign-in');
    assert.equal((await ask('/page/exempelkommun/referral-form?path=%22%3E')).statusCode, 404);
  });

  it('has a phone number between the tags, before any script answers', async () => {
    for (const address of ['/frame/exempelkommun/referral-form', '/page/exempelkommun/tenant-goals'])
      assert.match((await ask(address)).body, /<a href="tel:\+46701740\d{3}">070-174 0\d \d\d<\/a>/, address);
  });

  it('has a neutral title: a window’s title is read by whoever passes by', async () => {
    const titles = await Promise.all(
      ['/page/exempelkommun/tenant-goals', '/page/exempelkommun/landlord-contact'].map(
        async address => /<title>(.*)<\/title>/.exec((await ask(address)).body)?.[1],
      ),
    );
    assert.deepEqual(titles, ['Mina sidor', 'Kontakt om ett hem']);
  });

  it('speaks the language asked for when the programme does, else Swedish', async () => {
    const lang = async (language: string) =>
      /<html lang="([^"]*)"/.exec((await ask(`/frame/exempelkommun/referral-form?language=${language}`)).body)?.[1];
    assert.equal(await lang('en'), 'en');
    assert.equal(await lang('xx'), 'sv');
    assert.equal(await lang('%22onload%3D'), 'sv');
  });

  it('writes a programme’s words as text, whatever they hold', async () => {
    const { body } = await ask('/page/exempelkommun/tenant-goals');
    assert.ok(body.includes('&#60;b&#62;Exempel'));
    assert.ok(!body.includes('<b>Exempel'));
  });

  it('answers for what is not here as for any other address', async () => {
    for (const address of [
      '/frame/nowhere/referral-form',
      '/frame/exempelkommun/toString',
      '/page/exempelkommun/site',
      '/page/exempelkommun/__proto__',
    ]) {
      const { statusCode, headers } = await ask(address);
      assert.equal(statusCode, 404, address);
      assert.match(String(headers['content-type']), /^application\/problem\+json/);
    }
  });

  it('serves what it has under its major version, for those who want to be kept up to date', async () => {
    for (const room of ['elements', 'embed']) {
      const { body, headers } = await ask(`/${room}/1/bf-referral-form.js`);
      assert.equal(body, '// 1.4.2');
      assert.equal(headers['cache-control'], 'no-cache');
      assert.equal(headers['access-control-allow-origin'], '*');
    }
  });

  it('serves an exact version for ever, also one that was kept from before', async () => {
    for (const [version, words] of [
      ['1.4.2', '// 1.4.2'],
      ['1.3.0', '// 1.3.0'],
    ]) {
      const { body, headers } = await ask(`/embed/${version}/bf-referral-form.js`);
      assert.equal(body, words);
      assert.match(String(headers['cache-control']), /immutable/);
    }
    assert.equal((await ask('/embed/2/bf-referral-form.js')).statusCode, 404);
  });
});
