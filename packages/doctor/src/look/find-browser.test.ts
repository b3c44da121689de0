import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { findBrowser } from './find-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'bf-browsers-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A file where a browser could be. */
function put(...path: string[]): string {
  const file = join(folder, ...path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return file;
}

const ending = process.platform === 'win32' ? '.exe' : '';

describe('a browser to look with', () => {
  it('is the one that somebody named, and no other when that is not there', () => {
    const named = put('named', 'chrome');
    assert.equal(findBrowser({ CHROME_PATH: named, PATH: '' }), named);
    assert.equal(findBrowser({ CHROME_PATH: join(folder, 'nowhere'), PATH: join(folder, 'bin') }), undefined);
  });

  it('is the machine’s own, Edge as well', () => {
    const edge = put('bin', `microsoft-edge${ending}`);
    assert.equal(findBrowser({ PATH: join(folder, 'bin') }), edge);
    const chromium = put('bin', `chromium${ending}`);
    assert.equal(findBrowser({ PATH: join(folder, 'bin') }), chromium);
  });

  it('is else the newest that Playwright has fetched', () => {
    put('cache', 'chromium-999', 'chrome-linux', 'chrome');
    const newest = put('cache', 'chromium-1100', 'chrome-linux', 'chrome');
    put('cache', 'firefox-1500', 'firefox', 'firefox');
    const found = findBrowser({ PATH: '', PLAYWRIGHT_BROWSERS_PATH: join(folder, 'cache') });
    // A Mac or a PC may have a browser where programs are installed, whatever the test's environment says.
    assert.ok(found === newest || !found?.startsWith(folder), found);
  });
});
