// A mistake in a template is found by whoever makes it, and not by whoever meets it: each framework's own checker reads them all.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { check, checkedFrameworks } from './checked/check.mjs';
import { mistakes } from './checked/mistakes.mjs';
import { install } from './installed.mjs';
import { twoAtATime } from './two-at-a-time.mjs';

const found = {};
before(async () => {
  await install();
  await twoAtATime(checkedFrameworks, async each => (found[each.framework] = await check(each)));
});

for (const { framework, name, extension } of checkedFrameworks)
  describe(`A template in ${name}`, () => {
    for (const mistake of mistakes)
      it(`does not compile with ${mistake.it}`, () => {
        const { faults, lineOf } = found[framework];
        const line = lineOf(mistake);
        assert.ok(line > 0, 'the mistake is written');
        const here = faults.filter(fault => fault.file === `wrong.${extension}` && fault.line === line);
        assert.ok(here.length, `nothing was found on line ${line}`);
      });

    it('compiles when each of them is put right, and as the docs show it', () => {
      const { faults, lineOf } = found[framework];
      const meant = mistakes.map(lineOf);
      assert.deepEqual(
        faults.filter(({ file, line }) => file !== `wrong.${extension}` || !meant.includes(line)),
        [],
      );
    });
  });
