// The repository's own files: what a clone holds, and not what an install, a build or a run leaves behind.
import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const leftBehind = new Set(['.git', 'node_modules', 'dist', '.data', 'coverage', 'test-results']);

/**
 * @param {string} path a file or folder, relative to the repository
 * @returns {string[]} every file in it, relative to the repository, with `/` on every system, in order
 */
export function filesIn(path = '.') {
  const from = join(root, path);
  const found = statSync(from, { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [named(from)];
  return readdirSync(from, { withFileTypes: true })
    .filter(entry => !leftBehind.has(entry.name) && !entry.name.endsWith('.tsbuildinfo'))
    .flatMap(entry =>
      entry.isDirectory() ? filesIn(relative(root, join(from, entry.name))) : entry.isFile() ? [named(join(from, entry.name))] : [],
    )
    .sort();
}

function named(file) {
  return relative(root, file).split(sep).join('/');
}
