import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { ESLint } from 'eslint';
import { root } from '../files.mjs';

/** A file of each room. What stands in it is given by the test; only its place counts. */
const inContract = 'packages/contract/src/goal/goal.ts';
const inClient = 'packages/client/src/send.ts';
const inText = 'packages/elements/src/texts/texts.ts';
const inStyle = 'packages/elements/src/styles/base.ts';
const inContext = 'packages/elements/src/contexts/site-context.ts';
const inController = 'packages/elements/src/controllers/text-controller.ts';
const inPart = 'packages/elements/src/parts/notice.ts';
const inElement = 'packages/elements/src/tenant-goals/tenant-goals.ts';
const inEmbed = 'packages/embed/src/frame.ts';
const inStory = 'stories/bf-site.stories.ts';
const inBackend = 'packages/backend/src/goal/serve-goals.ts';

let eslint;
before(() => {
  // The rules that need types ask for a file that exists; those tested here do not.
  const untyped = {
    languageOptions: { parserOptions: { projectService: false } },
    rules: Object.fromEntries(['no-floating-promises', 'no-misused-promises'].map(rule => [`@typescript-eslint/${rule}`, 'off'])),
  };
  eslint = new ESLint({ cwd: root, overrideConfig: untyped });
});

/** Which rules of the house refuse this text, were it to stand in this file. */
async function refused(file, text) {
  const [{ messages }] = await eslint.lintText(text, { filePath: join(root, file) });
  return messages.filter(({ ruleId }) => ruleId?.startsWith('house/') || ruleId?.startsWith('no-restricted')).map(({ ruleId }) => ruleId);
}

const brings = source => `import { thing } from '${source}';\nexport const it = thing;\n`;

describe('imports run one way', () => {
  const wrong = [
    ['the contract brings the client', inContract, '@bostadforst/client'],
    ['the contract brings Node', inContract, 'node:fs'],
    ['a thing of the contract brings the table of all', 'packages/contract/src/goal/goal.ts', '../routes.ts'],
    ['the client brings an element', inClient, '@bostadforst/elements/bf-site.js'],
    ['the client brings the backend', inClient, '@bostadforst/backend'],
    ['the client brings all of the contract', inClient, '@bostadforst/contract'],
    ['an element brings the backend', inElement, '@bostadforst/backend'],
    ['an element brings all of the contract', inElement, '@bostadforst/contract'],
    ['an element brings zod', inElement, 'zod/mini'],
    ['an element reaches into the backend', inElement, '../../../backend/src/app.ts'],
    ['an element brings another element', inElement, '../referral-form/referral-form.ts'],
    ['a text brings a controller', inText, '../controllers/text-controller.ts'],
    ['a style brings a part', inStyle, '../parts/notice.ts'],
    ['a context brings a controller', inContext, '../controllers/site-controller.ts'],
    ['a controller brings a part', inController, '../parts/notice.ts'],
    ['a part brings an element', inPart, '../site/site.ts'],
    ['an element brings what is for tests', inElement, '../testing/testing.ts'],
    ['a frame host brings anything at all', inEmbed, 'lit'],
    ['a story reaches into a package', inStory, '../packages/elements/src/testing/example-site.ts'],
    ['a story brings the backend', inStory, '@bostadforst/backend'],
    ['the backend brings an element', inBackend, '@bostadforst/elements/bf-site.js'],
    ['the backend brings Lit', inBackend, 'lit'],
    ['the backend brings the client', inBackend, '@bostadforst/client'],
    ['a thing of the backend brings the whole service', inBackend, '../app.ts'],
    ['the database brings a thing', 'packages/backend/src/database/database.ts', '../referral/referral-store.ts'],
    ['access brings a thing', 'packages/backend/src/access/who-is.ts', '../referral/referral-store.ts'],
    ['what seals brings who is asking', 'packages/backend/src/keys/keys.ts', '../access/identity.ts'],
    ['the service brings the demo', 'packages/backend/src/app.ts', './demo/demo.ts'],
  ];
  for (const [sentence, file, source] of wrong) {
    it(`refuses it when ${sentence}`, async () => assert.deepEqual(await refused(file, brings(source)), ['house/direction']));
  }

  it('sees it in every way of importing', async () => {
    const ways = [
      "import type { App } from '@bostadforst/backend'; export type It = App;",
      "export * from '@bostadforst/backend';",
      "export { app } from '@bostadforst/backend';",
      "export const app = () => import('@bostadforst/backend');",
      "export type App = import('@bostadforst/backend').App;",
    ];
    for (const text of ways) assert.ok((await refused(inElement, text)).includes('house/direction'), text);
  });

  const right = [
    [inContract, 'zod/mini'],
    [inContract, '../person/person.ts'],
    [inClient, '@bostadforst/contract/route'],
    [inContext, '../texts/texts.ts'],
    [inController, '../contexts/site-context.ts'],
    [inPart, '../controllers/text-controller.ts'],
    [inElement, '../parts/notice.ts'],
    [inElement, './texts.sv.ts'],
    ['packages/elements/src/referral-form/steps/who.ts', '../texts.ts'],
    [inElement, '@bostadforst/contract/goal/routes'],
    ['packages/elements/src/tenant-goals/tenant-goals.test.ts', '../site/bf-site.ts'],
    [inStory, '@bostadforst/elements/testing'],
    [inStory, './visit.ts'],
    [inBackend, '@bostadforst/contract'],
    [inBackend, '../person/person-store.ts'],
    ['packages/backend/src/goal/goal.test.ts', '@bostadforst/client'],
    ['packages/backend/src/main.ts', './demo/demo.ts'],
  ];
  for (const [file, source] of right) {
    it(`lets ${file.replace('packages/', '')} import ${source}`, async () =>
      assert.deepEqual(
        await refused(file, source === 'zod/mini' ? "import * as z from 'zod/mini';\nexport const it = z.string();\n" : brings(source)),
        [],
      ));
  }
});

describe('what a public element must never touch', () => {
  const touched = [
    ['storage', "localStorage.setItem('a', 'b');"],
    ['storage by way of the window', "window.sessionStorage.getItem('a');"],
    ['a database', "indexedDB.open('a');"],
    ['a cookie', "document.cookie = 'a=b';"],
    ['the page’s title', "document.title = 'Bostad';"],
    ['the history', "history.pushState({}, '');"],
    ['the history by way of the window', "window.history.replaceState({}, '');"],
    ['speech that leaves the device', 'new SpeechRecognition();'],
    ['speech by its other name', 'new window.webkitSpeechRecognition();'],
    ['HTML that somebody wrote', "document.body.innerHTML = '<p>';"],
    [
      'HTML that somebody wrote, by a directive',
      "import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nexport const it = unsafeHTML;",
    ],
    ['inline style', "import { styleMap } from 'lit/directives/style-map.js';\nexport const it = styleMap;"],
    ['inline style in a template', 'import { html } from \'lit\';\nexport const it = html`<p style="color: red"></p>`;'],
    ['a private word that is not', 'export class It { private own = 1; }'],
    ['the object z', "import { z } from 'zod/mini';\nexport const it = z;"],
  ];
  for (const [what, text] of touched) {
    it(`refuses ${what}`, async () =>
      assert.ok(
        (await refused(inElement, text)).some(rule => rule.startsWith('no-restricted')),
        text,
      ));
  }

  it('refuses the whole of zod, also behind it', async () => {
    for (const file of [inContract, inBackend]) {
      const rules = await refused(file, "import * as z from 'zod';\nexport const it = z.string();");
      assert.ok(rules.includes('no-restricted-imports'), file);
    }
  });

  it('lets a state of Lit’s be private in the only way it can', async () => {
    assert.deepEqual(
      await refused(inElement, "import { state } from 'lit/decorators.js'; export class It { @state() private own = 1; }"),
      [],
    );
  });

  it('lets a test make the hostile page that an element must survive', async () => {
    assert.deepEqual(await refused('packages/elements/src/site/site.test.ts', "document.body.innerHTML = '';"), []);
  });

  it('sees a check of accessibility that nobody waits for', async () => {
    const rules = await refused('packages/elements/src/site/site.test.ts', 'expect(el).to.be.accessible();');
    assert.deepEqual(rules, ['no-restricted-syntax']);
    assert.deepEqual(await refused('packages/elements/src/site/site.test.ts', 'await expect(el).to.be.accessible();'), []);
  });
});
