// The elements' manifest, made anew when Storybook starts: what it lists is what can be changed beside each story.
import { writeManifest } from '../scripts/package/manifest.mjs';

const name = 'virtual:custom-elements-manifest';
let made;

/** @returns {import('vite').Plugin} */
export function manifestModule() {
  return {
    name: 'custom-elements-manifest',
    resolveId: source => (source === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return undefined;
      made ??= JSON.stringify(writeManifest());
      return `export default ${made};`;
    },
  };
}
