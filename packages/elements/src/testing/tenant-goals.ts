import { fixture, html } from '@open-wc/testing';
import type { Site } from '../contexts/site-context.ts';
import { siteWith } from './example-site.ts';
import { service } from './goals-service.ts';
import { settled, shows } from './settled.ts';
import '../tenant-goals/bf-tenant-goals.ts';

export * from './goals-service.ts';

export type GoalsElement = HTMLElementTagNameMap['bf-tenant-goals'];

/** As a portal writes it: a number of its own between the tags, and a way to sign in. */
export async function show(
  kept: { client: unknown },
  { site = siteWith(), language = '', dir = 'ltr' }: { site?: Site; language?: string; dir?: string } = {},
) {
  const element = await fixture<GoalsElement>(html`
    <bf-tenant-goals
      lang="sv"
      dir=${dir}
      language=${language}
      sign-in-url="/sign-in/exempelkommun"
      .site=${site}
      .client=${kept.client as GoalsElement['client']}
    >
      <p>Ring <a href="tel:+46701740699">070-174 06 99</a></p>
    </bf-tenant-goals>
  `);
  await settled(element);
  return element;
}

export const inside = (element: GoalsElement) => element.shadowRoot!;
export const textOf = (node: Node | null) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
export const find = <E extends HTMLElement = HTMLElement>(element: GoalsElement, selector: string) =>
  inside(element).querySelector<E>(selector);
export const focused = (element: GoalsElement) => inside(element).activeElement;

/** The button, link or choice that a person would press by these words. */
export function press(element: GoalsElement, words: string): void {
  const all = [...inside(element).querySelectorAll<HTMLElement>('button, a, label, summary')].filter(each => each.checkVisibility());
  const pressed = all.find(each => textOf(each) === words) ?? all.find(each => textOf(each).includes(words));
  if (!pressed) throw new Error(`Nothing to press says “${words}”. There is: ${all.map(textOf).join(' · ')}`);
  pressed.click();
}

/** Writes as a person does, so that the element hears it. */
export function write(element: GoalsElement, name: string, words: string): void {
  const field = find<HTMLInputElement>(element, `#${name}`);
  if (!field) throw new Error(`There is no field ${name}.`);
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Whom to ring, as it can be seen right now, inside and between the tags. */
export const numbersSeen = (element: GoalsElement) =>
  [...element.querySelectorAll('a'), ...inside(element).querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')]
    .filter(link => link.checkVisibility())
    .map(textOf);

/** The form of a new goal, opened by someone who has none yet. */
export const form = async (kept = service(), place = {}) => {
  const element = await show(kept, place);
  await shows(element, 'Här kommer dina mål att stå');
  press(element, 'Skriv ett eget');
  await shows(element, 'Vad vill du att det ska bli?');
  return element;
};

export const save = async (element: GoalsElement, words = 'Spara målet') => {
  press(element, words);
  await settled(element);
};

export const value = (element: GoalsElement, name: string) => find<HTMLInputElement>(element, `#${name}`)!.value;
