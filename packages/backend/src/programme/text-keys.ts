import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Programme } from '@bostadforst/contract/programme';

/**
 * Texts of a programme that no element here has, and values that no element fills in: a word misspelt in a key would else be looked for in
 * vain on the page, and one in a value would stand there with its braces.
 */
export function unknownTexts(programmes: ReadonlyMap<string, Programme>, assetsDir: string | undefined): string[] {
  const ours = assetsDir && textsIn(assetsDir);
  if (!ours) return [];
  return [...programmes.values()].flatMap(({ code, texts }) =>
    Object.entries(texts).flatMap(([key, text]) => {
      const known = ours[key];
      if (known === undefined) return [`${code}.json: texts names ${key}, which no element has.${alike(key, ours)}`];
      const written = new Set(Object.values(text).flatMap(valuesIn));
      return [...written]
        .filter(value => !valuesIn(known).includes(value))
        .map(value => `${code}.json: texts: ${key} holds ${value}, which nothing fills in. Ours reads: ${known}`);
    }),
  );
}

const valuesIn = (text: string): string[] => text.match(/\{\{[^}]*\}\}/g) ?? [];

/** What may have been meant. */
function alike(key: string, ours: Readonly<Record<string, string>>): string {
  const [, name = key] = key.split('.');
  const near = Object.keys(ours).find(each => each.toLowerCase() === key.toLowerCase() || each.endsWith(`.${name}`));
  return near ? ` Is it ${near}?` : ' Every key stands in elements/texts.json of ASSETS_DIR.';
}

/** Written by the build beside what it built. A folder without it says nothing of what there is. */
function textsIn(folder: string): Readonly<Record<string, string>> | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'elements', 'texts.json'), 'utf8')) as Record<string, string>;
  } catch {
    return undefined;
  }
}
