// Single files of Vue and Svelte in our documents: their own compilers read them.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../files.mjs';

const from = folder => createRequire(join(root, 'examples', folder, 'package.json'));

const compilers = {
  vue: text =>
    from('vue')('vue/compiler-sfc')
      .parse(text)
      .errors.map(error => error.message),
  svelte: text => {
    try {
      from('svelte')('svelte/compiler').compile(text, { generate: false });
      return [];
    } catch (error) {
      return [error.message];
    }
  },
};

export const isComponent = ({ language }) => language in compilers;

/** @returns {string[]} what is wrong with it, in words */
export const faultsOfComponent = ({ language, text }) => compilers[language](text);
