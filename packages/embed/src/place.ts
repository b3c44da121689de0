import { passedOn, pageAddress, type Setup } from './messages.ts';
import { isTokenValue, tokenNames } from './tokens.ts';

/** The closest ancestor that matches, out through shadow roots. */
function around(from: Element, selector: string): Element | null {
  const found = from.closest(selector);
  const root = from.getRootNode();
  return found ?? (root instanceof ShadowRoot ? around(root.host, selector) : null);
}

/** The `<bf-site>` around an element, brought to life or not. */
export const siteAround = (element: Element): Element | null => around(element, 'bf-site');

/** An attribute of the element's own, else of the `<bf-site>` around it. */
function said(element: Element, name: string): string {
  return element.getAttribute(name) || siteAround(element)?.getAttribute(name) || '';
}

export const languageOf = (element: Element): string =>
  said(element, 'language') || around(element, '[lang]')?.getAttribute('lang') || 'sv';

/** Where the service serves the element: `frame` or `page`. Undefined when nobody has said which service, or for which municipality. */
export function addressOf(element: Element, kind: 'frame' | 'page'): URL | undefined {
  const [backend, municipality] = [said(element, 'backend'), said(element, 'municipality')];
  if (!URL.canParse(backend, document.baseURI) || !/^[a-z][a-z0-9-]{1,38}$/.test(municipality)) return undefined;
  const origin = pageAddress(new URL(backend, document.baseURI).href);
  return origin ? new URL(`/${kind}/${municipality}/${element.localName.replace(/^bf-/, '')}`, origin) : undefined;
}

/** How the page wants the element, as its attributes and its style sheets say now. */
export function setupOf(element: HTMLElement): Setup {
  const style = getComputedStyle(element);
  const exit = said(element, 'exit-url');
  const tokens = tokenNames.map(name => [name, style.getPropertyValue(name).trim()] as const);
  return {
    language: languageOf(element),
    direction: style.direction === 'rtl' ? 'rtl' : 'ltr',
    scheme: style.colorScheme,
    exitUrl: URL.canParse(exit, document.baseURI) && exit ? pageAddress(new URL(exit, document.baseURI).href) : '',
    attributes: Object.fromEntries(passedOn.flatMap(name => (element.hasAttribute(name) ? [[name, element.getAttribute(name)!]] : []))),
    tokens: {
      // Inline an element inherits the page's letters: so it does in a frame, from the fonts that the machine has.
      ...(isTokenValue(style.fontFamily) ? { '--bf-font': style.fontFamily } : {}),
      ...Object.fromEntries(tokens.filter(([, value]) => isTokenValue(value))),
    },
  };
}
