// Builds an example as its README says, with the packages as they are published, once its own checker finds nothing wrong with it.
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../files.mjs';
import { node } from '../testing/command.mjs';
import { svelteCheck, tsc, vueTsc } from './checked/checkers.mjs';
import { folder, install, sources, unlessUnchanged } from './installed.mjs';

/** Angular checks what it builds. */
const checkers = { react: tsc, vue: vueTsc, svelte: svelteCheck, solid: tsc, angular: async () => [], preact: tsc };

export const built = Object.keys(checkers);

/** @param {string} name of a folder in `examples`. It is built into `dist/frameworks/<name>`. */
export async function build(name) {
  await unlessUnchanged(name, [`examples/${name}`, ...sources], async () => {
    const copy = join(folder, 'sources', name);
    rmSync(copy, { recursive: true, force: true });
    cpSync(join(root, 'examples', name), copy, { recursive: true, filter: path => !/[\\/](node_modules|dist)$/.test(path) });
    const faults = await checkers[name](copy);
    if (faults.length) throw new Error(faults.map(({ file, line, message }) => `examples/${name}/${file}:${line} ${message}`).join('\n'));
    const to = ['--outDir', join(folder, name), '--emptyOutDir', '--base', './', '--logLevel', 'warn'];
    const { ok, output } = await node([join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', copy, ...to]);
    if (!ok) throw new Error(`examples/${name} could not be built.\n${output}`);
  });
}

if (import.meta.main) {
  await install();
  for (const name of process.argv.length > 2 ? process.argv.slice(2) : built) await build(name);
}
