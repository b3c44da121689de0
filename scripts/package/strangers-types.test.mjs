// A consultant's own TypeScript, which checks libraries too, understands every entry of our packages.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import ts from 'typescript';
import { packed, packedFolder } from './pack.mjs';
import { strangersFolder } from './strangers-folder.mjs';

const stranger = strangersFolder();
after(() => stranger.remove());

/** Every entry that has both code and types. Those for a framework's templates are tried with the framework. */
const entries = Object.keys(packed()).flatMap(name => {
  const { exports } = JSON.parse(readFileSync(join(packedFolder, name.slice('@bostadforst/'.length), 'package.json'), 'utf8'));
  return Object.keys(exports)
    .filter(entry => exports[entry].types && exports[entry].default && entry !== './angular')
    .map(entry => name + entry.slice(1));
});

const uses = `
import { createClient } from '@bostadforst/client';
import { goalRoutes } from '@bostadforst/contract/goal/routes';
import { ReferralForm } from '@bostadforst/elements/referral-form.js';
import '@bostadforst/elements/bf-tenant-goals.js';

const form = new ReferralForm();
form.path = 'outreach';
form.addEventListener('bf-referral-sent', event => {
  const path: 'self_referral' | 'outreach_reverse' | 'unit_proposal' = event.path;
  console.log(path);
});
document.querySelector('bf-tenant-goals')!.addEventListener('bf-goal-moved', event => console.log(event.goalId satisfies string));
const client = createClient({ backend: 'https://bf.example.se', municipality: 'exempelkommun' }, goalRoutes);
void client.listGoals;
`;

let earlier;

/** @returns {string[]} what TypeScript says of the file */
function problems(text, settings) {
  const file = join(stranger.folder, 'page.ts');
  stranger.write({ 'page.ts': text });
  const options = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2024.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    ...settings,
  };
  // What did not change is not read again.
  earlier = ts.createProgram([file], options, undefined, earlier);
  const found = ts.getPreEmitDiagnostics(earlier).filter(({ file: at }) => !at || /page\.ts|@bostadforst/.test(at.fileName));
  return found.map(
    ({ messageText, file: at }) => `${at?.fileName.split('node_modules/').at(-1)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
  );
}

const projects = {
  'a bundler’s project': { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  'a Node project': { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
};

for (const [name, settings] of Object.entries(projects)) {
  describe(`TypeScript in ${name}`, () => {
    it('finds no fault in any entry, and does not skip our declarations', () => {
      const all = entries.map((entry, index) => `import * as entry${index} from '${entry}';\nvoid entry${index};`).join('\n');
      assert.ok(entries.length > 50);
      assert.deepEqual(problems(all, settings), []);
    });

    it('knows the classes, the tags and what the events hold', () => {
      assert.deepEqual(problems(uses, settings), []);
    });

    it('says so when somebody writes a word that is none', () => {
      const found = problems(uses.replace("'outreach'", "'outreech'").replace('event.goalId', 'event.title'), settings);
      assert.equal(found.length, 2, found.join());
      assert.match(found.join(), /outreech[^]*title/);
    });
  });
}
