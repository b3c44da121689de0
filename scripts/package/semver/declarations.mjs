// What a package's declarations promise, one line each: every name that an entry gives away, and all that can be reached from it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describer } from './declared-types.mjs';

const settings = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2024.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

/** The language's own declarations are read once. */
const read = new Map();
function host() {
  const own = ts.createCompilerHost(settings);
  const getSourceFile = (name, ...rest) => {
    if (!/typescript\/lib\/lib\./.test(name)) return own.getSourceFile(name, ...rest);
    if (!read.has(name)) read.set(name, own.getSourceFile(name, ...rest));
    return read.get(name);
  };
  return { ...own, getSourceFile };
}

/**
 * @param {string} folder holds one folder per package, as they are published
 * @param {readonly string[]} names of the packages, without our scope
 * @returns {string} readable, and the same for the same promises
 */
export function declarationsOf(folder, names) {
  const entries = names.flatMap(name => entriesOf(join(folder, name)));
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    settings,
    host(),
  );
  const describe = describer(program.getTypeChecker());
  return entries.map(({ entry, file }) => `${entry}\n${linesOfEntry(program, file, describe).join('\n')}\n`).join('\n');
}

/** Entries with code, and those that are types alone; not what a tool makes for a framework from the manifest. */
function entriesOf(folder) {
  const { name, exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return Object.entries(exports)
    .filter(([, { types }]) => types && !types.includes('/frameworks/'))
    .map(([entry, { types }]) => ({ entry: name + entry.slice(1), file: join(folder, types) }))
    .sort((a, b) => depth(b.entry) - depth(a.entry) || (a.entry < b.entry ? -1 : 1));
}

/** The root gathers what the others give: it comes last, and names what was said already. */
const depth = entry => entry.split('/').length;

function linesOfEntry(program, file, describe) {
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(file));
  if (!module) return ['  (registers its element, and gives nothing away)'];
  return checker
    .getExportsOfModule(module)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(symbol => describe(symbol))
    .map(({ key, optional, type }) => `  ${key}${optional ? '?' : ''}: ${type}`);
}
