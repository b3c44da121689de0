// Made-up releases, a change in each, and what whoever leans on us should be told.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { judge, judgeRepository } from './semver.mjs';
import { cases, element, note, release, route } from './semver/made-up-releases.mjs';
import { levelBetween, pendingLevel } from './semver/promised.mjs';
import { keepRelease, lastRelease, readRelease } from './semver/release.mjs';

/** What is said of the first release changed in this way. */
function said(change) {
  const now = release();
  const changed = change(now);
  return judge(release(), typeof changed?.declarations === 'string' ? { ...now, ...changed } : now, 'none').changes;
}
describe('a change since the last release', () => {
  for (const [name, change, level, says] of cases) {
    it(`is ${level ?? 'nothing to tell'} when ${name}`, () => {
      const changes = said(change);
      if (!level) return assert.deepEqual(changes, []);
      assert.equal(changes[0]?.level, level, JSON.stringify(changes));
      return assert.match(changes[0].says, says);
    });
  }

  it('is said once, however much was inside', () => {
    assert.equal(said(now => delete now.openapi.paths[route]).length, 1);
    assert.equal(said(now => (now.manifest.inline['bf-more'] = note)).length, 1);
  });

  it('is enough promised only when a changeset says as much', () => {
    const now = release();
    element(now).parts = [];
    for (const [promised, enough] of Object.entries({ none: false, patch: false, minor: false, major: true }))
      assert.equal(judge(release(), now, promised).enough, enough, promised);
    assert.equal(judge(release(), release(), 'none').enough, true);
  });
});

describe('what is promised', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bf-releases-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is the most that any pending changeset says', () => {
    assert.equal(pendingLevel(folder), 'none');
    writeFileSync(join(folder, 'README.md'), "---\n'@bostadforst/elements': major\n---\n");
    writeFileSync(join(folder, 'one-small-thing.md'), "---\n'@bostadforst/elements': patch\n---\n\nA major matter.\n");
    assert.equal(pendingLevel(folder), 'patch');
    writeFileSync(
      join(folder, 'one-new-thing.md'),
      "---\n'@bostadforst/client': minor\n'@bostadforst/elements': patch\n---\n\nYou can now …\n",
    );
    assert.equal(pendingLevel(folder), 'minor');
  });

  it('is also what the version says that already stands in the packages', () => {
    assert.equal(levelBetween('1.0.0', '1.0.0'), 'none');
    assert.equal(levelBetween('1.0.0', '1.0.1'), 'patch');
    assert.equal(levelBetween('1.0.9', '1.1.0'), 'minor');
    assert.equal(levelBetween('1.9.9', '2.0.0'), 'major');
    assert.equal(levelBetween('2.0.0', '1.9.9'), 'none');
  });

  it('is kept and read back without a difference, and the newest release is the one compared with', () => {
    for (const version of ['1.2.0', '1.10.0', '1.9.3']) keepRelease(version, release(), folder);
    assert.equal(lastRelease(folder), '1.10.0');
    assert.deepEqual(readRelease('1.10.0', folder), release());
  });
});

describe('this repository', () => {
  it('promises in its changesets at least what has changed since the last release', async t => {
    const { says, enough } = await judgeRepository();
    for (const line of says.split('\n')) t.diagnostic(line);
    assert.ok(enough, says);
  });
});
