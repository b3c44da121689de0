// The same page in every framework, driven in a browser under a strict policy with Trusted Types.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium, noChromium } from '../browser/find-browsers.mjs';
import { serveSite } from '../built/site-server.mjs';
import { root } from '../files.mjs';
import { buildSite } from '../site.mjs';
import { build, built } from './build.mjs';
import { policiesOf, serveExamples } from './driven/serve.mjs';
import { scenarios } from './driven/scenarios.mjs';
import { visit } from './driven/visit.mjs';
import { install } from './installed.mjs';
import { twoAtATime } from './two-at-a-time.mjs';

const path = await findChromium();
const skip = path || process.env.BF_REQUIRE_ALL === '1' ? false : noChromium;
const names = { plain: 'Plain HTML', react: 'React', vue: 'Vue', svelte: 'Svelte', angular: 'Angular', solid: 'Solid', preact: 'Preact' };
const seen = Object.fromEntries(Object.values(names).map(name => [name, {}]));

let browser;
let examples;
let site;
before(async () => {
  if (skip) return;
  await install();
  await twoAtATime([buildSite, ...built.map(name => () => build(name))], make => make());
  examples = await serveExamples();
  site = await serveSite();
  browser = await chromium.launch({ executablePath: path, args: chromiumArgs(path) });
});
after(async () => {
  await browser?.close();
  await examples?.close();
  await site?.close();
});

const addressOf = example =>
  example === 'plain' ? `${site.origin}/plain-html/two-municipalities.html` : `${examples.origin}/${example}/index.html`;

// Two at a time: a page mostly waits.
describe('An element', { skip, concurrency: 2 }, () => {
  for (const [example, name] of Object.entries(names))
    for (const { column, sentence, day, walk } of scenarios)
      it(`${sentence}, in ${name}`, async () => {
        const visited = await visit(browser, addressOf(example), day);
        try {
          await walk(visited);
          assert.deepEqual(visited.wrong, [], 'what the page would have to explain');
          seen[name][column] = 'yes';
        } finally {
          await visited.close();
        }
      });
});

describe('The table in the docs', { skip }, () => {
  it('says of each framework what was seen here, and which policies it needs', () => {
    const rows = Object.entries(names).map(([example, name]) => ({ name, ...seen[name], policies: policiesOf(example).join(' ') }));
    assert.deepEqual(tableInDocs(), rows);
  });
});

/** The first table of the page, a row per framework. */
function tableInDocs() {
  const lines = readFileSync(join(root, 'docs', 'for-developers', 'frameworks.md'), 'utf8').split('\n');
  const [head, , ...rows] = lines.slice(lines.findIndex(line => line.startsWith('|'))).map(line =>
    line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim()),
  );
  const columns = ['name', ...head.slice(1, -1), 'policies'];
  const end = rows.findIndex(row => !row.length);
  return rows.slice(0, end).map(row => Object.fromEntries(row.map((cell, at) => [columns[at], cell.replaceAll('`', '')])));
}
