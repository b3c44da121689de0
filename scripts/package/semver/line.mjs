// Everything that somebody outside can lean on, one line each: what it is, which way it goes, and what may stand there.

/**
 * @typedef {object} Line
 * @property {string} key as a person would say it: `<bf-site> attribute language`, `POST /v1/… request.alias`
 * @property {'takes' | 'gives'} side whether they hand it to us, or we to them
 * @property {string} type words of a closed set as `'a' | 'b'`, else a name
 * @property {boolean} [optional]
 * @property {'limit' | 'look' | 'refusal'} [of] a limit to what is said above, how something looks when nobody has said, or a way to be refused
 */

/** `'b' | 'a' | 'b'` → `'a' | 'b'`: an order means nothing. */
export const inOrder = type => [...new Set(membersOf(type))].sort().join(' | ');

/** The members of a union, but not of one inside a bracket. */
export function membersOf(type) {
  const members = [''];
  let depth = 0;
  for (const [index, letter] of [...type].entries()) {
    if ('([{<'.includes(letter)) depth++;
    if (')]}'.includes(letter) || (letter === '>' && type[index - 1] !== '=')) depth--;
    if (letter === '|' && depth === 0) members.push('');
    else members[members.length - 1] += letter;
  }
  return members.map(member => member.trim()).filter(Boolean);
}

/** @param {readonly Line[]} lines @returns {Map<string, Line>} */
export const byKey = lines => new Map(lines.map(line => [line.key, line]));
