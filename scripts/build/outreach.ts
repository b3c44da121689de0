// The outreach page's worker and the script that puts it to work. The worker carries the list of what the page is made of.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Plugin, Rollup } from 'vite';

const room = join(import.meta.dirname, '..', '..', 'packages', 'elements', 'src', 'outreach-page');

/** What the page loads at once; all that these ask for later belongs to it as well. */
const entries = ['elements/bf-site.js', 'elements/bf-referral-form.js', 'outreach/page.js'];
/** What the service makes itself, and what lies beside. */
const besides = ['/page/page.css', '/outreach/keep.js', '/outreach/icon-192.png'];

const withoutNode = '\0bostadforst:without-node';

export const outreachScript = { 'outreach/page': join(room, 'page.ts') };

export function outreach(): Plugin {
  return {
    name: 'bostadforst:outreach',
    apply: 'build',
    // A library asks for Node's own cryptography where a browser has none: every browser has its own.
    resolveId: { order: 'pre', handler: id => (id === 'crypto' ? withoutNode : undefined) },
    load: id => (id === withoutNode ? 'export {};' : undefined),
    async generateBundle(_, bundle) {
      const files = reached(bundle);
      const release = createHash('sha256');
      for (const file of files) release.update(file).update((bundle[file] as Rollup.OutputChunk).code);
      const keep = await script('keep.ts');
      const worker = await script('worker.ts', {
        RELEASE: JSON.stringify(release.update(keep).digest('hex').slice(0, 16)),
        FILES: JSON.stringify([...files.map(file => `/${file}`), ...besides]),
      });
      this.emitFile({ type: 'asset', fileName: 'outreach/keep.js', source: keep });
      this.emitFile({ type: 'asset', fileName: 'outreach/worker.js', source: worker });
      for (const size of [192, 512])
        this.emitFile({
          type: 'asset',
          fileName: `outreach/icon-${size}.png`,
          source: readFileSync(join(room, 'icons', `icon-${size}.png`)),
        });
    },
  };
}

function reached(bundle: Rollup.OutputBundle): string[] {
  const found = new Set<string>();
  const visit = (file: string) => {
    const chunk = bundle[file];
    if (found.has(file) || chunk?.type !== 'chunk') return;
    found.add(file);
    for (const next of [...chunk.imports, ...chunk.dynamicImports]) visit(next);
  };
  entries.forEach(visit);
  return [...found].sort();
}

async function script(name: string, define: Record<string, string> = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(room, 'worker', name)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define,
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}
