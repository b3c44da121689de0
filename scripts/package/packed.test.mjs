// The files that are published, as a stranger's tools read them.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { packed } from './pack.mjs';

const packages = packed();
/** Our packages are modules alone: who still calls `require()` gets them from Node 22.12 on, and older resolution finds no types. */
const ofModulesAlone = ({ kind, resolutionKind }) => kind === 'CJSResolvesToESM' || resolutionKind === 'node10';

for (const [name, file] of Object.entries(packages)) {
  const tarball = readFileSync(file);
  const inside = createPackageFromTarballData(tarball);
  const text = path => inside.readFile(`/node_modules/${name}/${path}`);
  const files = inside.listFiles().map(path => path.slice(`/node_modules/${name}/`.length));
  const manifest = JSON.parse(text('package.json'));

  describe(`${name}, as it is published`, () => {
    it('is found by publint to have nothing amiss', async () => {
      const { messages } = await publint({ pack: { tarball: new Uint8Array(tarball).buffer }, strict: true });
      const { exports } = manifest;
      assert.deepEqual(
        messages
          .filter(({ code }) => code !== 'EXPORTS_MISSING_ROOT_ENTRYPOINT' || exports['.'])
          .map(each => formatMessage(each, manifest)),
        [],
      );
    });

    it('has types that lead where its code leads, for everyone who imports modules', async () => {
      const { problems } = await checkPackage(inside, { excludeEntrypoints: [/\.json$/] });
      assert.deepEqual(
        problems.filter(problem => !ofModulesAlone(problem)),
        [],
      );
    });

    it('names no source, no map and no test that it does not bring', () => {
      const code = files.filter(path => /\.(js|d\.ts)$/.test(path));
      assert.deepEqual(
        code.filter(path => /(from|import)\s*\(?\s*["']\.[^"']*\.ts["']|sourceMappingURL/.test(text(path))),
        [],
      );
      assert.deepEqual(
        files.filter(path => /\.test\.|(^|\/)src\/|\.map$|tsbuildinfo/.test(path)),
        [],
      );
      assert.doesNotMatch(text('package.json'), /"source"/);
    });

    it('brings a licence, words for whoever installs it, and a package.json that says what it is', () => {
      for (const path of ['LICENSE', 'README.md']) assert.ok(files.includes(path), path);
      assert.match(text('LICENSE'), /SPDX-License-Identifier: EUPL-1\.2/);
      assert.equal(manifest.license, 'EUPL-1.2');
      assert.equal(manifest.type, 'module');
      assert.ok(manifest.description.length > 20 && manifest.keywords.length > 2);
    });

    it('goes with exactly its own version of ours, and with any newer one of theirs that breaks nothing', () => {
      for (const [dependency, range] of Object.entries(manifest.dependencies ?? {}))
        assert.match(range, dependency.startsWith('@bostadforst/') ? new RegExp(`^${manifest.version}$`) : /^\^\d/, dependency);
    });

    it('can be read in Node by whoever opens a file: plain modules, no decorators left for somebody else to compile', () => {
      for (const path of files.filter(each => each.endsWith('.js')))
        assert.doesNotMatch(text(path), /^\s*@(property|state|customElement)\(/m, path);
    });
  });
}

describe('the four packages together', () => {
  it('have one version', () => {
    const versions = Object.values(packages).map(file => /-(\d+\.\d+\.\d+[^/]*)\.tgz$/.exec(file)[1]);
    assert.equal(new Set(versions).size, 1, versions.join(', '));
  });

  it('are quick to install: none weighs more than 450 kB packed', t => {
    for (const [name, file] of Object.entries(packages)) {
      const { length } = readFileSync(file);
      t.diagnostic(`${name}: ${(length / 1000).toFixed(0)} kB`);
      assert.ok(length < 450_000, name);
    }
  });

  it('are what tar says they are: nothing outside a folder called package', () => {
    for (const file of Object.values(packages)) {
      const paths = execFileSync('tar', ['-tzf', file], { encoding: 'utf8' }).trim().split('\n');
      assert.deepEqual(
        paths.filter(path => !path.startsWith('package/')),
        [],
      );
    }
  });
});
