import js from '@eslint/js';
import litPlugin from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { direction } from './scripts/lint/direction.mjs';

const house = { rules: { direction } };

const zod = [
  {
    name: 'zod',
    message: "import * as z from 'zod/mini': the whole of zod is three times as heavy and trips a strict Content-Security-Policy.",
  },
  { name: 'zod/v4', message: "import * as z from 'zod/mini'." },
];

const unsafe = [
  {
    name: 'lit/directives/unsafe-html.js',
    message: 'A person’s words are text. Nothing is ever rendered as HTML that a template of ours does not say.',
  },
  { name: 'lit/directives/unsafe-svg.js', message: 'Nothing is ever rendered as SVG that a template of ours does not say.' },
  { name: 'lit/directives/style-map.js', message: 'A strict style-src refuses inline style: a class, or element.style.setProperty().' },
];

const never = [
  {
    selector: 'ImportDeclaration[source.value=/^zod/] > ImportSpecifier[imported.name="z"]',
    message: "import * as z from 'zod/mini': the object z brings all of it.",
  },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML)$/]',
    message: 'Trusted Types refuse it, and it would run what somebody wrote: render with a template.',
  },
  { selector: 'CallExpression[callee.property.name="insertAdjacentHTML"]', message: 'Trusted Types refuse it: render with a template.' },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    message: 'A strict style-src refuses inline style: a class, or element.style.setProperty().',
  },
  // Lit's own decorators cannot reach a #private field: what they mark may be `private`.
  {
    selector: '[accessibility="private"]:not([decorators.length>0], [kind="constructor"])',
    message: 'Private is #private: nothing on the page can reach it, and no manifest lists it.',
  },
];

// A shared computer must not tell who sat there before.
const onDevice = [
  {
    selector: 'MemberExpression[object.name="document"][property.name=/^(cookie|title)$/]',
    message: 'Public elements keep nothing on the device, and the title of a page is the site’s.',
  },
  {
    selector: 'MemberExpression[property.name=/^(pushState|replaceState)$/]',
    message: 'The history belongs to the site, and tells the next person at the screen where the last one was.',
  },
];
const deviceGlobals = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'history'].map(name => ({
  name,
  message: 'Public elements keep nothing on the device: no storage, cookie, title or history.',
}));
const speech = ['SpeechRecognition', 'webkitSpeechRecognition'].map(name => ({
  name,
  message: 'It sends a person’s voice to whoever made the browser.',
}));
const onWindow = [...deviceGlobals, ...speech].flatMap(({ name, message }) =>
  ['window', 'globalThis', 'self'].map(object => ({ object, property: name, message })),
);

const inNode = ['process', 'console', 'URL', 'fetch', 'performance', 'setTimeout', 'clearTimeout', 'setInterval'];
const inPage = ['window', 'document', 'localStorage', 'sessionStorage', 'PerformanceObserver'];
const named = names => Object.fromEntries(names.map(name => [name, 'readonly']));

export default tseslint.config(
  { ignores: ['**/dist/', 'examples/hosts/files/', '**/.data/', 'coverage/', 'test-results/'] },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    plugins: { house },
    rules: {
      'house/direction': 'error',
      'no-restricted-imports': ['error', { paths: [...zod, ...unsafe] }],
      'no-restricted-syntax': ['error', ...never],
      eqeqeq: 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-unused-vars': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: named(inNode) } },
  // What runs inside the page is written where the page is visited.
  {
    files: ['scripts/{built,package}/*.test.mjs', 'scripts/frameworks/driven/*.mjs', 'examples/plain-html/*.js'],
    languageOptions: { globals: named(inPage) },
  },
  {
    // A promise nobody waits for is a failure nobody is told about.
    files: ['packages/*/src/**/*.ts', 'stories/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: ['it', 'describe', 'test', 'before', 'after'] }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    },
  },
  { files: ['**/*.{ts,tsx}'], rules: { 'no-undef': 'off' } },
  {
    // A framework lets others add to an interface of its own, and all tags are added by one name.
    files: ['scripts/frameworks/types/*.d.ts'],
    rules: { '@typescript-eslint/no-empty-object-type': 'off' },
  },
  {
    files: ['packages/elements/src/**/*.ts', 'packages/client/src/**/*.ts', 'packages/embed/src/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...never, ...onDevice],
      'no-restricted-globals': ['error', ...deviceGlobals, ...speech],
      'no-restricted-properties': ['error', ...onWindow],
    },
  },
  {
    files: ['packages/elements/src/**/*.ts'],
    extends: [litPlugin.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/no-legacy-imports': 'error',
      'lit/lifecycle-super': 'error',
      // A controller does its work by being there.
      'no-unused-private-class-members': 'off',
      // A list without bullets is no list to VoiceOver until its role says so.
      'lit-a11y/no-redundant-role': 'off',
      // LitElement has every lifecycle method: there is always a super to call.
      'wc/guard-super-call': 'off',
    },
  },
  {
    // The one page that keeps something: sealed referrals that wait for network, and the code to write them with.
    files: ['packages/elements/src/outreach-page/**/*.ts'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' },
  },
  {
    // Tests read what was rendered, and make the hostile pages that elements must survive.
    files: ['**/*.test.ts', 'packages/*/src/testing/**'],
    rules: {
      'no-restricted-syntax': 'off',
      'no-restricted-globals': 'off',
      'no-restricted-properties': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    // Its matchers are all typed as promises, and nearly none is one. The one that is must be waited for.
    files: ['packages/elements/src/**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExpressionStatement > CallExpression[callee.property.name="accessible"]',
          message: 'Nothing is checked until it is awaited.',
        },
      ],
    },
  },
);
