// Lets schemas and texts be read on a page of many years.
//
// Old scripts add to `Object.prototype`, and what they add turns up in every `for … in`. The libraries in our bundles loop so over plain
// objects of their own: there, only what the object itself holds counts.
import type { Plugin } from 'vite';

const theirs = /\/node_modules\/(zod|i18next)\//;
const loop = /\bfor \((const|let|var) (\w+) in ([\w.$]+(?:\(\w*\))?)\)/g;

export function ownKeys(): Plugin {
  let changed = 0;
  return {
    name: 'bostadforst:own-keys',
    transform(code, id) {
      if (!theirs.test(id)) return undefined;
      const own = code.replace(loop, (_, kind: string, key: string, of: string) => `for (${kind} ${key} of Object.keys(${of} ?? {}))`);
      if (own === code) return undefined;
      changed++;
      return { code: own, map: null };
    },
    generateBundle() {
      if (!changed) this.error('The libraries no longer loop where the build looks for it.');
    },
  };
}
