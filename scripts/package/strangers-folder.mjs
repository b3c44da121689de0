// An empty folder far from this repository, where npm installs our packages as a stranger's npm would, and with no network at all:
// what they depend on is packed from what this repository has installed.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../files.mjs';
import { npm } from './npm.mjs';
import { packed } from './pack.mjs';

/**
 * @param {readonly string[]} names of our packages
 * @returns {{ folder: string, write: (files: Record<string, string>) => void, remove: () => void }}
 */
export function strangersFolder(names = Object.keys(packed())) {
  const folder = mkdtempSync(join(tmpdir(), 'bf-stranger-'));
  const ours = packed();
  const theirs = join(folder, 'theirs');
  mkdirSync(theirs);
  npm(['pack', '--pack-destination', theirs, ...dependenciesOf(names.flatMap(needed))], root);
  // Each by the file it is in: npm finds that every wish is granted, and asks nobody.
  const files = [...names.flatMap(needed).map(name => ours[name]), ...readdirSync(theirs).map(file => join(theirs, file))];
  write(folder, { 'package.json': '{ "name": "stranger", "private": true, "type": "module" }' });
  npm(['install', '--offline', '--no-save', '--cache', join(folder, 'cache'), ...new Set(files)], folder);
  return { folder, write: made => write(folder, made), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A package of ours, and those of ours that it stands on. */
function needed(name) {
  const { dependencies = {} } = JSON.parse(
    readFileSync(join(dirname(packed()[name]), name.slice('@bostadforst/'.length), 'package.json'), 'utf8'),
  );
  return [
    name,
    ...Object.keys(dependencies)
      .filter(each => each.startsWith('@bostadforst/'))
      .flatMap(needed),
  ];
}

/** Where the libraries of others lie that these need, and those that they need in their turn. */
function dependenciesOf(names) {
  const found = new Set();
  const visit = folder => {
    const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    for (const name of Object.keys(dependencies).filter(each => !each.startsWith('@bostadforst/'))) {
      const own = [join(folder, 'node_modules', name), join(root, 'node_modules', name)].find(existsSync);
      if (!own || found.has(own)) continue;
      found.add(own);
      visit(own);
    }
  };
  for (const name of names) visit(join(root, 'packages', name.slice('@bostadforst/'.length)));
  return [...found];
}

function write(folder, files) {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}
