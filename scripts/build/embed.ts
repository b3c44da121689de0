// The frame hosts, each a single file without a chunk: one request, and one hash that is a promise about all of it.
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build, type Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin } from 'vite';
import { tight } from './tight-styles.ts';

const source = join(import.meta.dirname, '..', '..', 'packages', 'embed', 'src');

/** `embed/bf-<name>.js` for a foreign page, and `embed/inside.js` with its style sheet for the page in the frame. */
export function embed(): Plugin {
  return {
    name: 'bostadforst:embed',
    apply: 'build',
    async generateBundle() {
      const entries = [...globSync('bf-*.ts', { cwd: source }), 'inside/inside.ts', 'inside/inside.css'];
      const { outputFiles } = await build({
        absWorkingDir: source,
        entryPoints: entries,
        outdir: 'embed',
        entryNames: '[name]',
        bundle: true,
        minify: true,
        charset: 'utf8',
        write: false,
        format: 'esm',
        target: 'es2022',
        conditions: ['source'],
        logLevel: 'silent',
        plugins: [tightSheet],
      });
      for (const { path, contents } of outputFiles) this.emitFile({ type: 'asset', fileName: `embed/${basename(path)}`, source: contents });
    },
  };
}

/** The one style sheet that stands in a script. */
const tightSheet: EsbuildPlugin = {
  name: 'bostadforst:tight-sheet',
  setup({ onLoad }) {
    onLoad({ filter: /embed[\\/]src[\\/]styles\.ts$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      return {
        loader: 'ts',
        contents: code.replace(/(const css = `)([^`]*)`/, (_, begin: string, css: string) => `${begin}${tight(css)}\``),
      };
    });
  },
};
