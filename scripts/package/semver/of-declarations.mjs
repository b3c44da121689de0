// The declarations that a release kept, as lines.

/** `name(1)` is what a function is handed; all else is what we give. */
const isHanded = name => /\(\d+\)/.test(name) || name.startsWith('new ');

/** @param {string} text as `declarationsOf` writes it @returns {import('./line.mjs').Line[]} */
export function linesOfDeclarations(text) {
  return text
    .split(/\n\n+/)
    .map(block => block.trim().split('\n'))
    .flatMap(([entry, ...lines]) => [{ key: entry, side: 'gives', type: 'entry' }, ...lines.flatMap(line => lineOf(entry, line.trim()))]);
}

function lineOf(entry, line) {
  const end = line.indexOf(': ');
  if (end < 0) return [];
  const name = line.slice(0, end);
  const optional = name.endsWith('?');
  const key = `${entry} ${optional ? name.slice(0, -1) : name}`;
  return [{ key, side: isHanded(name) ? 'takes' : 'gives', type: line.slice(end + 2), ...(optional && { optional }) }];
}
