// Whatever a reader copies from our documents works.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium, noChromium } from '../browser/find-browsers.mjs';
import { otherNames, tokens } from '../../packages/doctor/src/elements.ts';
import { examine } from '../../packages/doctor/src/examine.ts';
import { typesForFrameworks } from './framework-types.mjs';
import { blocksOf, documents, isText } from './blocks.mjs';
import { faultsOfComponent, isComponent } from './component-files.mjs';
import { faultsOfCommands } from './known-commands.mjs';
import { faultsOfJson } from './known-data.mjs';
import { faultsOfPolicy } from './policy-lines.mjs';
import { policyFor } from './policy-for.mjs';
import { startService } from './service.mjs';
import { faultsOfPage, faultsOfStyles } from './try-page.mjs';
import { faultsOfCode, isCode } from './typed-code.mjs';

const path = await findChromium();
const skip = path || process.env.BF_REQUIRE_ALL === '1' ? false : noChromium;
const settable = [...tokens, ...otherNames];

const blocks = documents().flatMap(blocksOf);
const inBrowser = blocks.filter(block => !isText(block) && ['html', 'css'].includes(block.language));
const others = blocks.filter(block => !isText(block) && !inBrowser.includes(block));
const place = ({ file, line }) => `${file}:${line}`;
const none = (faults, block) => assert.deepEqual(faults, [], `${place(block)}: ${faults.join('\n')}`);

let browser;
let service;
before(async () => {
  if (skip) return;
  service = await startService();
  browser = await chromium.launch({ executablePath: path, args: chromiumArgs(path) });
});
after(async () => {
  await browser?.close();
  await service?.stop();
});

describe('what a reader puts on a page', { skip, concurrency: 2 }, () => {
  for (const block of inBrowser)
    it(`works as it stands: ${block.language} in ${place(block)}`, async () =>
      none(
        await (block.language === 'css' ? faultsOfStyles(browser, block.text, settable) : faultsOfPage(browser, service, block)),
        block,
      ));

  it('leaves the doctor with nothing to say', async () => {
    const block = blocksOf('docs/for-sites/README.md').find(({ language }) => language === 'html');
    const prepare = context =>
      service.standIn(
        context,
        {
          'https://www.example.se/sida': {
            html: `<!doctype html><html lang="sv"><body>${block.text}</body></html>`,
            policy: policyFor(block),
          },
        },
        () => {},
      );
    const { findings, elements } = await examine('https://www.example.se/sida', {
      fetch: service.fetch,
      browser: { path, args: chromiumArgs(path), prepare },
    });
    assert.deepEqual(findings, []);
    assert.equal(elements, 1);
  });
});

describe('what a reader copies elsewhere', () => {
  const code = others.filter(isCode);
  typesForFrameworks();
  const faultsOfEach = faultsOfCode(code);

  for (const block of others) {
    it(`is right: ${block.language || 'a block without a language'} in ${place(block)}`, () => {
      if (isCode(block)) return none(faultsOfEach.get(block), block);
      if (isComponent(block)) return none(faultsOfComponent(block), block);
      const check = { csp: faultsOfPolicy, json: faultsOfJson, sh: faultsOfCommands }[block.language];
      if (!check)
        assert.fail(
          `${place(block)}: nobody here can run ${block.language ? `“${block.language}”` : 'a block without a language'}. If it is there to be read, begin it with \`\`\`${block.language || ''} text`.replace(
            '``` text',
            '```text',
          ),
        );
      return none(check(block.text), block);
    });
  }

  it('is not left out by calling it text: every page that tells of the elements has something to run', () => {
    for (const file of documents().filter(each => /^docs\/for-sites\//.test(each) && !each.endsWith('accessibility.md')))
      assert.ok(
        blocksOf(file).some(block => !isText(block)),
        file,
      );
  });
});
