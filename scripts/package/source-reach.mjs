// What an element's source says, with all that it takes in, now or later: the same room that its bundle is made from.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { elementsFolder } from './manifest.mjs';

const specifier = /(?:\bfrom\s*|\bimport\s*\(?\s*)'(\.[^']+)'/g;

/**
 * @param {string} tag such as `bf-referral-form`
 * @returns {{ slots: string[], parts: string[], events: string[], tokens: string[] }} every name that occurs, each once, in order
 */
export function saidBySource(tag) {
  const name = tag.slice('bf-'.length);
  const texts = reached(join(elementsFolder, 'src', name, `${name}.ts`));
  const code = texts.map(withoutComments).join('\n');
  const all = pattern => [...new Set([...code.matchAll(pattern)].map(([, found]) => found))].sort();
  const names = new Map(
    [...code.matchAll(/class (\w+Event) extends Event \{[^]*?super\('(bf-[a-z-]+)'/g)].map(([, type, event]) => [type, event]),
  );
  return {
    slots: [...code.matchAll(/<slot\b([^>]*)>/g)]
      .map(([, inside]) => /\bname="([^"]+)"/.exec(inside)?.[1] ?? '')
      .filter(once)
      .sort(),
    parts: all(/\bpart="([^"]+)"/g),
    events: [...code.matchAll(/dispatchEvent\(\s*new (\w+)\(/g)]
      .map(([, type]) => names.get(type) ?? type)
      .filter(once)
      .sort(),
    tokens: all(/var\((--bf-[a-z-]+)/g),
  };
}

const once = (each, index, list) => list.indexOf(each) === index;

function reached(entry) {
  const texts = new Map();
  const visit = file => {
    if (texts.has(file)) return;
    const text = readFileSync(file, 'utf8');
    texts.set(file, text);
    // A type alone brings nothing.
    for (const [all, path] of text.replace(/^(import|export) type [^;]*;/gm, '').matchAll(specifier))
      if (all) visit(join(dirname(file), path));
  };
  visit(entry);
  return [...texts.values()];
}

/** A comment may speak of a slot; only a template makes one. */
const withoutComments = text => text.replace(/\/\*[^]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
