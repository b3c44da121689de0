// Writes a template with every mistake, its twin with none and what the docs show, and lets a framework's own checker read them.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../files.mjs';
import { folder } from '../installed.mjs';
import { angular } from './angular.mjs';
import { preact, react, solid } from './jsx.mjs';
import { mistakes } from './mistakes.mjs';
import { svelte } from './svelte.mjs';
import { vue } from './vue.mjs';

export const checkedFrameworks = [react, vue, svelte, solid, angular, preact];

/** @param {(typeof checkedFrameworks)[number]} framework */
export async function check(framework) {
  const { extension, line, page } = framework;
  const written = which => mistakes.map(mistake => line(mistake[which].tag ?? mistake.tag, mistake[which]));
  const wrong = page(written('wrong'));
  const here = join(folder, 'checked', framework.framework);
  rmSync(here, { recursive: true, force: true });
  mkdirSync(here, { recursive: true });
  const files = {
    ...framework.files,
    [`wrong.${extension}`]: wrong,
    [`right.${extension}`]: page(written('right')),
    [`docs.${extension}`]: inDocs(framework.name),
    'tsconfig.json': JSON.stringify(configOf(framework), null, 2),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(here, name), text);
  const lines = wrong.split('\n');
  return {
    faults: await framework.check(here),
    lineOf: mistake => lines.indexOf(lines.find(each => each.includes(line(mistake.wrong.tag ?? mistake.tag, mistake.wrong)))) + 1,
  };
}

/** What a careful consultant's project says. */
const configOf = ({ compilerOptions, options }) => ({
  compilerOptions: {
    target: 'ES2022',
    module: 'ESNext',
    moduleResolution: 'Bundler',
    lib: ['ES2024', 'DOM', 'DOM.Iterable'],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    verbatimModuleSyntax: true,
    ...compilerOptions,
  },
  include: ['.'],
  ...options,
});

/** The first block of code under a framework's heading. */
function inDocs(name) {
  const text = readFileSync(join(root, 'docs', 'for-developers', 'frameworks.md'), 'utf8');
  const [, section] = text.split(new RegExp(`^## ${name}$`, 'm'));
  const code = section && /^```\w+\n([\s\S]*?)^```$/m.exec(section)?.[1];
  if (!code) throw new Error(`docs/for-developers/frameworks.md shows no code under “${name}”.`);
  return code;
}
