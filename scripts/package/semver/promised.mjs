// How much the pending changesets, and the version that stands in the packages already, tell sites to expect.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../files.mjs';
import { most } from './compare.mjs';

/** @returns {import('./compare.mjs').Level} of all pending changesets, since our packages have one version */
export function pendingLevel(folder = join(root, '.changeset')) {
  const files = readdirSync(folder).filter(file => file.endsWith('.md') && file !== 'README.md');
  return most(files.flatMap(file => levelsIn(readFileSync(join(folder, file), 'utf8'))));
}

function levelsIn(changeset) {
  const head = /^---\n([^]*?)\n---/.exec(changeset)?.[1] ?? '';
  return [...head.matchAll(/^['"]?@bostadforst\/[a-z-]+['"]?: (major|minor|patch)$/gm)].map(([, level]) => level);
}

/** Between what was released and what the packages call themselves. @returns {import('./compare.mjs').Level} */
export function levelBetween(released, version) {
  const [was, is] = [released, version].map(each => each.split('-')[0].split('.').map(Number));
  const first = was.findIndex((number, index) => is[index] > number);
  const before = was.slice(0, first < 0 ? 3 : first).every((number, index) => number === is[index]);
  return first < 0 || !before ? 'none' : ['major', 'minor', 'patch'][first];
}
