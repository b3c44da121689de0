// Commands in our documents: each is one that a reader has, or that this repository gives.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../files.mjs';
import { suites } from '../testing/suites.mjs';

const read = (...path) => JSON.parse(readFileSync(join(root, ...path), 'utf8'));
/** What a newcomer's machine has, or the reader of that page: an operator has PostgreSQL and OpenSSL. */
const everybodys = new Set([
  'cd',
  'cp',
  'mkdir',
  'curl',
  'git',
  'node',
  'npm',
  'npx',
  'openssl',
  'psql',
  'createdb',
  'pg_dump',
  'pg_restore',
  'docker',
]);
const builtIn = new Set(['ci', 'install', 'i', 'pack', 'exec', 'init', 'version', 'publish', 'audit']);

/** @returns {string[]} what is wrong with it, in words */
export function faultsOfCommands(text) {
  return text
    .replace(/\\\n/g, ' ')
    .split('\n')
    .map(line =>
      line
        .replace(/^\$ /, '')
        .replace(/(^|\s)#.*$/, '')
        .trim(),
    )
    .filter(Boolean)
    .flatMap(line => line.split(/\s*(?:&&|\||;)\s*/))
    .flatMap(faultsOfOne);
}

function faultsOfOne(line) {
  const [command, ...args] = line.split(/\s+/).filter(word => !/^[A-Z_]+=/.test(word));
  if (!command || !everybodys.has(command)) return command ? [`${command} is no command that a reader has`] : [];
  const words = args.filter(arg => !arg.startsWith('-'));
  if (command === 'npm') return faultsOfNpm(words);
  if (command === 'npx') return words[0] && isPackage(words[0]) ? [] : [`npx ${words[0] ?? ''} is no command of ours`];
  if (command === 'node') return words[0] && !existsSync(join(root, words[0])) ? [`there is no ${words[0]} to run`] : [];
  return [];
}

function faultsOfNpm([verb, ...words]) {
  const { scripts } = read('package.json');
  if (verb === 'run') return words[0] in scripts ? [] : [`package.json has no script ${words[0]}`];
  if (verb === 'install' || verb === 'i') return words.filter(name => !isPackage(name)).map(name => `${name} is no package that we know`);
  if (verb === 'test' && words.length) return words.filter(word => !isStep(word)).map(word => `no step of npm test holds ${word}`);
  return verb in scripts || builtIn.has(verb) ? [] : [`npm ${verb} is no command`];
}

/** One of ours, or one that is installed here. */
function isPackage(name) {
  const [, plain] = /^(@?[^@]+)(?:@.*)?$/.exec(name) ?? [];
  return Boolean(plain) && existsSync(join(root, 'node_modules', plain, 'package.json'));
}

const isStep = word => suites.flat().some(({ name }) => name.toLowerCase().includes(word.toLowerCase()));
