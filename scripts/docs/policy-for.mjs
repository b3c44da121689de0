// Under which Content-Security-Policy a snippet is tried: the lines that its own document gives for its kind, else those of csp.md.
import { blocksOf } from './blocks.mjs';

const canonical = 'docs/for-sites/csp.md';

/** @param {import('./blocks.mjs').Block} block */
export const kindOf = block => (/\/embed\//.test(block.text) ? 'framed' : 'inline');

/** Nothing else is allowed: so it is proved that the lines are enough. */
export function policyFor(block) {
  const kind = kindOf(block);
  const lines = [block.file, canonical].flatMap(blocksOf).find(({ language, words }) => language === 'csp' && words.includes(kind));
  if (!lines) throw new Error(`neither ${block.file} nor ${canonical} has a block that begins with \`\`\`csp ${kind}`);
  return `default-src 'none'; img-src data:; ${lines.text.replaceAll('\n', ' ')}`;
}
