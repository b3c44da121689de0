// Writes the types for templates that `@bostadforst/elements` ships: made from the manifest, so that they say what the elements say.
//
//   node scripts/frameworks/types.mjs        after `tsc -b packages/elements`
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsFolder, writeManifest } from '../package/manifest.mjs';
import { compileAngular } from './types/angular-compiler.mjs';
import { angularDirectives } from './types/angular.mjs';
import { elementsDeclaration } from './types/elements.mjs';

const folder = join(elementsFolder, 'dist', 'frameworks');
const written = join(import.meta.dirname, 'types');

/** What `@bostadforst/elements/react`, `/vue` … lead to. Nobody but Angular needs code for it. */
export function writeFrameworkTypes(manifest = writeManifest()) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'elements.d.ts'), elementsDeclaration(manifest));
  for (const framework of ['react', 'preact', 'vue', 'svelte', 'solid'])
    copyFileSync(join(written, `${framework}.d.ts`), join(folder, `${framework}.d.ts`));
  const source = join(folder, 'angular.ts');
  writeFileSync(source, angularDirectives(manifest));
  compileAngular(source);
}

if (import.meta.main) writeFrameworkTypes();
