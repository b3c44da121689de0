// What a release promised, kept in `releases/<version>/` so that the next one can be held against it.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../files.mjs';
import { makeEmbedManifest } from '../embed-manifest.mjs';
import { makeManifest } from '../manifest.mjs';
import { packedFolder, published } from '../pack.mjs';
import { declarationsOf } from './declarations.mjs';
import { keptManifest, linesOfManifest } from './of-manifest.mjs';
import { keptOpenapi, linesOfOpenapi } from './of-openapi.mjs';
import { linesOfDeclarations } from './of-declarations.mjs';

const releases = join(root, 'releases');

/** @typedef {{ manifest: object, openapi: object, declarations: string }} Snapshot */

/** What the sources promise now. The packages must have been gathered: see `pack()`. @returns {Promise<Snapshot>} */
export async function snapshotNow() {
  const { openapi, routes } = await import(pathToFileURL(join(root, 'packages', 'contract', 'src', 'index.ts')));
  return {
    manifest: { inline: keptManifest(makeManifest()), framed: keptManifest(await makeEmbedManifest()) },
    openapi: keptOpenapi(openapi(routes, { origin: 'https://bf.example.se', version: '1' })),
    declarations: declarationsOf(packedFolder, published),
  };
}

/** @param {Snapshot} snapshot @returns {import('./line.mjs').Line[]} */
export const linesOf = ({ manifest, openapi, declarations }) => [
  ...linesOfManifest(manifest.inline),
  ...linesOfManifest(manifest.framed).map(line => ({ ...line, key: `framed ${line.key}` })),
  ...linesOfOpenapi(openapi),
  ...linesOfDeclarations(declarations),
];

/** @returns {string | undefined} the newest version that was kept */
export function lastRelease(folder = releases) {
  if (!existsSync(folder)) return undefined;
  const versions = readdirSync(folder).filter(name => /^\d+\.\d+\.\d+$/.test(name));
  return versions.sort((a, b) => numbers(a).reduce((found, number, index) => found || number - numbers(b)[index], 0)).at(-1);
}

const numbers = version => version.split('.').map(Number);

/** @returns {Snapshot} */
export function readRelease(version, folder = releases) {
  const read = file => readFileSync(join(folder, version, file), 'utf8');
  return { manifest: JSON.parse(read('manifest.json')), openapi: JSON.parse(read('openapi.json')), declarations: read('declarations.txt') };
}

/** @param {Snapshot} snapshot */
export function keepRelease(version, { manifest, openapi, declarations }, folder = releases) {
  mkdirSync(join(folder, version), { recursive: true });
  const write = (file, text) => writeFileSync(join(folder, version, file), text);
  write('manifest.json', `${JSON.stringify(manifest, null, 1)}\n`);
  write('openapi.json', linePerRoute(openapi));
  write('declarations.txt', declarations);
}

/** A route is one line: small, and a difference says which route. */
function linePerRoute({ paths, components }) {
  const lines = Object.entries(paths).flatMap(([path, methods]) => {
    const each = Object.entries(methods).map(([method, operation]) => `   ${JSON.stringify(method)}: ${JSON.stringify(operation)}`);
    return `  ${JSON.stringify(path)}: {\n${each.join(',\n')}\n  }`;
  });
  return `{\n "paths": {\n${lines.join(',\n')}\n },\n "components": ${JSON.stringify(components)}\n}\n`;
}
