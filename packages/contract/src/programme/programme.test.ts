import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Programme, contactFor, inLanguage } from './programme.ts';

const folder = new URL('../../../../examples/programmes/', import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

describe('a programme', () => {
  for (const file of readdirSync(folder)) {
    it(`is told whole by ${file}`, () => {
      const programme = Programme.parse(read(file));
      assert.equal(`${programme.code}.json`, file);
      assert.ok(programme.example, 'says that it is an example');
      assert.ok(contactFor(programme, 'landlord').phone);
      const units = programme.units.map(unit => unit.id);
      const { statements, assessment } = programme.policy;
      for (const unit of [
        ...(statements.kind === 'asked' ? statements.units : []),
        ...(assessment.kind === 'group' ? assessment.units : []),
      ])
        assert.ok(units.includes(unit), `${unit} is one of the units`);
    });
  }

  it('refuses a figure without a scope or a source', () => {
    const helsingborg = read('helsingborg.json') as { figures: Record<string, unknown>[] };
    for (const field of ['scope', 'source', 'year']) {
      const figures = helsingborg.figures.map(figure => ({ ...figure, [field]: undefined }));
      assert.equal(Programme.safeParse({ ...helsingborg, figures }).success, false, field);
    }
  });

  it('answers in Swedish where it has no words in the language asked for', () => {
    assert.equal(inLanguage({ sv: 'Hem', en: 'Home' }, 'en'), 'Home');
    assert.equal(inLanguage({ sv: 'Hem', en: 'Home' }, 'sv-x-ll'), 'Hem');
    assert.equal(inLanguage({ sv: 'Hem' }, 'so'), 'Hem');
  });
});
