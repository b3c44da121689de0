// The elements' tests, in the browsers that people use.
//
//   BROWSERS=chromium,firefox,webkit wtr            public elements and what they stand on in all three, staff elements in Chromium
//   BROWSERS=chromium wtr --files 'packages/elements/src/tenant-goals/*.test.ts'
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { chromiumArgs, findChromium, findFirefox, findWebKit, noChromium } from './scripts/browser/find-browsers.mjs';
import { freePort } from './packages/backend/src/testing/free-port.ts';
import { startWebKitDriver } from './scripts/browser/webkit-driver.mjs';
import { countingReporter } from './scripts/testing/browser-counts.mjs';

const wanted = (process.env.BROWSERS ?? 'chromium').split(',');
const all = 'packages/elements/src/**/*.test.ts';
// Staff work in the browsers their municipality gives them, which are Chromium.
const staff = 'packages/elements/src/{referral-list,landlord-inbox}/**/*.test.ts';

const launchers = {
  async chromium() {
    const path = await findChromium();
    if (!path) throw new Error(noChromium);
    return named('Chromium', chromeLauncher({ launchOptions: { executablePath: path, args: chromiumArgs(path) } }));
  },
  async firefox() {
    const path = findFirefox();
    if (!path) throw new Error('No Firefox was found: set FIREFOX_PATH, or install Firefox.');
    const launchOptions = { browser: 'firefox', executablePath: path, headless: true, defaultViewport: null };
    return named('Firefox', chromeLauncher({ launchOptions, createPage: pageInFirefox }));
  },
  async webkit() {
    const webkit = findWebKit();
    if (!webkit) throw new Error('No WebKitGTK was found: install webkit2gtk-driver and xvfb.');
    const options = { binary: webkit.browser, args: ['--automation'] };
    return named(
      'WebKit',
      webdriverLauncher({
        automationProtocol: 'webdriver',
        hostname: '127.0.0.1',
        port: await startWebKitDriver(webkit),
        path: '/',
        logLevel: 'error',
        capabilities: { browserName: 'MiniBrowser', 'wdio:enforceWebDriverClassic': true, 'webkitgtk:browserOptions': options },
      }),
    );
  },
};

/** The launchers name themselves after their driver: Firefox would be reported as Chrome. */
function named(name, launcher) {
  return Object.defineProperty(launcher, 'name', { get: () => name, set: () => {} });
}

/** An extended-support Firefox sets the size as asked, but does not know the turning of the screen that puppeteer asks for with it. */
async function pageInFirefox({ context }) {
  const page = await context.newPage();
  const setViewport = page.setViewport.bind(page);
  page.setViewport = viewport =>
    setViewport(viewport).catch(error => {
      if (!String(error).includes('setScreenOrientationOverride')) throw error;
    });
  return page;
}

const browsers = [];
for (const browser of wanted) browsers.push({ browser, launcher: await launchers[browser]() });
const launched = browsers.map(({ launcher }) => launcher);
const inChromium = browsers.filter(({ browser }) => browser === 'chromium').map(({ launcher }) => launcher);

const everything = [
  { name: 'public', files: [all, `!${staff}`], browsers: launched },
  ...(inChromium.length ? [{ name: 'staff', files: [staff], browsers: inChromium }] : []),
];

/** A library asks for Node's own cryptography where a browser has none: every browser we test in has its own. */
const withoutNode = {
  name: 'bostadforst:without-node',
  resolveImport: ({ source }) => (source === 'crypto' ? '/without-node.js' : undefined),
  serve: ({ path }) => (path === '/without-node.js' ? 'export {};' : undefined),
};

export default {
  // Files named on the command line are run in every browser asked for, and nothing else is.
  ...(process.argv.includes('--files') ? { browsers: launched } : { groups: everything.filter(({ files }) => globSync(files[0]).length) }),
  // The same day for every test, whatever day it is.
  testRunnerHtml: framework =>
    `<!doctype html><html><body><script type="module" src="/packages/elements/src/testing/the-day.ts"></script><script type="module" src="${framework}"></script></body></html>`,
  nodeResolve: { exportConditions: ['source', 'production', 'default'] },
  plugins: [
    withoutNode,
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('packages/elements/tsconfig.json', import.meta.url)) }),
  ],
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY }),
    ...countingReporter(process.env.BF_COUNTS),
  ],
  // An element fetches its later parts when they are first needed: on a busy machine that takes its time.
  testFramework: { config: { timeout: 60_000 } },
  // One that the system gives: two runs that looked for a free one at the same time would find the same.
  port: await freePort(),
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
};
