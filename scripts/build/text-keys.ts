// Writes `elements/texts.json`: every text that a municipality may put in other words, by its key, as it reads in Swedish.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

export function textKeys(): Plugin {
  let folder: string;
  let source: string;
  return {
    name: 'bostadforst:text-keys',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir, 'elements');
      source = join(config.root, 'packages', 'elements', 'src');
    },
    writeBundle: {
      order: 'pre',
      sequential: true,
      async handler() {
        if (existsSync(folder)) writeFileSync(join(folder, 'texts.json'), `${JSON.stringify(await textsOf(source), null, 2)}\n`);
      },
    },
  };
}

/** `section('referralForm', sv, …)`, also where several files' words are put together. */
const declared = /\bsection\(\s*'([\w-]+)',\s*(\{[^}]*\}|\w+)/g;

/** Read from the sections as they are declared: a text that a section has is one that somebody can be shown. */
export async function textsOf(source: string, language = 'sv'): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const file of globSync('**/*.ts', { cwd: source, exclude: name => name.endsWith('.test.ts') }).sort()) {
    const code = readFileSync(join(source, file), 'utf8');
    for (const [, section, words] of code.matchAll(declared))
      for (const name of words!.match(/\w+/g)!)
        for (const [key, text] of Object.entries(await imported(code, name, join(source, file), language)))
          texts[`${section}.${key}`] = text;
  }
  return Object.fromEntries(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The value that a file imports under a name, or the same in another language where there is one. */
async function imported(code: string, name: string, file: string, language: string): Promise<Record<string, string>> {
  const line = new RegExp(`import \\{ (?:(\\w+) as )?${name} \\} from '(\\.[^']+)'`).exec(code);
  if (!line) throw new Error(`${file}: where do the words “${name}” come from? Import them by themselves.`);
  const path = resolve(file, '..', line[2]!.replace('.sv.', `.${language}.`));
  if (!existsSync(path)) return {};
  const module = (await import(pathToFileURL(path).href)) as Record<string, Record<string, string>>;
  return module[language === 'sv' ? (line[1] ?? name) : 'default']!;
}
