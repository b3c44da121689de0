// What has changed for whoever leans on us since the last release, in plain words, and whether the pending changesets say as much.
//
//   node scripts/run.mjs scripts/package/semver.mjs         compares, and fails when too little is promised
//   node scripts/run.mjs scripts/package/semver.mjs keep    keeps what the packages promise now, as their version
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../files.mjs';
import { pack } from './pack.mjs';
import { compare, levels, most } from './semver/compare.mjs';
import { levelBetween, pendingLevel } from './semver/promised.mjs';
import { keepRelease, lastRelease, linesOf, readRelease, snapshotNow } from './semver/release.mjs';

export const versionNow = () => JSON.parse(readFileSync(join(root, 'packages', 'elements', 'package.json'), 'utf8')).version;

/**
 * @param {import('./semver/release.mjs').Snapshot} before
 * @param {import('./semver/release.mjs').Snapshot} now
 * @param {import('./semver/compare.mjs').Level} promised
 */
export function judge(before, now, promised) {
  const changes = compare(linesOf(before), linesOf(now));
  const needed = most(changes.map(({ level }) => level));
  return { changes, needed, enough: levels.indexOf(promised) >= levels.indexOf(needed) };
}

/** @returns {Promise<{ says: string, enough: boolean }>} of this repository; the packages must have been gathered */
export async function judgeRepository() {
  const released = lastRelease();
  if (!released) return { says: 'Nothing has been released yet: there is nothing to compare with.', enough: true };
  const promised = most([pendingLevel(), levelBetween(released, versionNow())]);
  const { changes, needed, enough } = judge(readRelease(released), await snapshotNow(), promised);
  const lines = changes.map(({ level, says }) => `${level.padEnd(5)}  ${says}`);
  const verdict = enough
    ? `Since ${released} the changes are ${needed}, and ${promised} is promised.`
    : `Since ${released} the changes are ${needed}, and only ${promised} is promised: say so in a changeset.`;
  return { says: [...lines, verdict].join('\n'), enough };
}

if (import.meta.main) {
  pack();
  if (process.argv[2] === 'keep') {
    keepRelease(versionNow(), await snapshotNow());
    console.log(`releases/${versionNow()} holds what this version promises.`);
  } else {
    const { says, enough } = await judgeRepository();
    console.log(says);
    process.exit(enough ? 0 : 1);
  }
}
