import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { root } from '../files.mjs';

let clone;

/** A clone with our first script, a lockfile and an npm that writes down that it was asked. */
beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'bf-run-'));
  mkdirSync(join(clone, 'scripts'));
  copyFileSync(join(root, 'scripts', 'run.mjs'), join(clone, 'scripts', 'run.mjs'));
  write('package.json', '{ "type": "module" }');
  write('package-lock.json', locked('1.0.0'));
  write(
    'npm.cjs',
    `const fs = require('node:fs');
     fs.appendFileSync('asked', process.argv.slice(2).join(' ') + '\\n');
     fs.mkdirSync('node_modules', { recursive: true });
     fs.writeFileSync('node_modules/.package-lock.json', '{}');`,
  );
});
afterEach(() => rmSync(clone, { recursive: true, force: true }));

const write = (file, text) => writeFileSync(join(clone, file), text);
const locked = (version, engines = '>=22') => JSON.stringify({ packages: { '': { engines }, 'node_modules/lit': { version } } });
const asked = () => (existsSync(join(clone, 'asked')) ? readFileSync(join(clone, 'asked'), 'utf8').trim().split('\n') : []);
const environment = () => ({ ...process.env, npm_execpath: join(clone, 'npm.cjs') });
const run = script => {
  write('script.mjs', script);
  return spawnSync(process.execPath, ['scripts/run.mjs', 'script.mjs', 'a word'], { cwd: clone, env: environment(), encoding: 'utf8' });
};

describe('the first script of a fresh clone', () => {
  it('installs what the lockfile says, then runs what it was asked to', () => {
    const { stdout, status } = run("console.log('here with', process.argv[2]);");
    assert.match(stdout, /here with a word/);
    assert.equal(status, 0);
    assert.equal(asked().length, 1);
    assert.match(asked()[0], /^ci --include=dev/);
  });

  it('installs once, however often the lockfile is touched', () => {
    run('');
    const later = new Date(Date.now() + 60_000);
    utimesSync(join(clone, 'package-lock.json'), later, later);
    run('');
    assert.equal(asked().length, 1);
  });

  it('installs nothing when the lockfile says something new of ourselves alone', () => {
    run('');
    const later = new Date(Date.now() + 60_000);
    write('package-lock.json', locked('1.0.0', '>=20'));
    utimesSync(join(clone, 'package-lock.json'), later, later);
    run('');
    assert.equal(asked().length, 1);
  });

  it('installs again when the lockfile says something else', () => {
    run('');
    const later = new Date(Date.now() + 60_000);
    write('package-lock.json', locked('1.0.1'));
    utimesSync(join(clone, 'package-lock.json'), later, later);
    run('');
    assert.equal(asked().length, 2);
  });

  it('takes an install that somebody made by hand', () => {
    mkdirSync(join(clone, 'node_modules'));
    write('node_modules/.package-lock.json', '{}');
    run('');
    assert.deepEqual(asked(), []);
  });

  it('says so when the packages cannot be installed, and starts nothing', () => {
    write('npm.cjs', 'process.exit(1);');
    const { stdout, stderr, status } = run("console.log('here');");
    assert.match(stderr, /could not be installed/);
    assert.doesNotMatch(stdout, /here/);
    assert.equal(status, 1);
  });

  it('ends as the script ends', () => {
    assert.equal(run('process.exit(7);').status, 7);
  });

  it('hands down none of what an outer npm would change about the install', () => {
    write('npm.cjs', 'process.exit(Object.keys(process.env).some(name => /^npm_(config_workspace|package_)/.test(name)) ? 1 : 0);');
    write('script.mjs', '');
    const outer = { ...environment(), npm_config_workspace: 'a', npm_package_name: 'b' };
    mkdirSync(join(clone, 'node_modules'));
    const { status, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'script.mjs'], { cwd: clone, env: outer, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  });

  it('passes a stop on, and waits for what was running to stop in its own way', async () => {
    run('');
    write(
      'script.mjs',
      "process.on('SIGINT', () => setTimeout(() => { console.log('put away'); process.exit(0); }, 200)); setInterval(() => {}, 1000); console.log('up');",
    );
    const child = spawn(process.execPath, ['scripts/run.mjs', 'script.mjs'], { cwd: clone, env: environment() });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', text => {
      said += text;
      if (text.includes('up')) child.kill('SIGINT');
    });
    const code = await new Promise(resolve => child.once('close', resolve));
    assert.match(said, /put away/);
    assert.equal(code, 0);
  });

  it('stops when npm was stopped, though the shell between them passes nothing on', { skip: process.platform === 'win32' }, async () => {
    run('');
    write(
      'script.mjs',
      "process.on('SIGTERM', () => { console.log('put away'); process.exit(0); }); setInterval(() => {}, 1000); console.log('up');",
    );
    // The colon keeps the shell from stepping aside for node.
    const shell = spawn('sh', ['-c', `${process.execPath} scripts/run.mjs script.mjs; :`], {
      cwd: clone,
      env: { ...environment(), npm_lifecycle_event: 'start' },
    });
    let said = '';
    shell.stdout.setEncoding('utf8').on('data', text => {
      said += text;
      if (text.includes('up')) shell.kill('SIGTERM');
    });
    await new Promise(resolve => shell.once('close', resolve));
    assert.match(said, /put away/);
  });
});
