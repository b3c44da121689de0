// Leaves `import()` as the browser means it.
//
// Vite wraps each one in a helper that adds <link rel="modulepreload"> and style sheets to the document's head. Our bundles run on other
// people's pages: they change nothing outside themselves.

import type { Plugin } from 'vite';

const helper = '\0vite/preload-helper.js';

export function plainImports(): Plugin {
  return {
    name: 'bostadforst:plain-imports',
    enforce: 'pre',
    resolveId: id => (id === helper ? helper : undefined),
    load: id => (id === helper ? 'export const __vitePreload = load => load();' : undefined),
  };
}
