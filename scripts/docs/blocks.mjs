// The fenced blocks of our documents: what a reader copies.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, root } from '../files.mjs';

/**
 * @typedef {object} Block
 * @property {string} file
 * @property {number} line where it begins, for whoever must mend it
 * @property {string} language
 * @property {readonly string[]} words what else its first line says: `text` when it is there to be read, not to be run
 * @property {string} text
 */

/** README.md, docs, and the README of each package. */
export const documents = () => ['README.md', ...filesIn('docs'), ...filesIn('packages')].filter(isDocument);

const isDocument = file => /^(README\.md|docs\/.*\.md|packages\/[^/]+\/README\.md)$/.test(file);

/** @returns {Block[]} */
export const blocksOf = file => blocksIn(readFileSync(join(root, file), 'utf8'), file);

/** @returns {Block[]} */
export function blocksIn(markdown, file = '') {
  const blocks = [];
  let open;
  for (const [index, line] of markdown.split('\n').entries()) {
    const [, indent, fence, info] = /^(\s*)(`{3,}|~{3,})\s*(.*)$/.exec(line) ?? [];
    if (open) {
      if (fence?.startsWith(open.fence) && !info) {
        blocks.push(open.block);
        open = undefined;
      } else open.block.text += `${line.startsWith(open.indent) ? line.slice(open.indent.length) : line}\n`;
    } else if (fence) {
      const [language = '', ...words] = info.split(/[\s,]+/).filter(Boolean);
      open = { indent, fence, block: { file, line: index + 1, language: language.toLowerCase(), words, text: '' } };
    }
  }
  if (open) throw new Error(`${file}:${open.block.line}: a block that never ends`);
  return blocks;
}

/** There to be read: a drawing, a piece of something, a language that we do not speak. */
export const isText = ({ language, words }) => language === 'text' || words.includes('text');
