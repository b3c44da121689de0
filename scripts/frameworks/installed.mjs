// What a consultant's node_modules would hold: our packages as they are published, beside everybody else's.
//
//   node scripts/frameworks/installed.mjs
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../files.mjs';
import { writeEditorData } from '../package/editors.mjs';
import { gather } from '../package/gather.mjs';
import { writeManifest } from '../package/manifest.mjs';
import { sumOf } from '../site.mjs';
import { node } from '../testing/command.mjs';
import { writeFrameworkTypes } from './types.mjs';

/** Everything here stands in this folder, so that it finds these packages before the workspace's own. */
export const folder = join(root, 'dist', 'frameworks');

const names = ['contract', 'client', 'elements'];
export const sources = [...names.map(name => `packages/${name}`), 'scripts/package', 'scripts/frameworks/types', 'package-lock.json'];

/** Builds and lays out the packages, unless they lie there already. */
export async function install() {
  await unlessUnchanged('installed', sources, async () => {
    const { ok, output } = await node(['node_modules/typescript/bin/tsc', '-b', ...names.map(name => `packages/${name}`)]);
    if (!ok) throw new Error(output);
    const manifest = writeManifest();
    writeEditorData(manifest);
    writeFrameworkTypes(manifest);
    for (const name of names) {
      const to = join(folder, 'node_modules', '@bostadforst', name);
      rmSync(to, { recursive: true, force: true });
      mkdirSync(to, { recursive: true });
      gather(join(root, 'packages', name), to);
    }
  });
}

/**
 * By content: what was made from the same files the last time is not made again.
 *
 * @param {string} name of the stamp
 * @param {readonly string[]} paths
 * @param {() => Promise<void>} make
 */
export async function unlessUnchanged(name, paths, make) {
  const stamp = join(folder, 'stamps', `${name}.sha256`);
  const sum = sumOf(paths);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sum) return;
  rmSync(stamp, { force: true });
  await make();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, sum);
}

if (import.meta.main) await install();
