// Writes what editors, Storybook and the frameworks' types are made from: every public element with all that a page can say to it.
//
//   node scripts/run.mjs scripts/package/manifest.mjs
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { root } from '../files.mjs';
import { definedByUs } from './manifest/defined-by-us.mjs';
import { eventFields } from './manifest/event-fields.mjs';
import { literalTypes } from './manifest/literal-types.mjs';
import { plainWords } from './manifest/plain-words.mjs';
import { publicMembers } from './manifest/public-members.mjs';
import { shippedPaths } from './manifest/shipped-paths.mjs';
import { sourceTypes } from './manifest/source-types.mjs';
import { tokensOfAll } from './manifest/tokens.mjs';

export const elementsFolder = join(root, 'packages', 'elements');
export const manifestFile = join(elementsFolder, 'dist', 'custom-elements.json');

/** What a page can reach: the elements and their registrations, the events they send, and what they all inherit. */
const publicFiles = ['src/controllers/with-site.ts', 'src/*/*-event.ts', 'src/*/bf-*.ts'];

/** @returns {import('custom-elements-manifest/schema').Package} as the sources say it now */
export function makeManifest() {
  const found = globSync(publicFiles, { cwd: elementsFolder }).filter(file => !file.endsWith('.test.ts'));
  const files = found.flatMap(file => (/\/bf-[a-z-]+\.ts$/.test(file) ? [file, file.replace('/bf-', '/')] : [file])).sort();
  const modules = files.map(file => parsed(file.replaceAll('\\', '/')));
  const types = sourceTypes(elementsFolder);
  return create({
    modules,
    plugins: [
      ...litPlugin(),
      definedByUs(),
      publicMembers(),
      literalTypes(types),
      eventFields(types),
      tokensOfAll(elementsFolder),
      shippedPaths(),
      plainWords(),
    ],
    context: { dev: false },
  });
}

/** @returns {ReturnType<typeof makeManifest>} the manifest, now also in `dist` */
export function writeManifest() {
  const manifest = makeManifest();
  mkdirSync(dirname(manifestFile), { recursive: true });
  writeFileSync(manifestFile, `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** Every public element of a manifest, in the order of their tags. */
export const elementsOf = manifest =>
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations.filter(declaration => declaration.customElement))
    .sort((a, b) => a.tagName.localeCompare(b.tagName));

function parsed(file) {
  return ts.createSourceFile(file, readFileSync(join(elementsFolder, file), 'utf8'), ts.ScriptTarget.ES2022, true);
}

if (import.meta.main) {
  const tags = elementsOf(writeManifest()).map(({ tagName }) => tagName);
  console.log(`${tags.length} elements: ${tags.join(', ')}`);
}
