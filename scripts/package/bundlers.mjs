// How a site builds its own bundle: the four bundlers that sites use, each as its manual says for production and for the site's own strict
// policy, and with no setting for our sake.
import { join } from 'node:path';
import { promisify } from 'node:util';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build as esbuild } from 'esbuild';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import webpack from 'webpack';

/**
 * @typedef {{ folder: string, entry: string, out: string }} App the site's folder, its one file, and where the bundle goes
 * @type {Record<string, (app: App) => Promise<{ classic?: boolean }>>} each leaves `app.js` in `out`, with its chunks beside it
 */
export const bundlers = {
  async Vite({ folder, entry, out }) {
    const output = { entryFileNames: 'app.js', chunkFileNames: '[name]-[hash].js' };
    await vite({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      base: './',
      build: { outDir: out, modulePreload: false, rolldownOptions: { input: join(folder, entry), output } },
    });
    return {};
  },

  async webpack({ folder, entry, out }) {
    const output = { path: out, filename: 'app.js', trustedTypes: 'site' };
    const compiler = webpack({ mode: 'production', context: folder, entry: `./${entry}`, output, performance: false });
    const stats = await promisify(compiler.run.bind(compiler))();
    await promisify(compiler.close.bind(compiler))();
    if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString({ all: false, errors: true, warnings: true }));
    return { classic: true };
  },

  async Rollup({ folder, entry, out }) {
    const onLog = (level, log) => {
      // What others' libraries are warned of is theirs.
      if (level === 'warn' && /@bostadforst|^(?!.*node_modules)/.test(log.id ?? log.message)) throw new Error(log.message);
    };
    const bundle = await rollup({ input: join(folder, entry), plugins: [nodeResolve({ browser: true })], onLog });
    await bundle.write({ dir: out, format: 'es', entryFileNames: 'app.js', chunkFileNames: '[name]-[hash].js' });
    await bundle.close();
    return {};
  },

  async esbuild({ folder, entry, out }) {
    const { warnings } = await esbuild({
      absWorkingDir: folder,
      entryPoints: { app: entry },
      outdir: out,
      bundle: true,
      splitting: true,
      minify: true,
      format: 'esm',
      logLevel: 'silent',
    });
    if (warnings.length) throw new Error(warnings.map(({ text }) => text).join('\n'));
    return {};
  },
};
