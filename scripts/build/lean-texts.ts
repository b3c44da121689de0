// Leaves out of i18next what ours can never reach: fetching texts from a server, and formats inside a text.
//
// Our texts are modules, fetched by `import()`, and dates and numbers are formatted before they come to a text. It saves every person
// on every page two kilobytes.
import type { Plugin } from 'vite';

const replaced: readonly (readonly [RegExp, string])[] = [
  [
    /^class Connector extends EventEmitter \{\n[^]*?^\}$/m,
    'class Connector extends EventEmitter { state = {}; load(languages, namespaces, done) { done?.(); } reload() {} saveMissing() {} init() {} }',
  ],
  [/^class Formatter \{\n[^]*?^\}$/m, 'const Formatter = undefined;'],
];

export function leanTexts(): Plugin {
  return {
    name: 'bostadforst:lean-texts',
    transform(code, id) {
      if (!/\/i18next\/dist\/esm\/i18next\.js$/.test(id)) return undefined;
      if (!replaced.every(([pattern]) => pattern.test(code))) return this.error('i18next no longer looks the way the build knows it.');
      return { code: replaced.reduce((lean, [pattern, instead]) => lean.replace(pattern, () => instead), code), map: null };
    },
  };
}
