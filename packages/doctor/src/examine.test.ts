import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { illStages, wellStages } from './testing/stages.ts';
import { codes, testBrowser, visit } from './testing/visit.ts';

const skip = testBrowser || process.env['BF_REQUIRE_ALL'] === '1' ? false : 'No Chromium, Chrome or Edge was found: set CHROME_PATH.';

describe('the doctor, with a browser', { skip, concurrency: 2 }, () => {
  for (const [sentence, stage] of Object.entries(wellStages)) {
    it(`finds nothing on a page with ${sentence}`, async () => {
      const diagnosis = await visit(stage);
      assert.deepEqual(diagnosis.findings, []);
      assert.ok(diagnosis.elements > 0);
    });
  }

  for (const [code, stage] of Object.entries(illStages)) {
    it(`finds ${code} where that is the matter, and nothing else`, async () => assert.deepEqual(codes(await visit(stage)), [code]));
  }
});
