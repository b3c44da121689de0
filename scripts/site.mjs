// Builds what the backend serves as files, when something it is built from has changed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { filesIn, root } from './files.mjs';

export const siteFolder = join(root, 'dist', 'site');
const stamp = join(root, 'dist', 'site.sha256');
const sources = [
  'packages/contract',
  'packages/client',
  'packages/elements',
  'packages/embed',
  'examples',
  'scripts/build',
  'vite.config.ts',
  'package-lock.json',
];

let building;

/**
 * Whoever asks while it is being built waits for the same build.
 *
 * @returns {Promise<string>} `unchanged`, or nothing to add when it was built
 */
export function buildSite() {
  building ??= buildUnlessUnchanged().finally(() => (building = undefined));
  return building;
}

async function buildUnlessUnchanged() {
  const sum = sumOf(sources);
  if (existsSync(siteFolder) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sum) return 'unchanged';
  rmSync(stamp, { force: true });
  await vite(['build', '--logLevel', 'warn']);
  writeFileSync(stamp, sum);
  return '';
}

/** By content, not by time: a checkout that touches every file builds nothing. Tests are in no bundle. */
export function sumOf(paths) {
  const hash = createHash('sha256');
  const files = paths.flatMap(path => filesIn(path)).filter(file => !/\.test\.m?[jt]s$/.test(file));
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

/** In a process of its own: Vite sets NODE_ENV for whoever calls it. */
function vite(args) {
  const child = spawn(process.execPath, [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', text => (said += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', code =>
      code === 0 ? resolve() : reject(new Error(`The elements could not be built.\n${stripVTControlCharacters(said)}`)),
    );
  });
}
