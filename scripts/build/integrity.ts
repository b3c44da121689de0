// Says what each script that a site can load must be, byte for byte: `elements/integrity.json` and `embed/integrity.json`.
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const packages = ['elements', 'embed'];
/** What a site links to, and what that fetches. What the page inside a frame loads is the service's own business. */
const loaded = ['bf-*.js', 'chunks/*.js'];

export function integrity(): Plugin {
  let folder: string;
  let root: string;
  return {
    name: 'bostadforst:integrity',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      folder = resolve(config.root, config.build.outDir);
    },
    // From the files as they lie there, and before they are compressed.
    writeBundle: {
      order: 'pre',
      sequential: true,
      handler() {
        for (const name of packages.filter(each => existsSync(join(folder, each)))) {
          const { version } = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as { version: string };
          const said = whatTheyMustBe(join(folder, name), `/${name}/${version}`, version);
          writeFileSync(join(folder, name, 'integrity.json'), `${JSON.stringify(said, null, 2)}\n`);
        }
      },
    },
  };
}

/**
 * A script's own hash says nothing of what it imports: for its chunks there is an import map, ready for a page of the service's own origin.
 * Any other page writes the service's address before each path.
 */
function whatTheyMustBe(folder: string, address: string, version: string) {
  const names = globSync(loaded, { cwd: folder })
    .map(name => name.replaceAll('\\', '/'))
    .sort();
  const files = Object.fromEntries(names.map(name => [name, hashOf(readFileSync(join(folder, name)))]));
  const chunks = names.filter(name => name.startsWith('chunks/'));
  return {
    version,
    files,
    ...(chunks.length && { importMap: { integrity: Object.fromEntries(chunks.map(name => [`${address}/${name}`, files[name]])) } }),
  };
}

/** As the `integrity` attribute wants it. */
export const hashOf = (content: Uint8Array | string) => `sha384-${createHash('sha384').update(content).digest('base64')}`;
