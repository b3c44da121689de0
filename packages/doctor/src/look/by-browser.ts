import { chromium, type Browser as Running, type BrowserContext, type Page } from 'playwright-core';
import { CouldNotLook } from '../diagnosis.ts';
import { defaultColours, elements } from '../elements.ts';
import type { Seen } from '../seen.ts';
import { readScriptAddress } from '../script-address.ts';
import { factsOfPage, noteViolations } from './facts-of-page.ts';
import { translatorOf } from './translators.ts';

export interface Browser {
  path: string;
  args?: readonly string[];
  /** One that runs already, for whoever looks at many pages and ends it afterwards. Each page still gets a visitor without a past. */
  running?: Running;
  /** Before the page is opened; for a test that stands in for addresses that are nowhere. */
  prepare?: (context: BrowserContext) => Promise<unknown>;
}

/** Opens the page in a browser without a past, and leaves none: nothing is typed, pressed or sent. */
export async function lookByBrowser({ path, args = [], running, prepare }: Browser, address: string): Promise<Seen> {
  const browser = running ?? (await startBrowser(path, args));
  const context = await browser.newContext({ locale: 'sv-SE', serviceWorkers: 'block', acceptDownloads: false });
  try {
    await onlyLooking(context);
    await prepare?.(context);
    await context.addInitScript(noteViolations);
    return { ...(await lookAt(await context.newPage(), address)), browser: `Chromium ${browser.version()}` };
  } finally {
    await context.close();
    if (!running) await browser.close();
  }
}

/** In a profile of its own, which goes with it. */
export function startBrowser(path: string, args: readonly string[] = []): Promise<Running> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: path, args: [...asRoot, ...args] });
}

/** The page's own scripts may want to send something too, such as that somebody was here. */
async function onlyLooking(context: BrowserContext): Promise<void> {
  await context.route('**/*', route => (route.request().method() === 'GET' ? route.fallback() : route.abort()));
  await context.routeWebSocket('**/*', () => undefined);
}

async function lookAt(page: Page, asked: string): Promise<Seen> {
  const errors: string[] = [];
  const takenTags: string[] = [];
  page.on('pageerror', error => errors.push(error.message));
  page.on('console', message =>
    takenTags.push(...(/^<(bf-[a-z-]+)> is already defined by another copy/.exec(message.text())?.slice(1) ?? [])),
  );

  const response = await page.goto(asked, { waitUntil: 'load', timeout: 30_000 }).catch(() => undefined);
  if (!response) throw new CouldNotLook('no-answer', asked);
  if (response.status() >= 400) throw new CouldNotLook('status', String(response.status()));
  const headers = await response.allHeaders();
  if (!/html/.test(headers['content-type'] ?? '')) throw new CouldNotLook('no-page', headers['content-type'] ?? '');
  await settled(page);

  const { rootClass, fetched, scripts, policies, ...facts } = await page.evaluate(factsOfPage, {
    tags: Object.keys(elements),
    colourTokens: Object.keys(defaultColours),
  });
  const known = new Set(scripts.map(each => each.address));
  const others = [...new Set(fetched)].filter(each => !known.has(each) && readScriptAddress(each));
  const address = page.url();
  return {
    ...facts,
    through: 'browser',
    address,
    policies: [headers['content-security-policy'] ?? '', ...policies].filter(Boolean),
    scripts: [...scripts, ...others.map(each => ({ address: each, isModule: true, integrity: '', nonce: '' }))],
    frames: page.frames().map(frame => frame.url()),
    errors,
    takenTags: [...new Set(takenTags)],
    translated: translatorOf({ address, rootClass, scripts: [...known] }),
  };
}

/** Until nothing more is fetched and every tag of ours is alive, or for a moment more: what has not started then is not waiting for anything. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => undefined);
  const tags = Object.keys(elements).join(',');
  for (let waited = 0; waited < 1_000; waited += 100) {
    const alive = await page.evaluate(selector => [...document.querySelectorAll(selector)].every(each => each.matches(':defined')), tags);
    if (alive) break;
    await page.waitForTimeout(100);
  }
  await page.waitForTimeout(200);
}
