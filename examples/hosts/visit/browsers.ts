import { chromiumArgs, findChromium, findFirefox, findWebKit } from '../../../scripts/browser/find-browsers.mjs';
import { startWebKitDriver } from '../../../scripts/browser/webkit-driver.mjs';
import { puppeteerVisitor } from './puppeteer-visitor.ts';
import type { Visitor } from './visitor.ts';
import { webKitVisitor } from './webkit-visitor.ts';

/** The browsers that people use, as far as this machine has them. */
export const browsers: Record<string, () => Promise<Visitor | undefined>> = {
  async Chromium() {
    const path = await findChromium();
    return path ? puppeteerVisitor('chrome', path, chromiumArgs(path)) : undefined;
  },
  async Firefox() {
    const path = findFirefox();
    return path ? puppeteerVisitor('firefox', path) : undefined;
  },
  async WebKit() {
    const found = findWebKit();
    return found ? webKitVisitor({ browser: found.browser, port: await startWebKitDriver(found) }) : undefined;
  },
};
