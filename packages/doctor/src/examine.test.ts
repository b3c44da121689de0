import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startBrowser, type Browser } from './look/by-browser.ts';
import { illStages, wellStages } from './testing/stages.ts';
import { codes, testBrowser, visit } from './testing/visit.ts';

const skip = testBrowser || process.env['BF_REQUIRE_ALL'] === '1' ? false : 'No Chromium, Chrome or Edge was found: set CHROME_PATH.';

let browser: Browser | undefined;
before(async () => {
  if (testBrowser) browser = { ...testBrowser, running: await startBrowser(testBrowser.path, testBrowser.args) };
});
after(() => browser?.running?.close());

describe('the doctor, with a browser', { skip, concurrency: 2 }, () => {
  for (const [sentence, stage] of Object.entries(wellStages)) {
    it(`finds nothing on a page with ${sentence}`, async () => {
      const diagnosis = await visit(stage, browser);
      assert.deepEqual(diagnosis.findings, []);
      assert.ok(diagnosis.elements > 0);
    });
  }

  for (const [code, stage] of Object.entries(illStages)) {
    it(`finds ${code} where that is the matter, and nothing else`, async () =>
      assert.deepEqual(codes(await visit(stage, browser)), [code]));
  }
});
