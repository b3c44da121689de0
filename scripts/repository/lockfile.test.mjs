import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../files.mjs';
import { missingFromLock } from './check-lock.mjs';

const read = file => JSON.parse(readFileSync(join(root, file), 'utf8'));

describe('the lockfile', () => {
  it('holds every system’s packages, so that npm ci works on the next person’s machine too', () => {
    assert.deepEqual(missingFromLock(read('package-lock.json')), []);
  });

  it('would say which package is missing, and which version is wrong', () => {
    const wants = { version: '1.0.0', optionalDependencies: { 'esbuild-sunos': '2.0.0', 'esbuild-linux': '2.0.0' } };
    const packages = { 'node_modules/esbuild': wants, 'node_modules/esbuild-linux': { version: '1.9.0' } };
    assert.deepEqual(missingFromLock({ packages }), [
      'node_modules/esbuild wants esbuild-sunos 2.0.0; the lockfile has none',
      'node_modules/esbuild wants esbuild-linux 2.0.0; the lockfile has 1.9.0',
    ]);
  });

  it('finds a package that lies further out, as Node does', () => {
    const packages = {
      'node_modules/a/node_modules/b': { optionalDependencies: { c: '^1.0.0' } },
      'node_modules/c': { version: '1.2.0' },
    };
    assert.deepEqual(missingFromLock({ packages }), []);
  });

  it('names no address that packages are fetched from: each machine has its own', () => {
    const addresses = Object.values(read('package-lock.json').packages).map(({ resolved }) => resolved);
    assert.deepEqual(
      addresses.filter(address => /^[a-z+]+:\/\//.test(address ?? '')),
      [],
    );
  });

  it('is as exact as the packages are: none asks for a range', () => {
    const manifests = ['package.json', ...['contract', 'client', 'elements', 'backend'].map(name => `packages/${name}/package.json`)];
    const ranges = manifests.flatMap(file => {
      const { dependencies, devDependencies, optionalDependencies } = read(file);
      return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
        .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
        .map(([name, version]) => `${file}: ${name} ${version}`);
    });
    assert.deepEqual(ranges, []);
  });
});
