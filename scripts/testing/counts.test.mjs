import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../files.mjs';
import { countingReporter } from './browser-counts.mjs';

let folder;
before(() => (folder = mkdtempSync(join(tmpdir(), 'bf-count-'))));
after(() => rmSync(folder, { recursive: true, force: true }));

describe('the closing line', () => {
  it('adds up what node:test passed, failed and skipped', () => {
    const file = join(folder, 'some.test.mjs');
    writeFileSync(
      file,
      `import { describe, it } from 'node:test';
       describe('three of them', () => { it('one', () => {}); it('two', () => { throw new Error('no'); }); it('three', { skip: 'why' }, () => {}); });`,
    );
    assert.deepEqual(nodeCounts(file), { passed: 1, failed: 1, skipped: 1 });
  });

  it('counts a file that cannot be read as a failure', () => {
    const file = join(folder, 'broken.test.mjs');
    writeFileSync(file, 'this is not JavaScript');
    assert.deepEqual(nodeCounts(file), { passed: 0, failed: 1, skipped: 0 });
  });

  it('adds up what a browser passed, failed and skipped, in suites within suites', () => {
    const tests = (...states) => states.map(state => ({ passed: state === 'passed', skipped: state === 'skipped' }));
    const inner = { tests: tests('passed', 'skipped'), suites: [] };
    const sessions = [
      { passed: false, testResults: { tests: tests('passed', 'failed'), suites: [inner] } },
      { passed: true, testResults: { tests: [], suites: [inner] } },
    ];
    assert.deepEqual(browserCounts(sessions), { passed: 3, failed: 1, skipped: 2 });
  });

  it('counts a file that no browser could load as a failure', () => {
    assert.deepEqual(browserCounts([{ passed: false, testResults: undefined }]), { passed: 0, failed: 1, skipped: 0 });
  });

  it('says which steps there are when asked for one that there is not', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/test.mjs', 'no such step'], { cwd: root, encoding: 'utf8' });
    assert.equal(status, 2);
    assert.match(stderr, /types, lint, .*end to end/);
  });

  it('counts what a machine lacks as skipped, and as failed where nothing may be missing', () => {
    // A machine without any browser: nothing on its path, and no home with one.
    const bare = { PATH: '/nowhere', HOME: folder, FIREFOX_PATH: undefined };
    const lines = demanded =>
      spawnSync(process.execPath, ['scripts/test.mjs', 'elements in firefox'], {
        cwd: root,
        encoding: 'utf8',
        env: { ...bare, ...demanded },
      });
    const skipped = lines({});
    assert.match(skipped.stdout, /No Firefox was found.*\n\n0 passed, 0 failed, 1 skipped\n$/);
    assert.equal(skipped.status, 0);
    const failed = lines({ BF_REQUIRE_ALL: '1' });
    assert.match(failed.stdout, /No Firefox was found.*\n\n0 passed, 1 failed, 0 skipped\n$/);
    assert.equal(failed.status, 1);
  });
});

function nodeCounts(file) {
  const reporter = join(root, 'scripts', 'testing', 'node-counts.mjs');
  const { NODE_TEST_CONTEXT: _, ...environment } = process.env;
  const { stdout } = spawnSync(process.execPath, ['--test', `--test-reporter=${reporter}`, file], { env: environment, encoding: 'utf8' });
  return JSON.parse(stdout);
}

function browserCounts(sessions) {
  const file = join(folder, 'browser.json');
  const [reporter] = countingReporter(file);
  reporter.onTestRunFinished({ sessions });
  return JSON.parse(readFileSync(file, 'utf8'));
}
