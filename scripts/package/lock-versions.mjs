// After the packages have got a new version: tells the lockfile, which names ours too, and leaves every other line of it as it was.
//
//   node scripts/run.mjs scripts/package/lock-versions.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../files.mjs';

/**
 * @param {{ packages: Record<string, object> }} lock
 * @param {(folder: string) => { version?: string, dependencies?: Record<string, string> }} manifestOf a workspace's package.json
 * @returns {{ packages: Record<string, object> }}
 */
export function withOurVersions(lock, manifestOf) {
  const packages = Object.entries(lock.packages).map(([path, entry]) => {
    if (!path || path.includes('node_modules/')) return [path, entry];
    const { version, dependencies } = manifestOf(path);
    return [
      path,
      {
        ...entry,
        ...(entry.version && { version }),
        ...(entry.dependencies && { dependencies: { ...entry.dependencies, ...ours(dependencies) } }),
      },
    ];
  });
  return { ...lock, packages: Object.fromEntries(packages) };
}

const ours = (dependencies = {}) => Object.fromEntries(Object.entries(dependencies).filter(([name]) => name.startsWith('@bostadforst/')));

/** @returns {{ lock: object, told: object }} the lockfile as it is, and as it should be */
export function readLock(folder = root) {
  const read = path => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const lock = read('package-lock.json');
  return { lock, told: withOurVersions(lock, path => read(`${path}/package.json`)) };
}

if (import.meta.main) writeFileSync(join(root, 'package-lock.json'), `${JSON.stringify(readLock().told, null, 2)}\n`);
