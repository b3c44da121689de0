import { existsSync, globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defineConfig } from 'vite';
import { municipalPages, pageScripts } from './examples/municipality/pages.ts';
import { compressed } from './scripts/build/compressed.ts';
import { embed } from './scripts/build/embed.ts';
import { integrity } from './scripts/build/integrity.ts';
import { outreach, outreachScript } from './scripts/build/outreach.ts';
import { ownKeys } from './scripts/build/own-keys.ts';
import { plainImports } from './scripts/build/plain-imports.ts';
import { policyName } from './scripts/build/policy-name.ts';
import { readTags, sharedChunks } from './scripts/build/shared-chunks.ts';
import { textKeys } from './scripts/build/text-keys.ts';
import { tightStyles } from './scripts/build/tight-styles.ts';

const root = import.meta.dirname;
const images = join(root, 'examples', 'municipality', 'public');

/** One entry per tag, under a name that a site can link to for ever: `elements/bf-referral-form.js`. */
function elements(): Record<string, string> {
  const files = globSync('packages/elements/src/*/bf-*.ts', { cwd: root, exclude: file => file.endsWith('.test.ts') });
  return Object.fromEntries(files.map(file => [`elements/${basename(file, '.ts')}`, join(root, file)]));
}

/** The bundles a site can load, and the example site that loads them: everything the backend serves as files. */
export default defineConfig({
  root,
  // Files find each other relative to where they lie: a site may serve them from any address.
  base: './',
  publicDir: existsSync(images) ? images : false,
  resolve: { conditions: ['source', 'module', 'browser', 'production'] },
  build: {
    outDir: 'dist/site',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { ...elements(), ...pageScripts(), ...outreachScript },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'elements/chunks/[name]-[hash].js',
        assetFileNames: 'site/[name]-[hash][extname]',
        codeSplitting: { groups: sharedChunks, includeDependenciesRecursively: false },
      },
    },
  },
  plugins: [
    readTags(),
    policyName(),
    plainImports(),
    ownKeys(),
    tightStyles(),
    municipalPages(),
    embed(),
    outreach(),
    textKeys(),
    integrity(),
    compressed(),
  ],
});
