/** The closest ancestor that matches, out through shadow roots. */
export function closestAcross<E extends Element = Element>(from: Element, selector: string): E | undefined {
  for (let at: Element | undefined = from; at;) {
    const found = at.closest<E>(selector);
    if (found) return found;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

/** The language that the page says an element stands in, such as `sv` or `en-GB`. */
export const nearestLanguage = (element: Element): string => closestAcross(element, '[lang]')?.getAttribute('lang') ?? '';

/** The language among those offered that is closest to the one asked for: `en-GB` is answered in `en`, an unknown one in Swedish. */
export function closestLanguage(asked: string, offered: readonly string[]): string {
  const wanted = asked.toLowerCase();
  const exact = offered.find(language => language.toLowerCase() === wanted);
  return exact ?? offered.find(language => language === wanted.split('-')[0]) ?? 'sv';
}
