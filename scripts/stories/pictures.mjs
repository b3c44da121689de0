// Takes a picture of each element in each theme, narrow and wide, into dist/pictures, for somebody to look at.
//
//   node --conditions=source scripts/stories/pictures.mjs [a word in the story’s id …] [--themes=default,sjo] [--globals=language:en;direction:rtl]
//
// Without a word it takes what stands below; with words, every story that has one of them.
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium, noChromium } from '../browser/find-browsers.mjs';
import { filesIn, root } from '../files.mjs';

const folder = join(root, 'dist', 'storybook');
const pictures = join(root, 'dist', 'pictures');
const widths = [320, 1280];

/** One view of each element that has much in it. */
const usual = [
  'bf-site--there',
  'bf-referral-form--reach-with-details-missing',
  'bf-referral-form--check-of-everything',
  'bf-referral-form--receipt',
  'bf-referral-form-staff--outreach-share-half-answered',
  'bf-referral-list--every-mark',
  'bf-referral-list-one-referral--everything',
  'bf-referral-list-acts--joint-assessment-unanswered',
  'bf-tenant-goals--goals-in-every-state',
  'bf-tenant-goals--one-goal',
  'bf-tenant-goals--new-goal-without-words',
  'bf-landlord-contact--reports-in-every-state',
  'bf-landlord-contact--danger',
  'bf-landlord-contact--check',
  'bf-landlord-inbox--reports-in-every-state',
  'bf-landlord-inbox--opened-with-a-thread',
  'bf-model-explainer--there',
  'embed-in-a-frame--form',
  'embed-in-a-frame--link-to-goals',
];

const words = process.argv.slice(2).filter(word => !word.startsWith('--'));
const option = name => process.argv.find(word => word.startsWith(`--${name}=`))?.slice(name.length + 3);
const themes = option('themes')?.split(',') ?? ['default', ...themeNames()];
const globals = option('globals') ?? '';

const ids = Object.keys(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')).entries);
const wanted = words.length ? ids.filter(id => words.some(word => id.includes(word))) : usual;
const path = await findChromium();
if (!path) throw new Error(noChromium);

const { origin, close } = await serve();
const browser = await chromium.launch({ executablePath: path, args: chromiumArgs(path) });
mkdirSync(pictures, { recursive: true });
for (const width of widths) for (const theme of themes) for (const id of wanted) await take(id, theme, width);
await browser.close();
close();
console.log(`${wanted.length * themes.length * widths.length} pictures in dist/pictures`);

async function take(id, theme, width) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  await page.addInitScript(tellWhenFinished);
  const surroundings = [`theme:${theme}`, `width:${width}`, ...(globals ? [globals] : [])].join(';');
  await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story&globals=${surroundings}`);
  await page.waitForFunction(() => globalThis.storyFinished, undefined, { timeout: 30_000 });
  // As tall as all of it: what keeps to the window's foot would else stand in the middle of the picture.
  await page.setViewportSize({ width, height: await page.evaluate('document.documentElement.scrollHeight') });
  await page.screenshot({ path: join(pictures, `${id}.${theme}.${width}.png`) });
  await page.close();
}

/** Runs in the page: a story is finished when the person in it has done everything. */
function tellWhenFinished() {
  const listen = setInterval(() => {
    const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
    if (!channel) return;
    globalThis.clearInterval(listen);
    channel.on('storyFinished', () => (globalThis.storyFinished = true));
  }, 5);
}

function themeNames() {
  return filesIn('examples/themes')
    .map(file => file.match(/([a-z]+)\.css$/)?.[1])
    .filter(Boolean);
}

function serve() {
  const types = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.json': 'application/json',
    '.svg': 'image/svg+xml',
  };
  const server = createServer(({ url = '/' }, response) => {
    const file = join(folder, decodeURIComponent(new URL(url, 'http://localhost').pathname));
    try {
      const content = readFileSync(file);
      response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream').end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise(resolve =>
    server.listen(0, '127.0.0.1', () => resolve({ origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() })),
  );
}
