// Everything that an element can say, as its Swedish texts have it: what there are words for is a state that somebody can meet.
import { globSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../files.mjs';

const source = join(root, 'packages', 'elements', 'src');
/** Ideas are goals to begin from, not states. */
const noStates = ['tenant-goals/ideas/ideas.sv.ts'];

/** @returns {Promise<{ name: string, text: string }[]>} each text by its file and key, such as `tenant-goals/texts.heading` */
export async function wordsOfElements() {
  const files = globSync('**/*.sv.ts', { cwd: source }).map(file => file.replaceAll('\\', '/'));
  const found = new Map();
  for (const file of files.filter(each => !noStates.includes(each)).sort()) {
    const room = join(dirname(file), basename(file, '.sv.ts')).replaceAll('\\', '/');
    const module = await import(pathToFileURL(join(source, file)).href);
    // A file that gathers others says each of their texts once more.
    for (const [key, text] of Object.values(module).flatMap(Object.entries))
      found.set(`${room.split('/')[0]} ${key} ${text}`, { name: `${room}.${key}`, text });
  }
  return [...found.values()];
}

/**
 * The texts that stand in none of these lines.
 *
 * @param {readonly { name: string, text: string }[]} words
 * @param {Iterable<string>} lines what could be read or was said by a label, each by itself
 */
export function unsaid(words, lines) {
  const said = [...new Set([...lines].map(plain))];
  const exactly = new Set(said);
  const everything = `\n${said.join('\n')}\n`;
  return words.filter(({ text }) => !isSaid(plain(text), exactly, everything)).map(({ name }) => name);
}

/** A single word counts only as a line of its own or a part of one: “Ja” is also said in “Ja, alla”, but not by “Vad ska vi svara ja till”. */
function isSaid(text, exactly, everything) {
  if (exactly.has(text)) return true;
  const paragraphs = text.split('\n').filter(Boolean);
  if (paragraphs.length > 1) return paragraphs.every(paragraph => isSaid(paragraph, exactly, everything));
  const pattern = text.split(hole).map(RegExp.escape).join('.*?');
  const isOneWord = !/\S\s+\S/.test(text.replace(hole, ''));
  return new RegExp(isOneWord ? `${before}${pattern}${after}` : `(?<!\\p{L})${pattern}(?!\\p{L})`, 'iu').test(everything);
}

const hole = /\{\{\w+\}\}/g;
const before = '(?<=\\n|[,.:;·(] | och |\\()';
const after = '(?=\\n|[,.:;)]| [·(]| och )';
const plain = text =>
  text
    .replaceAll('\u00ad', '')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
