// Which files lean on another, however far away.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { root } from '../files.mjs';

const imported = /\bfrom\s+'(\.[^']+)'|\bimport\(\s*'(\.[^']+)'/g;

/**
 * @param {readonly string[]} files relative to the repository
 * @param {readonly string[]} others relative to the repository
 * @returns {string[]} those of the files that import one of the others, or import a file that does
 */
export function reaching(files, others) {
  /** @type {Map<string, string[]>} */
  const importsOf = new Map();
  const imports = file => {
    const known = importsOf.get(file);
    if (known) return known;
    const found = [...readFileSync(join(root, file), 'utf8').matchAll(imported)]
      .map(([, from, called]) => relative(root, resolve(root, dirname(file), from ?? called)))
      .filter(each => existsSync(join(root, each)));
    importsOf.set(file, found);
    return found;
  };
  return files.filter(file => {
    const seen = new Set([file]);
    // A set is walked to its end also while it grows.
    for (const each of seen) for (const next of imports(each)) seen.add(next);
    return others.some(other => seen.has(other));
  });
}
