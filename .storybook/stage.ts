import { action } from 'storybook/actions';
import { ref } from 'lit/directives/ref.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import manifest from 'virtual:custom-elements-manifest';
import type { Given } from '../stories/given.ts';
import { elementIn } from './controls.ts';
import type { Surroundings } from './toolbar.ts';

/** What is given to an element once, however often its attributes are changed beside it. */
export type Loaded = { site?: unknown; client?: unknown };

const phoneNumber = html`<p>Ring <a href="tel:+46701740699">070-174 06 99</a></p>`;

/** The element of a story as a page writes it: attributes, a number of its own between the tags. */
export function onPage(tag: string, args: Record<string, unknown>, loaded: Loaded, given: Given, { language }: Surroundings) {
  const name = unsafeStatic(tag);
  // No `lang` can ask for easy Swedish: it is said of the element.
  const attributes = language === 'sv-x-ll' ? { language, ...args } : args;
  const dressed = (element?: Element) => element && dress(element as HTMLElement, attributes, loaded);
  return html`<${name} ${ref(dressed)}>${given.between?.() ?? phoneNumber}</${name}>`;
}

/** The page around it, as the switches above the stories say. */
export function stage(content: unknown, { theme, language, direction, scheme, width }: Surroundings) {
  const classes = ['stage', `scheme-${scheme}`, theme !== 'default' && `theme-${theme}`, width !== 'page' && `width-${width}`];
  return html`<div class=${classes.filter(Boolean).join(' ')} lang=${language === 'en' ? 'en' : 'sv'} dir=${direction}>${content}</div>`;
}

const heard = new WeakSet<Element>();

function dress(element: HTMLElement, args: Record<string, unknown>, loaded: Loaded) {
  Object.assign(element, loaded);
  for (const [name, value] of Object.entries(args)) {
    if (name.startsWith('--')) element.style.setProperty(name, value ? String(value) : null);
    else if (value === undefined || value === '' || value === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  if (heard.has(element)) return;
  heard.add(element);
  for (const { name } of elementIn(manifest, element.localName)?.events ?? []) {
    element.addEventListener(name, event => action(name)(Object.fromEntries(Object.entries(event))));
  }
}
