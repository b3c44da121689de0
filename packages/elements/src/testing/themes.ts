/** The themes of `examples/themes/`. */
export const themes = ['sjo', 'skog', 'tegel', 'korn', 'natt', 'klar'] as const;

/** Lays the themes' style sheets on the page, as a site does; take them away with what this gives back. */
export async function wearThemes(): Promise<() => void> {
  const before = [...document.adoptedStyleSheets];
  const sheets = await Promise.all(
    themes.map(async theme => {
      const file = await fetch(new URL(`../../../../examples/themes/${theme}.css`, import.meta.url));
      return new CSSStyleSheet().replace(await file.text());
    }),
  );
  document.adoptedStyleSheets = [...before, ...sheets];
  return () => (document.adoptedStyleSheets = before);
}
