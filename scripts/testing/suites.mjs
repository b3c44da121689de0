// The steps of `npm test`, in their order: what each runs, and what a machine must have for it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumArgs, findChromium, findFirefox, findWebKit, noChromium } from '../browser/find-browsers.mjs';
import { filesIn } from '../files.mjs';
import { buildSite, siteFolder } from '../site.mjs';
import { node } from './command.mjs';
import { findPostgres } from './find-postgres.mjs';
import { reaching } from './reaching.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number, output?: string, missing?: string }} Result
 * @typedef {{ name: string, writes?: string, run: () => Promise<Result> }} Suite one that writes where another does is not run beside it
 */

const postgres = findPostgres();
/** Our packages as they are written. Not for tools: some package of theirs names a `source` that it does not ship. */
const fromSource = { NODE_OPTIONS: '--conditions=source' };
const onPGlite = { ...fromSource, BF_TEST_DATABASE: 'pglite' };
const onPostgres = { ...fromSource, BF_TEST_DATABASE: 'postgres', PG_BIN: postgres };
const noPostgres = 'PostgreSQL’s programs were not found: install it, or set PG_BIN to the folder of its initdb.';

/** Where the packages are built. */
const builtPackages = 'packages/*/dist';
const contractAndClient = ['packages/contract/src', 'packages/client/src', 'packages/embed/src', 'examples/municipality'];

const noFirefox = 'No Firefox was found: public elements were not tried in it.';
const noWebKit = 'No WebKitGTK was found: public elements were not tried in it.';

/** In the order in which they begin, so that what is soon known comes first, and short ones are left for the end. @type {readonly Suite[]} */
export const suites = [
  { name: 'types', writes: builtPackages, run: () => check(['node_modules/typescript/bin/tsc', '-b']) },
  { name: 'lint', run: () => check(['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0']) },
  {
    name: 'repository',
    run: () => nodeTests(['scripts/build', 'scripts/lint', 'scripts/repository', 'scripts/stories', 'scripts/testing']),
  },
  { name: 'contract, client, embed', run: () => nodeTests(contractAndClient, fromSource) },
  { name: 'backend', run: () => nodeTests(['packages/backend/src'], onPGlite) },
  { name: 'site and sizes', run: () => builtSite() },
  { name: 'elements in Chromium', run: async () => elements('chromium', (await findChromium()) ? undefined : noChromium) },
  { name: 'backend on PostgreSQL', run: () => (postgres ? nodeTests(withDatabase(), onPostgres) : missing(noPostgres)) },
  { name: 'hosts in Firefox', run: () => hosts('Firefox', findFirefox() ? undefined : noFirefox) },
  { name: 'stories', run: () => stories() },
  { name: 'hosts in WebKit', run: () => hosts('WebKit', findWebKit() ? undefined : noWebKit) },
  { name: 'packages', writes: builtPackages, run: () => packedPackages() },
  { name: 'elements in Firefox', run: () => elements('firefox', findFirefox() ? undefined : noFirefox) },
  { name: 'hosts in Chromium', run: async () => hosts('Chromium', (await findChromium()) ? undefined : noChromium) },
  { name: 'frameworks', writes: builtPackages, run: () => frameworks() },
  { name: 'elements in WebKit', run: () => elements('webkit', findWebKit() ? undefined : noWebKit) },
  { name: 'docs and doctor', writes: builtPackages, run: () => docsAndDoctor() },
  { name: 'end to end', run: () => endToEnd(onPGlite) },
  { name: 'end to end on PostgreSQL', run: () => (postgres ? endToEnd(onPostgres) : missing(noPostgres)) },
];

/** The backend's tests that are others on PostgreSQL than in an embedded database. */
function withDatabase() {
  const testing = 'packages/backend/src/testing';
  return reaching(filesIn('packages/backend/src'), [`${testing}/test-database.ts`, `${testing}/cluster.ts`]);
}

/** A tool that says by its exit code whether all is well: one check. */
async function check(args) {
  const { ok, output } = await node(args);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, output };
}

/** Every `*.test.ts` and `*.test.mjs` in these folders, by node:test. */
async function nodeTests(folders, environment = {}) {
  const files = folders.flatMap(folder => filesIn(folder)).filter(file => /\.test\.(ts|mjs)$/.test(file));
  if (!files.length) return { passed: 0, failed: 0, skipped: 0 };
  const concurrency = Math.min(availableParallelism(), 4);
  return counted(file =>
    node(
      [
        '--test',
        '--test-timeout=900000',
        `--test-concurrency=${concurrency}`,
        '--test-reporter=spec',
        '--test-reporter-destination=stdout',
        '--test-reporter=./scripts/testing/node-counts.mjs',
        `--test-reporter-destination=${file}`,
        ...files,
      ],
      environment,
    ),
  );
}

async function elements(browser, lacking) {
  if (lacking) return missing(lacking);
  const path = browser === 'chromium' ? await findChromium() : undefined;
  return counted(file =>
    node(['node_modules/@web/test-runner/dist/bin.js'], { BROWSERS: browser, BF_COUNTS: file, ...(path && { CHROME_PATH: path }) }),
  );
}

async function stories() {
  const path = await findChromium();
  if (!path) return missing(noChromium);
  return counted(file => node(['scripts/stories/test-stories.mjs'], { BF_COUNTS: file, CHROME_PATH: path }));
}

/** The bundles are built, and weighed. */
async function builtSite() {
  try {
    await buildSite();
  } catch (error) {
    return { passed: 0, failed: 1, skipped: 0, output: error.message };
  }
  return nodeTests(['scripts/built'], { ASSETS_DIR: siteFolder });
}

/** The packages are made as they are published, and tried as a stranger would. */
async function packedPackages() {
  const { ok, output } = await node(['scripts/package/pack.mjs']);
  if (!ok) return { passed: 0, failed: 1, skipped: 0, output };
  await buildSite();
  return nodeTests(['scripts/package'], { ASSETS_DIR: siteFolder });
}

/** The same page in every framework, with what is published laid out once for both files of tests. */
async function frameworks() {
  const { ok, output } = await node(['scripts/frameworks/installed.mjs']);
  if (!ok) return { passed: 0, failed: 1, skipped: 0, output };
  return nodeTests(['scripts/frameworks']);
}

/** Whatever a reader copies, and whoever says why it does not work. */
async function docsAndDoctor() {
  await buildSite();
  const path = await findChromium();
  const browser = path && { CHROME_PATH: path, BF_CHROME_ARGS: JSON.stringify(chromiumArgs(path)) };
  const folders = ['scripts/docs', 'packages/doctor/src', 'examples/wordpress'];
  const found = await nodeTests(folders, { ...onPGlite, ...browser, ASSETS_DIR: siteFolder });
  return path ? found : { ...found, missing: `${noChromium} No page of the documents was opened.` };
}

/** Elements on other people's pages, in one engine. */
async function hosts(engine, lacking) {
  if (lacking) return missing(lacking);
  await buildSite();
  return nodeTests(['examples/hosts/visit'], { ...fromSource, BF_ENGINES: engine, ASSETS_DIR: siteFolder });
}

async function endToEnd(environment) {
  const path = await findChromium();
  if (!path) return missing(noChromium);
  await buildSite();
  const browser = { CHROME_PATH: path, BF_CHROME_ARGS: JSON.stringify(chromiumArgs(path)), ASSETS_DIR: siteFolder };
  return nodeTests(['e2e'], { ...browser, ...environment });
}

/** What a machine lacks is skipped and said in a line; where everything is demanded, it is a failure. */
function missing(sentence) {
  const demanded = process.env.BF_REQUIRE_ALL === '1';
  return { passed: 0, failed: demanded ? 1 : 0, skipped: demanded ? 0 : 1, missing: sentence };
}

/** Runs tests that write how many passed to a file. A run that fell over before it counted is one failure. */
async function counted(run) {
  const folder = mkdtempSync(join(tmpdir(), 'bf-counts-'));
  const file = join(folder, 'counts.json');
  try {
    const { ok, output } = await run(file);
    const counts = readCounts(file);
    if (!counts) return { passed: 0, failed: 1, skipped: 0, output };
    return { ...counts, failed: counts.failed || (ok ? 0 : 1), output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
