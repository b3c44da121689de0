// Gathers what one package ships: the files that its entries reach, its words for people, and its package.json as a stranger needs it.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { root } from '../files.mjs';
import { shippedManifest } from './shipped-manifest.mjs';

/** A specifier with a path of its own, in code and in declarations, also where it is imported later or only as a type. */
const specifier = /(\bfrom\s*|\bimport\s*\(?\s*)(["'])(\.[^"']+)\2/g;
const forPeople = ['README.md', 'CHANGELOG.md'];

/**
 * @param {string} from a package of ours, built
 * @param {string} to an empty folder
 */
export function gather(from, to) {
  const manifest = shippedManifest(JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')));
  const entries = targets({ ...manifest.exports, ...manifest.bin }).flatMap(file =>
    /\.(js|d\.ts)$/.test(file) ? [file.replace(/^\.\//, '')] : [],
  );
  for (const file of reached(from, entries)) write(join(to, file), shippedText(file, readFileSync(join(from, file), 'utf8')));
  for (const file of targets(manifest.exports).filter(file => file.startsWith('./dist/') && file.endsWith('.json')))
    cpSync(join(from, file), join(to, file));
  for (const file of forPeople) if (existsSync(join(from, file))) cpSync(join(from, file), join(to, file));
  cpSync(join(root, 'LICENSE'), join(to, 'LICENSE'));
  write(join(to, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Every file that `exports`, or `bin`, names. */
const targets = exported => (typeof exported === 'string' ? [exported] : Object.values(exported).flatMap(targets));

/** From the entries on, through every import: what a rename or a test left in `dist` is reached by nothing. */
function reached(folder, entries) {
  const found = new Set();
  const visit = file => {
    if (found.has(file)) return;
    found.add(file);
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, , , path] of text.matchAll(specifier)) visit(asBuilt(file, posix.join(posix.dirname(file), path)));
  };
  entries.forEach(visit);
  return [...found].sort();
}

/** Where a declaration or a script finds its neighbour. */
const asBuilt = (from, path) => path.replace(/\.[jt]s$/, from.endsWith('.d.ts') ? '.d.ts' : '.js');

/**
 * No file names a source, nor a map, that does not ship. Declarations name their neighbours by their sources, and so does an `import()` that
 * TypeScript moves into a constructor. Nor does one ask for `this` where a module has none: TypeScript's helper does, and Rollup warns of it.
 */
function shippedText(file, text) {
  return text
    .replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '\n')
    .replace('var __decorate = (this && this.__decorate) || function', 'var __decorate = function')
    .replace(specifier, (_, before, quote, path) => `${before}${quote}${path.replace(/\.ts$/, '.js')}${quote}`);
}

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
