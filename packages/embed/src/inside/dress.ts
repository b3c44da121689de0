import { passedOn, type Setup } from '../messages.ts';
import { tokenNames } from '../tokens.ts';

/** The element's surroundings, as the site wants them. */
export interface Surroundings extends HTMLElement {
  language: string;
  exitUrl: string;
}

/** Dresses the frame's page as the page around it is dressed. */
export function dress(root: HTMLElement, site: Surroundings, element: HTMLElement, setup: Setup): void {
  site.language = setup.language;
  site.exitUrl = setup.exitUrl;
  root.lang = setup.language === 'sv-x-ll' ? 'sv' : setup.language || 'sv';
  root.dir = setup.direction;
  // The same scheme on both sides, or the browser paints a ground of its own behind the frame.
  root.style.setProperty('color-scheme', setup.scheme);
  for (const name of tokenNames) {
    const value = setup.tokens[name];
    if (value) root.style.setProperty(name, value);
    else root.style.removeProperty(name);
  }
  for (const name of passedOn) {
    const value = setup.attributes[name];
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}
