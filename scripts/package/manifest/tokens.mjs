// The twelve tokens by which a site makes the elements its own. What each is for is said here; its default is read from the styles.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @type {readonly { name: string, syntax: string, description: string }[]} */
export const tokens = [
  { name: '--bf-color-brand', syntax: '<color>', description: 'Buttons, links and what is chosen.' },
  { name: '--bf-color-on-brand', syntax: '<color>', description: 'Text on the brand colour.' },
  { name: '--bf-color-ink', syntax: '<color>', description: 'Text.' },
  { name: '--bf-color-paper', syntax: '<color>', description: 'The ground everything stands on.' },
  { name: '--bf-color-warm', syntax: '<color>', description: 'A quiet ground, for what stands beside.' },
  { name: '--bf-color-light', syntax: '<color>', description: 'The light in a window, and where one is now. Never text.' },
  { name: '--bf-color-alert', syntax: '<color>', description: '112, errors and erasing, and nothing else.' },
  { name: '--bf-font', syntax: '*', description: 'The family of all text.' },
  { name: '--bf-radius', syntax: '<length>', description: 'How round corners are.' },
  { name: '--bf-space', syntax: '<length>', description: 'The step that all distances are counted in.' },
  { name: '--bf-text', syntax: '<length>', description: 'The size of running text; all other sizes follow it.' },
  { name: '--bf-target', syntax: '<length>', description: 'The smallest height and width of what can be pressed.' },
];

const read = /var\((--bf-[a-z-]+)(?:,\s*((?:[^()]|\([^()]*\))*))?\)/g;

/**
 * @param {string} folder the package of elements
 * @returns {Map<string, Set<string>>} each token that a style sheet reads → every default it is read with
 */
export function tokensRead(folder) {
  const found = new Map();
  for (const file of globSync('src/**/*.ts', { cwd: folder }).filter(name => !name.endsWith('.test.ts'))) {
    for (const [, name, fallback = ''] of inRem(readFileSync(join(folder, file), 'utf8')).matchAll(read))
      found.set(name, (found.get(name) ?? new Set()).add(fallback.trim()));
  }
  return found;
}

/** The styles' own length is a rem that never shrinks below 16 px: to whoever sets a token, it is a rem. */
function inRem(css) {
  return css.replace(/calc\(([\d.]+) \* var\(--_rem\)\)/g, '$1rem').replaceAll('var(--_rem)', '1rem');
}

/** Every element takes all twelve: set on the element itself, or anywhere above it, they reach it by inheritance. */
export function tokensOfAll(folder) {
  return {
    name: 'bostadforst:tokens',
    packageLinkPhase({ customElementsManifest }) {
      const defaults = tokensRead(folder);
      const declarations = customElementsManifest.modules.flatMap(module => module.declarations ?? []);
      for (const element of declarations.filter(({ customElement }) => customElement))
        element.cssProperties = tokens.map(token => ({ ...token, default: [...(defaults.get(token.name) ?? [])][0] }));
    },
  };
}
