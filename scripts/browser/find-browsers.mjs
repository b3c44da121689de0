// Which browsers this machine has. Nothing is downloaded: what is not here is said to be missing.
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const unpacked = join(root, '.data', 'chromium');

export const noChromium =
  'No Chromium was found: set CHROME_PATH to a Chromium or Chrome, install one, or run on Linux x64, where one comes with the packages.';

/**
 * A Chromium to test with, in the order a person would expect: the one they named, the machine's own, the one Playwright once
 * fetched, and last the one inside an npm package.
 *
 * @returns {Promise<string | undefined>} the path of its binary
 */
export async function findChromium() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  return systemChromium() ?? playwrightChromium() ?? (await packagedChromium());
}

/** The flags a test run wants. Quiet ones, so that no request leaves the machine but the tests' own. */
export function chromiumArgs(path) {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic'];
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const packaged = path.startsWith(unpacked)
    ? ['--headless=new', '--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage']
    : [];
  return [...new Set([...asRoot, ...quiet, ...packaged])];
}

/** @returns {string | undefined} */
export function findFirefox() {
  return process.env.FIREFOX_PATH ?? firstOf(['firefox-esr', 'firefox'].flatMap(onPath), macApp('Firefox', 'firefox'));
}

/**
 * WebKitGTK with its driver, and a display to show it on.
 *
 * @returns {{ driver: string, browser: string, display: string | undefined } | undefined} display: the Xvfb to start, none where there is a display already
 */
export function findWebKit() {
  const driver = firstOf(onPath('WebKitWebDriver'));
  const browser = process.env.MINIBROWSER ?? firstOf(miniBrowsers());
  const display = process.env.DISPLAY ? undefined : firstOf(onPath('Xvfb'));
  if (!driver || !browser || (!display && !process.env.DISPLAY)) return undefined;
  return { driver, browser, display };
}

function systemChromium() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);
  return firstOf(
    names.flatMap(onPath),
    macApp('Google Chrome', 'Google Chrome'),
    macApp('Chromium', 'Chromium'),
    programFiles.map(folder => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
  );
}

function playwrightChromium() {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache', 'ms-playwright'),
    join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    process.env.LOCALAPPDATA && join(process.env.LOCALAPPDATA, 'ms-playwright'),
  ].filter(folder => folder && existsSync(folder));
  const binaries = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ];
  const versions = caches.flatMap(cache => newestFirst(cache, 'chromium-').map(version => join(cache, version)));
  return firstOf(versions.flatMap(version => binaries.map(binary => join(version, binary))));
}

/** The browser inside an npm package. It unpacks into TMPDIR and takes any file called `chromium` there for its own: it gets a folder to itself. */
async function packagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const before = process.env.TMPDIR;
  mkdirSync(unpacked, { recursive: true });
  process.env.TMPDIR = unpacked;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } catch {
    return undefined;
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

function miniBrowsers() {
  const libraries = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec', '/usr/lib64', '/usr/lib'].filter(
    existsSync,
  );
  return libraries.flatMap(folder => newestFirst(folder, 'webkit2gtk-').map(version => join(folder, version, 'MiniBrowser')));
}

function newestFirst(folder, prefix) {
  const byVersion = new Intl.Collator('en', { numeric: true }).compare;
  return readdirSync(folder)
    .filter(name => name.startsWith(prefix))
    .sort((a, b) => byVersion(b, a));
}

function onPath(name) {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  return (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, file));
}

function macApp(app, binary) {
  return [`/Applications/${app}.app/Contents/MacOS/${binary}`];
}

function firstOf(...lists) {
  return lists.flat().find(file => existsSync(file));
}
