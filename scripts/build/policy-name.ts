// Gives the Trusted Types policy in our bundles a name of our own.
//
// Lit makes a policy called `lit-html`. A page that lists its policies and already runs a Lit of its own would refuse the
// second of that name, and every element of ours with it.

import type { Plugin } from 'vite';

const theirs = /(\w+)\.createPolicy\((["'`])lit-html\2,\s*\{\s*createHTML:\s*\(?(\w+)\)?\s*=>\s*\3\s*\}\)/;

/**
 * The policy `bostadforst`, made once however many copies of our bundles a page loads: a browser refuses the same name twice. A later
 * copy takes the first one's policy from a property that no listing of the window shows and nobody can replace.
 */
const ours = (types: string) => `(k => globalThis[k] ?? Object.defineProperty(globalThis, k, {
  value: Object.freeze({ createHTML: ((policy) => html => policy.createHTML(html))(${types}.createPolicy("bostadforst", { createHTML: html => html })) }),
})[k])(Symbol.for("bostadforst.policy"))`;

export function policyName(): Plugin {
  let renamed = 0;
  return {
    name: 'bostadforst:policy-name',
    transform(code, id) {
      if (!code.includes('createPolicy')) return undefined;
      if (!theirs.test(code)) return this.error(`${id} makes a Trusted Types policy in a way that the build does not know.`);
      renamed++;
      return { code: code.replace(theirs, (_, types: string) => ours(types)), map: null };
    },
    generateBundle(_, bundle) {
      const usesLit = Object.values(bundle).some(file => file.type === 'chunk' && file.moduleIds.some(id => id.includes('/lit-html/')));
      if (usesLit && !renamed) this.error('Lit no longer makes its Trusted Types policy where the build looks for it.');
    },
  };
}
