import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Programme } from '@bostadforst/contract/programme';

/** Texts of a programme that no element here has: a word misspelt in a key would else be looked for in vain on the page. */
export function unknownTexts(programmes: ReadonlyMap<string, Programme>, assetsDir: string | undefined): string[] {
  const known = assetsDir && keysIn(assetsDir);
  if (!known) return [];
  return [...programmes.values()].flatMap(({ code, texts }) =>
    Object.keys(texts)
      .filter(key => !known.has(key))
      .map(key => `${code}.json: texts names ${key}, which no element has. Every key stands in elements/texts.json of ASSETS_DIR.`),
  );
}

/** Written by the build beside what it built. A folder without it says nothing of what there is. */
function keysIn(folder: string): ReadonlySet<string> | undefined {
  try {
    return new Set(Object.keys(JSON.parse(readFileSync(join(folder, 'elements', 'texts.json'), 'utf8')) as object));
  } catch {
    return undefined;
  }
}
