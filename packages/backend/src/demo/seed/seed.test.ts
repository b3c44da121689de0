import assert from 'node:assert/strict';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { addDays } from '@bostadforst/contract/day';
import { Programme } from '@bostadforst/contract/programme';
import { startDemoService } from '../../testing/demo-service.ts';
import { demoNames } from './names.ts';
import { walk } from './walk.ts';

const examples = join(import.meta.dirname, '../../../../../examples/programmes');
const programme = Programme.parse(JSON.parse(await readFile(join(examples, 'jarfalla.json'), 'utf8')));
const way = (alias: string) =>
  walk(
    programme,
    demoNames.find(name => name.alias === alias)!,
    '2026-03-02',
    '2026-11-28',
    '00000000-0000-4000-8000-000000000001',
  );

describe('the demo’s invented people', () => {
  it('have been on their way in the order that things happen', () => {
    const days = way('Tallen').flatMap(({ event }, place) => {
      const said = { ...event, ...('decision' in event ? event.decision : {}) } as Record<string, unknown>;
      const day = said.heldOn ?? said.decidedOn ?? said.signedOn ?? said.moveInDate;
      return day ? [[day, addDays('2026-03-02', 1 + place)]] : [];
    });
    assert.equal(days.length, 5);
    for (const [said, done] of days) assert.equal(said, done);
  });

  it('are each assessed in words of their own where several lie side by side', () => {
    const assessed = demoNames
      .filter(({ upTo }) => upTo === 'awaiting_decision')
      .flatMap(({ alias }) => way(alias).flatMap(({ event }) => (event.type === 'JointAssessmentRecorded' ? [event.dimensions] : [])));
    assert.equal(assessed.length, 3);
    assert.equal(new Set(assessed.flatMap(each => Object.values(each))).size, 9);
  });

  it('include one whose sealed words could not be taken in, and some declared equal where lots are drawn', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'bf-seed-'));
    for (const code of ['jarfalla', 'smastad']) await copyFile(join(examples, `${code}.json`), join(folder, `${code}.json`));
    const demo = await startDemoService({ now: () => new Date(), assetsDir: folder, programmesDir: folder, seeded: true });
    try {
      const found = await demo.sql(
        "select reason, by_subject <> sent_by_subject as by_another from unread_referral where municipality = 'jarfalla'",
      );
      assert.deepEqual(found, [{ reason: 'not_as_agreed', by_another: true }]);
      const lots = await demo.sql('select municipality, witnesses, places, outcome, cardinality(referral_ids) as names from lot');
      assert.deepEqual(lots, [{ municipality: 'smastad', witnesses: 2, places: 1, outcome: null, names: 3 }]);
      assert.deepEqual(await demo.sql('select 1 from lot_figure'), [], 'both figures are still to be written');
      const [waiting] = await demo.sql(
        "select count(*)::int as n from referral where municipality = 'smastad' and state = 'awaiting_decision'",
      );
      assert.deepEqual(waiting, { n: 6 }, 'others can be frozen by whoever tries it');
    } finally {
      await demo.stop();
      await rm(folder, { recursive: true });
    }
  });
});
