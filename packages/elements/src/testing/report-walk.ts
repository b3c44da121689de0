import { fakeClient } from '@bostadforst/client/testing';
import { fixture, html } from '@open-wc/testing';
import { siteWith } from './example-site.ts';
import { settled, shows } from './settled.ts';
import '../landlord-contact/bf-landlord-contact.ts';

type Answers = Parameters<typeof fakeClient>[0];
export type Element = HTMLElementTagNameMap['bf-landlord-contact'];

export const show = async (answers: Answers = {}) => {
  const el = await fixture<Element>(html`
    <bf-landlord-contact
      lang="sv"
      sign-in-url="/logga-in"
      .site=${siteWith()}
      .client=${fakeClient({ listOwnReports: async () => [], ...answers })}
    >
      <a href="tel:+46701740615">070-174 06 15</a>
    </bf-landlord-contact>
  `);
  await shows(el, 'Rapportera något');
  await press(el, 'Rapportera något');
  await shows(el, 'Ring 112');
  return el;
};

export const all = <E extends HTMLElement>(el: Element, selector: string) => [...el.shadowRoot!.querySelectorAll<E>(selector)];
export const one = <E extends HTMLElement>(el: Element, selector: string) => el.shadowRoot!.querySelector<E>(selector)!;
export const press = async (el: Element, words: string) => {
  all(el, 'button')
    .find(button => button.textContent.replace(/\s+/g, ' ').trim().startsWith(words))!
    .click();
  await settled(el);
};
export const write = (el: Element, field: string, value: string) => {
  const input = one<HTMLInputElement>(el, `#${field}`);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
};
export const choose = async (el: Element, value: string) => {
  one(el, `input[value=${value}]`).click();
  await settled(el);
};
export const toFacts = async (el: Element, kind = 'Störning') => {
  await press(el, 'Fortsätt, ingen fara');
  await press(el, kind);
};
export const toCheck = async (el: Element) => {
  await toFacts(el);
  write(el, 'address', 'Exempelgatan 4, lgh 1102');
  write(el, 'happened', 'I natt vid 01.20');
  write(el, 'facts', 'Hög musik i trapphuset.');
  await choose(el, 'yes');
  write(el, 'callBack', '070-174 06 20');
  await press(el, 'Läs igenom');
};
export const heading = (el: Element) => one(el, '#step');
