import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { start } from './start.ts';
import { freePort } from './testing/free-port.ts';
import { testProgramme } from './testing/test-programme.ts';

const main = join(import.meta.dirname, 'main.ts');

describe('starting the service', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bf-start-'));
  const running: { kill(): void }[] = [];
  before(() => {
    mkdirSync(join(folder, 'programmes'));
    writeFileSync(join(folder, 'programmes/exempelkommun.json'), JSON.stringify(testProgramme('exempelkommun')));
  });
  afterEach(() => running.splice(0).forEach(each => each.kill()));
  after(() => rmSync(folder, { recursive: true, force: true }));

  const taken = async (): Promise<{ port: number; server: Server }> => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return { port: (server.address() as AddressInfo).port, server };
  };
  /** Runs the service until it has said what the pattern names, or has ended. */
  async function run(env: Record<string, string>, until = /^http:/m) {
    const child = spawn(process.execPath, ['--conditions=source', main], {
      env: { PATH: process.env.PATH, BF_DEMO: '1', PROGRAMMES_DIR: join(folder, 'programmes'), DATA_DIR: join(folder, 'data'), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.push({ kill: () => child.kill('SIGKILL') });
    const said = { out: '', err: '' };
    child.stderr.on('data', (data: Buffer) => (said.err += data.toString()));
    const ended = once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | string);
    const ready = new Promise<void>(resolve =>
      child.stdout.on('data', (data: Buffer) => {
        said.out += data.toString();
        if (until.test(said.out)) resolve();
      }),
    );
    await Promise.race([ready, ended]);
    return { child, said, ended };
  }

  it('says one address, answers there, keeps its key to itself, and stops cleanly when asked', async () => {
    const port = await freePort();
    const { child, said, ended } = await run({ PORT: String(port) });
    assert.match(said.out, new RegExp(`^http://127\\.0\\.0\\.1:${port}/$`, 'm'), said.err);
    assert.equal((await fetch(`http://127.0.0.1:${port}/readyz`)).status, 200);
    const [key, lock] = [join(folder, 'data/demo-key'), join(folder, 'data/pglite.lock')];
    assert.equal(statSync(key).mode & 0o777, 0o600);
    assert.ok(existsSync(lock));

    const second = await run({ PORT: String(await freePort()) });
    assert.equal(await second.ended, 1);
    assert.match(second.said.err, /^Another process \(\d+\) is using the database in [^\n]+\n$/);

    child.kill('SIGINT');
    child.kill('SIGINT');
    assert.equal(await ended, 0);
    assert.equal(said.err, '');
    assert.ok(!existsSync(lock), 'the folder is free again');
  });

  it('says all that is in the way at once, one sentence a line, without a stack', async () => {
    const { port, server } = await taken();
    writeFileSync(join(folder, 'a-file'), '');
    const unreachable = `postgres://bf_app:hemligt@127.0.0.1:${await freePort()}/bf`;
    const { said, ended } = await run({
      PORT: String(port),
      DATA_DIR: join(folder, 'a-file/data'),
      DATABASE_URL: unreachable,
      DATABASE_ADMIN_URL: unreachable,
      PROGRAMMES_DIR: folder,
      BF_KEY: 'x',
    });
    server.close();
    assert.equal(await ended, 1);
    const lines = said.err.trim().split('\n');
    for (const start of [
      'BF_KEY is not',
      `Port ${port} on 127.0.0.1 is taken`,
      'DATA_DIR ',
      'DATABASE_URL: the database cannot be reached (ECONNREFUSED)',
      'DATABASE_ADMIN_URL: the database cannot be reached',
      folder,
    ])
      assert.equal(lines.filter(line => line.startsWith(start)).length, 1, `${start} in ${said.err}`);
    assert.equal(lines.length, 6);
    assert.ok(!said.err.includes('hemligt'));
    assert.equal(said.out, '');
  });

  it('says in a sentence that the port of other people’s pages was taken while it started', async () => {
    const port = await freePort();
    const hosts = join(folder, 'hosts');
    mkdirSync(hosts);
    writeFileSync(join(hosts, 'hosts.json'), '[]');
    const env = {
      BF_DEMO: '1',
      PROGRAMMES_DIR: join(folder, 'programmes'),
      DATA_DIR: join(folder, 'raced'),
      HOSTS_DIR: hosts,
      PORT: String(port),
    };
    let first: Server | undefined;
    const starting = start(env, async (name, work) => {
      if (name === 'start') await once((first = createServer().listen(port + 1, '127.0.0.1')), 'listening');
      return work();
    });
    await assert.rejects(starting, { faults: [`Port ${port + 1} on 127.0.0.1 is taken: stop what is using it, or set PORT to another.`] });
    first?.close();
  });

  it('says every fault at once: no port, a folder that is a file, and whatever else', async () => {
    writeFileSync(join(folder, 'a-file'), '');
    const { said, ended } = await run({ PORT: '99999', DATA_DIR: join(folder, 'a-file'), TRUSTED_PROXIES: 'zz' });
    assert.equal(await ended, 1);
    assert.match(said.err, /PORT is no port/);
    assert.match(said.err, /is a file/);
    assert.match(said.err, /TRUSTED_PROXIES/);
    assert.doesNotMatch(said.err, /\n {4}at /);
  });
});
