import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A Chromium, Chrome or Edge that is already here: the one named by CHROME_PATH, the machine's own, else one that Playwright once fetched. */
export function findBrowser(environment: Readonly<Record<string, string | undefined>> = process.env): string | undefined {
  const named = environment['CHROME_PATH'];
  return named ? [named].find(existsSync) : [...onPath(environment), ...installed(environment), ...fetched(environment)].find(existsSync);
}

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

function onPath({ PATH = '' }: Readonly<Record<string, string | undefined>>): string[] {
  const ending = process.platform === 'win32' ? '.exe' : '';
  return names.flatMap(name =>
    PATH.split(delimiter)
      .filter(Boolean)
      .map(folder => join(folder, name + ending)),
  );
}

function installed(environment: Readonly<Record<string, string | undefined>>): string[] {
  const mac = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(app => `/Applications/${app}.app/Contents/MacOS/${app}`);
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(name => environment[name] ?? []);
  const windows = folders.flatMap(folder => [
    join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ]);
  return [...mac, ...windows];
}

function fetched(environment: Readonly<Record<string, string | undefined>>): string[] {
  const home = homedir();
  const caches = [
    environment['PLAYWRIGHT_BROWSERS_PATH'],
    join(home, '.cache', 'ms-playwright'),
    join(home, 'Library', 'Caches', 'ms-playwright'),
    environment['LOCALAPPDATA'] && join(environment['LOCALAPPDATA'], 'ms-playwright'),
  ].filter((folder): folder is string => Boolean(folder) && existsSync(folder!));
  const binaries = [
    ['chrome-linux', 'chrome'],
    ['chrome-linux64', 'chrome'],
    ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
    ['chrome-mac-arm64', 'Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
    ['chrome-win', 'chrome.exe'],
    ['chrome-win64', 'chrome.exe'],
  ];
  const newestFirst = new Intl.Collator('en', { numeric: true });
  return caches.flatMap(cache =>
    readdirSync(cache)
      .filter(name => name.startsWith('chromium-'))
      .sort((a, b) => newestFirst.compare(b, a))
      .flatMap(version => binaries.map(path => join(cache, version, ...path))),
  );
}
