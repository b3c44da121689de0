// Takes the air out of the style sheets that stand in our TypeScript.
//
// The minifier leaves a template literal as it is written, indented for a reader. A person on an old phone would pay for the indentation.
import type { Plugin } from 'vite';

const ours = /packages\/elements\/src\/.*\.ts$/;
const sheet = /\bcss`([^`]*)`/g;

export function tightStyles(): Plugin {
  return {
    name: 'bostadforst:tight-styles',
    enforce: 'pre',
    transform(code, id) {
      if (!ours.test(id)) return undefined;
      return { code: code.replace(sheet, (_, css: string) => `css\`${tight(css)}\``), map: null };
    },
  };
}

/** Comments, indentation and leading zeros go. A space stays where it may mean something: between selectors, in a value, around a plus or minus. */
export function tight(css: string): string {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/, /g, ',')
    .replace(/([ ,(:])0\.(\d)/g, '$1.$2')
    .replace(/([;{(][\w-]+): /g, '$1:')
    .replace(/(?<=[\d)]) \* (?=var\(|[\d.-])/g, '*')
    .replace(/;\}/g, '}')
    .trim();
}
