import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Page } from 'puppeteer-core';
import type { Visit, Visitor, Work } from './visitor.ts';

/** Chromium by its own protocol, Firefox by WebDriver BiDi: one library drives both. */
export async function puppeteerVisitor(browser: 'chrome' | 'firefox', executablePath: string, args: string[] = []): Promise<Visitor> {
  const running = await puppeteer.launch({ browser, executablePath, args, headless: true, defaultViewport: null });
  return {
    visit: async address => visitIn(await running.newPage(), address),
    close: () => running.close(),
  };
}

async function visitIn(page: Page, first: string): Promise<Visit> {
  // Fifty frames on a machine that does other things besides.
  page.setDefaultNavigationTimeout(120_000);
  await page.goto(first, { waitUntil: 'load' });
  // After a step back to a page that was kept whole, the library may not know it: the page itself does.
  const address = () => page.evaluate(() => location.href).catch(() => page.url());
  return {
    inPage: (work, ...args) => page.evaluate(work, ...args) as never,
    async inFrame(start, work, ...args) {
      const frame = page.frames().find(each => each.url().startsWith(start));
      // A frame that is thrown away while one looks into it is one that is not there.
      const answer = frame ? frame.evaluate(work, ...args) : inRestoredFrame(page, start, work, args);
      return answer.catch(() => undefined) as never;
    },
    address,
    click: (x, y) => page.mouse.click(x, y),
    type: text => page.keyboard.type(text),
    press: key => page.keyboard.press(key),
    goTo: async next => void (await page.goto(next, { waitUntil: 'load' })),
    async back() {
      const left = await address();
      // A page that was kept whole is not loaded again, and says so to nobody: it is there when the address is.
      void page.goBack({ waitUntil: 'domcontentloaded', timeout: 10_000 }).catch(() => undefined);
      for (const end = Date.now() + 10_000; (await address()) === left && Date.now() < end;) await pause(50);
    },
    picture: () => page.screenshot(),
    close: () => page.close(),
  };
}

/** After a step back to a page that was kept whole, the library no longer knows its frames. The browser does. */
async function inRestoredFrame(page: Page, start: string, work: Work, args: unknown[]): Promise<unknown> {
  const target = page
    .browser()
    .targets()
    .find(each => each.type() !== 'page' && each.url().startsWith(start));
  if (!target) return undefined;
  const session = await target.createCDPSession();
  const expression = `(${work.toString()})(...${JSON.stringify(args)})`;
  const { result } = await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
  await session.detach();
  return result.value as unknown;
}
