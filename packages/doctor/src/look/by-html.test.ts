import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FaultCode } from '../diagnosis.ts';
import { illStages, wellStages } from '../testing/stages.ts';
import { codes, visit } from '../testing/visit.ts';

/** What only shows when a page runs. */
const unseen: readonly FaultCode[] = ['not-started', 'element-hidden', 'contrast-low', 'page-translated'];

describe('the doctor, without a browser', () => {
  for (const [sentence, stage] of Object.entries(wellStages))
    it(`finds nothing on a page with ${sentence}`, async () => assert.deepEqual(codes(await visit(stage, 'html')), []));

  for (const [code, stage] of Object.entries(illStages).filter(([each]) => !unseen.includes(each as FaultCode)))
    it(`finds ${code} from what is sent alone`, async () => assert.deepEqual(codes(await visit(stage, 'html')), [code]));

  it('says that it has not seen the page run', async () => {
    assert.equal((await visit({}, 'html')).browser, undefined);
  });
});
