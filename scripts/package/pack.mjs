// Makes the packages as they are published: built, described, gathered and packed. What is tested is what is published.
//
//   node scripts/run.mjs scripts/package/pack.mjs        writes dist/packages/bostadforst-<name>-<version>.tgz
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../files.mjs';
import { writeFrameworkTypes } from '../frameworks/types.mjs';
import { writeEditorData } from './editors.mjs';
import { gather } from './gather.mjs';
import { writeManifest } from './manifest.mjs';
import { npm } from './npm.mjs';

/** What a site or a consultant installs, in the order in which each needs the one before. */
export const published = ['contract', 'client', 'elements', 'embed'];
/** What is run, and not built upon. */
export const tools = ['doctor'];
export const packedFolder = join(root, 'dist', 'packages');

/** @returns {Record<string, string>} each package's name → the file to publish */
export function pack() {
  const all = [...published, ...tools];
  const folders = all.map(name => `packages/${name}`);
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-b', ...folders], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const manifest = writeManifest();
  writeEditorData(manifest);
  writeFrameworkTypes(manifest);
  rmSync(packedFolder, { recursive: true, force: true });
  mkdirSync(packedFolder, { recursive: true });
  for (const name of all) gather(join(root, 'packages', name), join(packedFolder, name));
  npm(['pack', '--pack-destination', packedFolder, ...all.map(name => join(packedFolder, name))], root);
  return packed();
}

/** The files that `pack()` made last. */
export function packed() {
  return Object.fromEntries(
    published.map(name => {
      const { version } = JSON.parse(readFileSync(join(packedFolder, name, 'package.json'), 'utf8'));
      return [`@bostadforst/${name}`, join(packedFolder, `bostadforst-${name}-${version}.tgz`)];
    }),
  );
}

if (import.meta.main) for (const file of Object.values(pack())) console.log(file.slice(root.length));
