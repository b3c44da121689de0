// The doctor as `npx @bostadforst/doctor` brings it: the file that is published, in a folder that has nothing of this repository.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { root } from '../files.mjs';
import { packedFolder } from './pack.mjs';

const folder = mkdtempSync(join(tmpdir(), 'bf-doctor-'));
const modules = join(folder, 'node_modules');
const installed = join(modules, '@bostadforst', 'doctor');
const tarball = readdirSync(packedFolder).find(file => /^bostadforst-doctor-.*\.tgz$/.test(file));
mkdirSync(installed, { recursive: true });
execFileSync('tar', ['-xzf', join(packedFolder, tarball), '-C', installed, '--strip-components=1']);
symlinkSync(join(root, 'node_modules', 'playwright-core'), join(modules, 'playwright-core'), 'junction');
after(() => rmSync(folder, { recursive: true, force: true }));

const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
const [command] = Object.values(manifest.bin);
const doctor = (...args) => spawnSync(process.execPath, [join(installed, command), ...args], { cwd: folder, encoding: 'utf8' });

describe('the doctor, as it is published', () => {
  it('is one command, so that npx needs no name', () => {
    assert.equal(Object.keys(manifest.bin).length, 1);
    assert.match(readFileSync(join(installed, command), 'utf8'), /^#!\/usr\/bin\/env node\n/);
  });

  it('runs where nothing of ours is, and ends with 2 when there is nothing to look at', () => {
    const { status, stdout, stderr } = doctor('http://127.0.0.1:9/', '--english');
    assert.deepEqual([status, stderr], [2, '']);
    assert.match(stdout, /^Nobody answers at http:\/\/127\.0\.0\.1:9\//);
  });

  it('says how it is used to whoever asks for nothing', () => assert.match(doctor().stdout, /npx @bostadforst\/doctor ADRESS/));

  it('brings neither tests nor sources, and its licence and its words', () => {
    const files = readdirSync(installed, { recursive: true }).map(file => file.replaceAll('\\', '/'));
    assert.deepEqual(
      files.filter(file => /\.test\.|(^|\/)(src|testing)(\/|$)|\.map$|tsbuildinfo/.test(file)),
      [],
    );
    for (const file of ['README.md', 'LICENSE']) assert.ok(files.includes(file), file);
  });
});
