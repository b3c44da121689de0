// The framed tags, as their own heads describe them. Nobody's editor reads it: it is what a release promises.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { root } from '../files.mjs';
import { publicMembers } from './manifest/public-members.mjs';

const folder = join(root, 'packages', 'embed', 'src');

/** @returns {Promise<import('custom-elements-manifest/schema').Package>} */
export async function makeEmbedManifest() {
  const files = globSync('*.ts', { cwd: folder }).filter(file => !file.endsWith('.test.ts'));
  const parsed = file => ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.ES2022, true);
  const manifest = create({ modules: files.sort().map(parsed), plugins: [publicMembers()], context: { dev: false } });
  const { repeated } = await import(pathToFileURL(join(folder, 'events.ts')));
  for (const { path, declarations } of manifest.modules) {
    for (const element of declarations.filter(({ tagName }) => tagName)) {
      const { [element.name]: type } = await import(pathToFileURL(join(folder, path)));
      element.attributes = type.observedAttributes.map(name => ({ name, type: { text: 'string' } }));
      element.members = [];
      for (const event of element.events ?? [])
        event.fields = Object.entries(repeated[event.name]).map(([name, words]) => ({
          name,
          type: { text: words.map(word => `'${word}'`).join(' | ') },
        }));
    }
  }
  return manifest;
}
