import { fakeClient } from '@bostadforst/client/testing';
import { ProblemError, type ProblemCode } from '@bostadforst/contract/problem';
import type { ReferralRecord } from '@bostadforst/contract/referral/record';
import { fixture, html } from '@open-wc/testing';
import type { Site } from '../contexts/site-context.ts';
import { exampleList, exampleMe, exampleRecord } from '../testing/example-referral.ts';
import { siteWith } from '../testing/example-site.ts';
import { settled, shows } from '../testing/settled.ts';
import './bf-referral-list.ts';
import { fetchOpened } from './opened.ts';
import type { StaffClient } from './staff-routes.ts';

// Here before anyone opens a referral, so that opening waits for the service's answer alone.
await fetchOpened();

export type Answers = Parameters<typeof fakeClient>[0];
export type List = HTMLElementTagNameMap['bf-referral-list'];

/** The list as a coordinator meets it, with the page's own number between the tags. */
export const show = (
  answers: Answers,
  { site = siteWith(), language = '', url = '' }: { site?: Site; language?: string; url?: string } = {},
) =>
  fixture<List>(html`
    <bf-referral-list
      lang="sv"
      .site=${site}
      .client=${fakeClient({ getMe: async () => exampleMe(), ...answers }) as StaffClient}
      language=${language}
      sign-in-url=${url}
    >
      <p>Ring <a href="tel:+46701740605">070-174 06 05</a></p>
    </bf-referral-list>
  `);

/** A referral, opened by its row. */
export async function open(record: ReferralRecord = exampleRecord(), answers: Answers = {}): Promise<List> {
  const list = { listReferrals: async () => exampleList([record.entry]), openReferral: async () => record };
  const el = await show({ ...list, ...answers }, { url: '/sign-in' });
  await shows(el, record.entry.alias);
  one(el, '.open').click();
  await settled(el);
  return el;
}

export const refuses = (code: ProblemCode, fields?: readonly string[]) => async () => {
  throw new ProblemError(code, fields);
};

export const all = (el: List, selector: string) => [...el.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
export const one = (el: List, selector: string) => el.shadowRoot!.querySelector<HTMLElement>(selector)!;
export const text = (node: Element) => node.textContent.replace(/\s+/g, ' ').trim();
export const focused = (el: List) => el.shadowRoot!.activeElement;
export const button = (el: List, label: string) => all(el, 'button').find(each => text(each) === label)!;
export const row = (el: List, alias: string) => all(el, 'tbody tr').find(tr => text(tr).startsWith(alias))!;
export const valueIn = (el: List, name: string) => el.shadowRoot!.querySelector<HTMLInputElement>(`[name="${name}"]`)!.value;

export async function press(el: List, label: string) {
  button(el, label).click();
  await settled(el);
}

export async function write(el: List, name: string, value: string) {
  const field = el.shadowRoot!.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settled(el);
}

export async function choose(el: List, name: string, ...values: string[]) {
  for (const value of values) {
    all(el, `[name="${name}"]`)
      .find(input => (input as HTMLInputElement).value === value)!
      .click();
    await settled(el);
  }
}

/** The page's own number or the programme's: one of them is seen. */
export const phoneIsSeen = (el: List) =>
  [...all(el, 'a[href^="tel:"]'), ...el.querySelectorAll<HTMLElement>('a[href^="tel:"]')].some(link =>
    link.checkVisibility({ visibilityProperty: true }),
  );

/** What would have to be scrolled to sideways at this width, by name. */
export async function sticksOut(el: List, width: number): Promise<string[]> {
  el.style.setProperty('inline-size', `${width}px`);
  await settled(el);
  const { left, right } = el.getBoundingClientRect();
  return all(el, '*:not(.unseen, .unseen *, caption, thead, thead *)')
    .filter(node => {
      const box = node.getBoundingClientRect();
      return box.width > 0 && (box.right > right + 1 || box.left < left - 1);
    })
    .map(node => `${node.localName}.${node.className}`);
}
