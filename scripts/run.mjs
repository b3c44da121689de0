// Runs one of this repository's scripts on the Node that the lockfile pins, whatever Node the machine has.
// usage: node scripts/run.mjs scripts/start.mjs [arguments]
//
// Plain JavaScript that Node 18 reads: it is the first line of `npm start` and `npm test` in a fresh clone, before
// anything is installed. It imports nothing that an install brings.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const windows = process.platform === 'win32';

if (!installed()) install();
const node = pinnedNode() ?? ownNode();
run(node, process.argv.slice(2));

/** Whether node_modules is what the lockfile says. Compared by content, so that a mere `touch` or a checkout installs nothing. */
function installed() {
  const lastWritten = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(lastWritten)) return false;
  const stamp = stampFile();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockSum()) return true;
  // Somebody ran `npm ci` or `npm install` by hand after the lockfile last changed: theirs counts as ours.
  const since = file => statSync(file).mtimeMs;
  if (since(lastWritten) < since(join(root, 'package-lock.json'))) return false;
  if (existsSync(stamp) && since(lastWritten) < since(stamp)) return false;
  writeFileSync(stamp, lockSum());
  return true;
}

function install() {
  const started = Date.now();
  console.log('install: npm ci, the first time and whenever the lockfile changes …');
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath; // The npm that started us, when there is one.
  const options = { cwd: root, env: withoutOuterNpm(process.env), stdio: 'inherit' };
  const { status } =
    npm && /\.c?js$/.test(npm)
      ? spawnSync(process.execPath, [npm, ...args], options)
      : spawnSync('npm', args, { ...options, shell: windows });
  if (status !== 0) stop('The packages could not be installed: npm ci says why above.');
  writeFileSync(stampFile(), lockSum());
  console.log(`install: ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/** What an outer `npm start` hands down would change what the inner npm installs, and where. */
function withoutOuterNpm(environment) {
  const handedDown = /^npm_(config_(local_)?prefix|config_workspace|config_omit|config_production|package_|lifecycle_|command)/i;
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !handedDown.test(name)));
}

/** The platform's own package among the optional dependencies: locked, with its checksum, and put there without an install script. */
function pinnedNode() {
  const folder = join(root, 'node_modules', `node-${windows ? 'win' : process.platform}-${process.arch}`, 'bin');
  const file = join(folder, windows ? 'node.exe' : 'node');
  return existsSync(file) ? file : undefined;
}

function ownNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 19)) return process.execPath;
  return stop(
    `Node ${process.versions.node} is too old, and no newer one came with the packages for ${process.platform}-${process.arch}. Install Node 22.19 or newer.`,
  );
}

function run(node, args) {
  const path = `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`;
  // Our packages are read as they are written: their TypeScript, not what a build once made of it.
  const child = spawn(node, ['--conditions=source', ...args], { stdio: 'inherit', env: { ...process.env, PATH: path } });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  stopWithNpm(child);
  child.on('error', error => stop(`${node} could not be started: ${error.code}.`));
  child.on('exit', (code, signal) => {
    if (!signal) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

/**
 * Whoever stops npm stops the shell between npm and us, and the shell passes nothing on: what it started would run on, with
 * nobody to stop it and the port taken.
 */
function stopWithNpm(child) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref();
}

function stampFile() {
  return join(root, 'node_modules', '.lock-sha256');
}

/** Of the packages alone: what the lockfile says of ourselves changes no package. */
function lockSum() {
  const { packages = {} } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const installedOnes = Object.entries(packages).filter(([path]) => path.includes('node_modules/'));
  return createHash('sha256').update(JSON.stringify(installedOnes)).digest('hex');
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
