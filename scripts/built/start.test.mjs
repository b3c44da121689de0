// What a newcomer gets from `npm start`, and what is left when they press Ctrl-C.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { freePort } from '../../packages/backend/src/testing/free-port.ts';
import { root } from '../files.mjs';

let folder;
let port;
let first;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bf-start-'));
  port = await freePort();
  first = start(port);
  await first.up;
});
after(async () => {
  await first.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** `npm start` without npm, in a folder of its own and without what this machine may have set. */
function start(at) {
  const { BF_DEMO, SETTINGS_FILE, DATABASE_URL, DATABASE_ADMIN_URL, ASSETS_DIR, ...environment } = process.env;
  const child = spawn(process.execPath, ['scripts/run.mjs', 'scripts/start.mjs'], {
    cwd: root,
    env: { ...environment, PORT: String(at), DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ended = new Promise(resolve => child.once('close', resolve));
  const up = new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', text => {
        said += text;
        if (/^http:\/\/\S+$/m.test(said)) resolve();
      });
    ended.then(code => reject(new Error(`It ended with ${code}.\n${said}`)));
  });
  const stop = () => {
    child.kill('SIGINT');
    return ended;
  };
  return { up, ended, stop, said: () => said };
}

const answers = async path => (await fetch(`http://127.0.0.1:${port}${path}`)).status;

describe('npm start', () => {
  it('says a line per step with its time, and one address', () => {
    assert.match(first.said(), /^build +\d+\.\d s/m);
    assert.match(first.said(), /^database +\d+\.\d s/m);
    assert.match(first.said(), /^demo people +\d+\.\d s/m);
    assert.equal(first.said().match(/^http:\/\/\S+$/gm)?.length, 1);
  });

  it('answers at that address: the site, the elements, the contract, the demo’s sign-in', async () => {
    const paths = ['/', '/helsingborg/index.html', '/elements/bf-site.js', '/v1/jarfalla/programme', '/openapi.json', '/livez', '/readyz'];
    for (const path of [...paths, '/idp/.well-known/openid-configuration']) assert.equal(await answers(path), 200, path);
    assert.equal(await answers('/v1/nowhere/programme'), 404);
  });

  it('refuses a second service on the same folder or port, in a sentence', async () => {
    const taken = start(port);
    taken.up.catch(() => {});
    assert.notEqual(await taken.ended, 0);
    assert.match(taken.said(), new RegExp(`Port ${port} .* is taken`));
    assert.doesNotMatch(taken.said(), /\n\s+at /);

    const second = start(await freePort());
    second.up.catch(() => {});
    assert.notEqual(await second.ended, 0);
    assert.ok(second.said().includes(folder), second.said());
    assert.doesNotMatch(second.said(), /\n\s+at /);
  });

  it('stops everything with Ctrl-C, and starts again without building anything', async () => {
    assert.equal(await first.stop(), 0);
    await assert.rejects(answers('/livez'));
    const began = performance.now();
    first = start(port);
    await first.up;
    assert.match(first.said(), /^build .*unchanged/m);
    assert.ok(performance.now() - began < 120_000, `${((performance.now() - began) / 1000).toFixed(1)} s`);
    assert.equal(await answers('/readyz'), 200);
  });
});
