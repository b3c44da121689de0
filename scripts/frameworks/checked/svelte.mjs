// Svelte: components, checked by svelte-check.
import { inTag, isFunction, script } from './scaffold.mjs';
import { svelteCheck } from './checkers.mjs';

export const svelte = {
  name: 'Svelte',
  framework: 'svelte',
  extension: 'svelte',
  files: { 'svelte.config.js': 'export default {};\n' },
  compilerOptions: { types: ['@bostadforst/elements/svelte'] },
  line: (tag, written) =>
    `<${tag} ${inTag(written, {
      attribute: (name, value) => `${name}="${value}"`,
      property: (name, value) => `${name}={${value}}`,
      event: (name, text) => `on${name}={${isFunction(text) ? text : `event => ${text}`}}`,
    })}></${tag}>`,
  page: lines => `<script lang="ts">
${script}</script>

${lines.join('\n')}
`,
  check: svelteCheck,
};
