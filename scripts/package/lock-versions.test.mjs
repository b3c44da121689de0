import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLock, withOurVersions } from './lock-versions.mjs';

describe('a new version of ours', () => {
  const lock = {
    lockfileVersion: 3,
    packages: {
      '': { name: 'bostadforst' },
      'packages/elements': { version: '1.0.0', license: 'EUPL-1.2', dependencies: { '@bostadforst/client': '1.0.0', lit: '3.3.3' } },
      'node_modules/lit': { version: '3.3.3' },
    },
  };
  const manifest = { version: '1.1.0', dependencies: { '@bostadforst/client': '1.1.0', lit: '3.3.3' } };

  it('reaches the lockfile in its own lines alone', () => {
    const { packages } = withOurVersions(lock, () => manifest);
    assert.equal(packages['packages/elements'].version, '1.1.0');
    assert.deepEqual(packages['packages/elements'].dependencies, manifest.dependencies);
    assert.deepEqual(packages['node_modules/lit'], lock.packages['node_modules/lit']);
    assert.deepEqual(packages[''], lock.packages['']);
  });

  it('has reached this repository’s lockfile: npm ci refuses one that says otherwise', () => {
    const { lock: written, told } = readLock();
    assert.deepEqual(written, told);
  });
});
