// React, Preact and Solid: JSX, checked by tsc.
import { inTag, isFunction, script } from './scaffold.mjs';
import { tsc } from './checkers.mjs';

const handler = text => (isFunction(text) ? `{${text}}` : `{event => ${text}}`);

const jsx = (name, framework, compilerOptions, { property, event }) => ({
  name,
  framework,
  extension: 'tsx',
  compilerOptions: { types: [`@bostadforst/elements/${framework}`], ...compilerOptions },
  line: (tag, written) => `<${tag} ${inTag(written, { attribute: (name, value) => `${name}="${value}"`, property, event })}></${tag}>`,
  page: lines => `${script}
export const Page = () => (
  <>
${lines.map(line => `    ${line}`).join('\n')}
  </>
);

export { home, note, signedIn, token, tokenOnly, tookGoal, tookReferral };
`,
  check: tsc,
});

const plain = { property: (name, value) => `${name}={${value}}`, event: (name, text) => `on${name}=${handler(text)}` };

export const react = jsx('React', 'react', { jsx: 'react-jsx' }, plain);

export const preact = jsx('Preact', 'preact', { jsx: 'react-jsx', jsxImportSource: 'preact' }, plain);

export const solid = jsx(
  'Solid',
  'solid',
  { jsx: 'preserve', jsxImportSource: 'solid-js' },
  {
    property: (name, value) => `prop:${name}={${value}}`,
    event: (name, text) => `on:${name}=${handler(text)}`,
  },
);
