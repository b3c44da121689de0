import assert from 'node:assert/strict';
import { readFileSync, readdirSync, globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { openapi, routes } from '@bostadforst/contract';
import { capabilities, languages } from '@bostadforst/contract/programme';
import { defaultColours, elements, tokens } from './elements.ts';

const source = join(import.meta.dirname, '..', '..', 'elements', 'src');
const read = (...path: string[]) => readFileSync(join(source, ...path), 'utf8');
const tags = globSync('*/bf-*.ts', { cwd: source })
  .map(file => basename(file, '.ts'))
  .filter(name => !name.endsWith('.test'));
const folderOf = (tag: string) => tag.slice('bf-'.length);

describe('what the doctor knows by heart', () => {
  it('is every element there is', () => assert.deepEqual(Object.keys(elements).sort(), tags.sort()));

  it('is every token there is, with the colour it has when nobody sets one', () => {
    const styles = readdirSync(join(source, 'styles')).filter(file => !file.endsWith('.test.ts'));
    const text = styles.map(file => read('styles', file)).join('\n');
    const own = (name: string) => !name.startsWith('--bf-frame-');
    const found = [...new Set(text.match(/(?<=var\()--bf-[a-z-]+/g))].filter(own);
    assert.deepEqual(found.sort(), [...tokens].sort());
    for (const [token, [red, green, blue]] of Object.entries(defaultColours)) {
      const hex = [red, green, blue].map(value => value.toString(16).padStart(2, '0')).join('');
      assert.match(text, new RegExp(`${token}, #(${hex}|${hex === 'ffffff' ? 'fff' : hex})\\)`), token);
    }
  });

  it('asks of the programme and the routes what the contract holds', () => {
    const { paths } = openapi(routes, { origin: 'https://bf.example.se', version: '1' }) as { paths: Record<string, unknown> };
    for (const [tag, { needs, route, languages: spoken }] of Object.entries(elements)) {
      if (needs) assert.ok(capabilities.includes(needs), tag);
      if (route) assert.ok(route in paths, `${tag}: ${route}`);
      for (const language of spoken) assert.ok((languages as readonly string[]).includes(language), tag);
    }
  });

  it('is in which elements one can leave quickly, and which speak easy Swedish', () => {
    for (const [tag, { leaves = false, languages: spoken }] of Object.entries(elements)) {
      if (tag === 'bf-site') continue;
      const folder = folderOf(tag);
      assert.equal(/QuickExitController/.test(read(folder, `${folder}.ts`)), leaves, tag);
      assert.equal(readdirSync(join(source, folder)).includes('texts.sv-x-ll.ts'), spoken.includes('sv-x-ll'), tag);
    }
  });
});
