import { expect, fixture, html } from '@open-wc/testing';
import type { FormSettings } from '@bostadforst/contract/programme';
import { exampleProgramme } from '../testing/example-programme.ts';
import { siteWith } from '../testing/example-site.ts';
import { pick, press, questionIn, warmUp, wordsIn } from '../testing/filled-referral.ts';
import { settled, shows } from '../testing/settled.ts';
import './bf-referral-form.ts';
import type { Path, ReferralClient } from './walk.ts';

type Element = HTMLElementTagNameMap['bf-referral-form'];

const form: FormSettings = {
  own: [
    {
      id: 'days',
      paths: ['self_referral', 'outreach_reverse', 'unit_proposal'],
      kind: 'text',
      label: { sv: 'Vad ska ligga nära?', en: 'What should be near?' },
    },
  ],
};
const texts = {
  'referralForm.checkHeading': { sv: 'Läs igenom' },
  'staffReferral.checkHeading': { sv: 'Läs igenom' },
  'referralForm.dataWho': { sv: 'Nämnden' },
  'referralFile.saveHeading': { sv: 'Ta med dig det du skrivit' },
};
const site = siteWith({ ...exampleProgramme, code: 'egen-form', form, texts });
/** No service but the one that says who is signed in: whoever is known, nothing is sent. */
const client = {
  getMe: () => Promise.resolve({ roles: [], units: [] }),
  findKnownPerson: () => Promise.resolve({ known: false }),
} as unknown as ReferralClient;

/** What has to be chosen before one may go on; all else is written in as it comes. */
const chosen: Record<Path, readonly [string, string][]> = {
  self: [['reach', 'no_way_yet']],
  outreach: [
    ['found', 'station'],
    ['waiver', 'not_now'],
  ],
  unit: [
    ['reach', 'no_way_yet'],
    ['waiver', 'not_now'],
  ],
};
const shown = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('.main :is(input, textarea)')].filter(
    each => each.tabIndex >= 0,
  );
const state = (element: Element) =>
  shown(element).map(each => (/radio|checkbox/.test(each.type) ? (each as HTMLInputElement).checked : each.value));
const buttonOf = (path: Path) => (path === 'outreach' ? '.foot [type=submit]' : '.main [type=submit]');

/** Answers everything on the page that can be answered in words, and what must be chosen. */
async function fill(element: Element, path: Path): Promise<void> {
  for (const [name, value] of chosen[path])
    if (element.shadowRoot!.querySelector(`[name=${name}][value=${value}]`)) await pick(element, name, value);
  for (const field of shown(element).filter(each => each.type === 'text' || each.type === 'textarea')) {
    if (field.name === 'personalNumber') continue;
    field.value = 'Planterat';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  await settled(element);
}

before(warmUp);

describe('<bf-referral-form>, each path from first to last', () => {
  for (const path of ['self', 'outreach', 'unit'] as const) {
    it(`keeps everything back and forth and in another language, and reads it back with who sees it: ${path}`, async function () {
      this.timeout(60_000);
      const element = await fixture<Element>(
        html`<bf-referral-form lang="sv" path=${path} .site=${site} .client=${client}></bf-referral-form>`,
      );
      await settled(element);
      await pick(element, 'protectedIdentity', 'no');
      const on = async () => {
        const before = questionIn(element);
        element.shadowRoot!.querySelector<HTMLElement>(buttonOf(path))!.click();
        for (let tries = 0; questionIn(element) === before && tries < 2_000; tries++) await new Promise(resolve => setTimeout(resolve, 10));
        await settled(element);
        expect(questionIn(element)).not.to.equal(before);
        expect(element.shadowRoot!.activeElement!.id, 'focus').to.equal('question');
      };
      await on();
      for (let pages = 1; questionIn(element) !== 'Läs igenom'; pages++) {
        expect(pages).to.be.below(9);
        await fill(element, path);
        const [question, before] = [questionIn(element), state(element)];
        await press(element, 'Tillbaka');
        expect(questionIn(element)).not.to.equal(question);
        await on();
        expect([questionIn(element), state(element)], 'back').to.deep.equal([question, before]);
        element.language = 'en';
        await shows(element, path === 'self' ? 'Question' : 'Part');
        await settled(element);
        expect(state(element), 'in English').to.deep.equal(before);
        element.language = 'sv';
        await settled(element);
        expect(wordsIn(element)).to.contain('Nämnden').and.to.contain('Kommunens dataskyddsombud').and.to.contain('sekretess');
        await on();
      }
      const rows = [...element.shadowRoot!.querySelectorAll('.summary > div')];
      expect(rows.length).to.be.above(6);
      for (const row of rows) {
        const label = row.querySelector('dt')!.textContent;
        expect(row.querySelector('.who')!.textContent.trim(), label).not.to.equal('');
        expect(row.querySelector('.change button')!.textContent, label).to.contain(label);
      }
      expect(rows.at(-1)!.textContent).to.contain('Vad ska ligga nära?').and.to.contain('Planterat');
      await press(element, 'Spara som fil');
      await shows(element, 'Ta med dig det du skrivit');
    });
  }
});
