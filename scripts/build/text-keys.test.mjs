// What a municipality may put in other words is known by its key, wherever it is fetched from.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { asksInText } from '../../packages/contract/src/programme/asked-in-text.ts';
import { root } from '../files.mjs';
import { textsOf } from './text-keys.ts';

const source = join(root, 'packages', 'elements', 'src');
const texts = await textsOf(source);

describe('the texts that a municipality may change', () => {
  it('are those of the form and the list, with what they fetch later', () => {
    assert.equal(texts['referralForm.protectedHeading'], 'Har du skyddade personuppgifter?');
    for (const key of [
      'referralForm.wishHeading',
      'referralForm.checkHeading',
      'referralForm.dataWho',
      'referralForm.ownNote',
      'referralFile.saveHeading',
    ])
      assert.ok(texts[key], key);
    for (const key of ['staffReferral.tried', 'referralList.state_waiting_for_home', 'common.tryAgain', 'problem.unreachable'])
      assert.ok(texts[key], key);
  });

  it('are all of them: no Swedish text lies in a file that no section has', () => {
    const known = new Set(Object.values(texts));
    const files = globSync('**/*.sv.ts', { cwd: source }).filter(file => !file.endsWith('ideas.sv.ts'));
    const words = files.flatMap(file =>
      [...readFileSync(join(source, file), 'utf8').matchAll(/^ {2}\w+: '([^'\\]+)',$/gm)].map(([, text]) => text),
    );
    assert.deepEqual(
      words.filter(text => !known.has(text)),
      [],
    );
  });

  it('may all stand as they are in a programme: the check of what may not be asked has nothing against our own', async () => {
    for (const language of ['sv', 'sv-x-ll', 'en']) {
      const words = Object.entries(await textsOf(source, language));
      assert.ok(words.length > 700, language);
      for (const [key, text] of words) assert.equal(asksInText(key, text)?.word, undefined, `${key}: ${text}`);
    }
  });

  it('are the ones that the example programmes change', () => {
    for (const file of globSync('*.json', { cwd: join(root, 'examples', 'programmes') }))
      for (const key of Object.keys(JSON.parse(readFileSync(join(root, 'examples', 'programmes', file), 'utf8')).texts))
        assert.ok(key in texts, `${file}: ${key}`);
  });
});
