import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { startDemoService, type DemoService } from '@bostadforst/backend/testing/demo-service';

const root = join(import.meta.dirname, '..');

/** The demo's service, a browser, and a clock that the story moves. */
export interface World {
  service: DemoService;
  /** A page of someone's own: nobody shares a cookie with anyone. */
  someone(options?: Someone): Promise<Page>;
  /** Signs in as one of the demo's people and lands on the page. */
  signedIn(municipality: string, persona: string, page: string, options?: Someone): Promise<Page>;
  moveTo(day: string): Promise<void>;
  /** What the pages have complained of: refused by the policy, thrown and not caught. */
  complaints: string[];
  close(): Promise<void>;
}

interface Someone {
  width?: number;
}

export async function startWorld(begins: string): Promise<World> {
  let time = at(begins);
  const service = await startDemoService({
    now: () => time,
    assetsDir: process.env['ASSETS_DIR'] ?? join(root, 'dist', 'site'),
    programmesDir: join(root, 'examples', 'programmes'),
    seeded: true,
  });
  const browser: Browser = await chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    args: JSON.parse(process.env['BF_CHROME_ARGS'] ?? '["--no-sandbox"]') as string[],
  });
  const complaints: string[] = [];
  const pages: Page[] = [];

  async function someone({ width = 1280 }: Someone = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 800 }, locale: 'sv-SE', baseURL: service.origin });
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    await page.clock.setFixedTime(time);
    pages.push(page);
    page.on('pageerror', error => complaints.push(`${page.url()}: ${error.message}`));
    page.on('console', message => {
      if (/Content Security Policy|TrustedHTML|TrustedScript/.test(message.text())) complaints.push(`${page.url()}: ${message.text()}`);
    });
    return page;
  }

  return {
    service,
    someone,
    complaints,
    async signedIn(municipality, persona, address, options) {
      const page = await someone(options);
      const path = `/${municipality}/${address}.html`;
      await page.goto(`/sign-in/${municipality}?return=${path}`);
      await page.locator(`button[value="${municipality}-${persona}"]`).click();
      await page.waitForURL(`**${path}`);
      return page;
    },
    async moveTo(day) {
      time = at(day);
      for (const page of pages) if (!page.isClosed()) await page.clock.setFixedTime(time);
    },
    async close() {
      await browser.close();
      await service.stop();
    },
  };
}

const at = (day: string) => new Date(`${day}T09:00:00Z`);
