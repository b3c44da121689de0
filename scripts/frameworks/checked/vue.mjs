// Vue: single-file components, checked by vue-tsc with strict templates.
import { inTag, script } from './scaffold.mjs';
import { vueTsc } from './checkers.mjs';

export const vue = {
  name: 'Vue',
  framework: 'vue',
  extension: 'vue',
  compilerOptions: { types: ['@bostadforst/elements/vue'], jsx: 'preserve' },
  options: { vueCompilerOptions: { strictTemplates: true } },
  line: (tag, written) =>
    `<${tag} ${inTag(written, {
      attribute: (name, value) => `${name}="${value}"`,
      property: (name, value) => `.${name}="${value}"`,
      event: (name, text) => `@${name}="${text.replace(/\bevent\b/g, '$event')}"`,
    })} />`,
  page: lines => `<script setup lang="ts">
${script}</script>

<template>
${lines.map(line => `  ${line}`).join('\n')}
</template>
`,
  check: vueTsc,
};
