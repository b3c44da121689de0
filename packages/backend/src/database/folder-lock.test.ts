import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { lockFolder } from './folder-lock.ts';

const module = JSON.stringify(new URL('./folder-lock.ts', import.meta.url).href);

describe('the database’s folder', () => {
  let folder: string;
  let path: string;
  const children: ChildProcess[] = [];
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'bf-lock-')), 'pglite');
    path = `${folder}.lock`;
  });
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    rmSync(join(folder, '..'), { recursive: true, force: true });
  });

  /** Another process that takes the folder and says `taken`, or why not. */
  async function another(signal?: NodeJS.Signals): Promise<{ said: string; child: ChildProcess }> {
    const program = `import(${module}).then(m => m.lockFolder(${JSON.stringify(folder)}, { beat: 100 })).then(() => { console.log('taken'); setInterval(() => {}, 1000); }, e => { console.log(e.message); });`;
    const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
    children.push(child);
    const [data] = (await once(child.stdout!, 'data')) as [Buffer];
    if (signal) {
      child.kill(signal);
      if (signal === 'SIGKILL') await once(child, 'exit');
    }
    return { said: data.toString().trim(), child };
  }

  it('belongs to one process at a time, and the next is told which', async () => {
    const lock = await lockFolder(folder, { beat: 100 });
    const { said } = await another();
    assert.match(said, new RegExp(`Another process \\(${process.pid}\\) is using the database in .*: stop it first`));
    lock.release();
    assert.equal(existsSync(path), false);
    assert.equal((await another()).said, 'taken');
  });

  it('is taken over at once from a process that was killed', async () => {
    assert.equal((await another('SIGKILL')).said, 'taken');
    const lock = await lockFolder(folder, { beat: 100 });
    assert.equal((JSON.parse(readFileSync(path, 'utf8')) as { pid: number }).pid, process.pid);
    lock.release();
  });

  it('is never taken from a process that lives, however long it has been silent', async () => {
    assert.equal((await another('SIGSTOP')).said, 'taken');
    utimesSync(path, new Date(0), new Date(0));
    await assert.rejects(lockFolder(folder, { beat: 100 }), { name: 'StartFault' });
  });

  it('is taken over when another process has got the dead one’s number', async () => {
    const { child } = await another();
    child.kill('SIGKILL');
    await once(child, 'exit');
    const holder = JSON.parse(readFileSync(path, 'utf8')) as object;
    writeFileSync(path, JSON.stringify({ ...holder, pid: process.pid, began: '1' }));
    (await lockFolder(folder, { beat: 100 })).release();
  });

  it('is left alone while a heartbeat comes from another machine, and taken over when it has stopped', async () => {
    writeFileSync(path, JSON.stringify({ token: 'x', pid: 1, space: 'another machine' }));
    const heart = setInterval(() => utimesSync(path, new Date(), new Date()), 50);
    await assert.rejects(lockFolder(folder, { beat: 100 }), { name: 'StartFault' });
    clearInterval(heart);
    (await lockFolder(folder, { beat: 100 })).release();
  });

  it('goes to exactly one of several that find the dead one’s lock at once', async () => {
    await another('SIGKILL');
    const all = await Promise.all(Array.from({ length: 5 }, () => another()));
    assert.equal(all.filter(({ said }) => said === 'taken').length, 1);
  });

  it('is given up by a process that finds another in its place', async () => {
    const lost = Promise.withResolvers<void>();
    const lock = await lockFolder(folder, { beat: 20, onLost: lost.resolve });
    writeFileSync(path, JSON.stringify({ token: 'another' }));
    await lost.promise;
    lock.release();
    assert.ok(existsSync(path), 'the other’s lock stays');
  });
});
