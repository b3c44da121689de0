import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { state } from 'lit/decorators.js';
import { focusAfterUpdate } from '../controllers/focus.ts';
import { TextController } from '../controllers/text-controller.ts';
import { WithSite } from '../controllers/with-site.ts';
import { baseStyles } from '../styles/base.ts';
import { buttonStyles } from '../styles/buttons.ts';
import { choiceStyles } from '../styles/choices.ts';
import { fieldStyles } from '../styles/fields.ts';
import { shellStyles } from '../styles/shell.ts';
import { settled } from '../testing/settled.ts';
import { commonTexts } from '../texts/sections.ts';
import { actions, backLink, button } from './actions.ts';
import { checks, choices, segments, tiles } from './choices.ts';
import { errorSummary, type FieldError } from './error-summary.ts';
import { dateField, textArea, textField } from './field.ts';
import { heading } from './heading.ts';
import { stepper } from './stepper.ts';

/** A form with one of everything. */
class SmallForm extends WithSite(LitElement) {
  static override styles = [baseStyles, buttonStyles, shellStyles, fieldStyles, choiceStyles];

  @state() errors: FieldError[] = [];
  @state() reach = ['phone'];
  readonly words = new TextController(this, commonTexts);

  override render() {
    const error = (field: string) => this.errors.find(each => each.field === field)?.message;
    const yesAndNo = [
      { value: 'yes', label: 'Ja', reveal: html`<p>Ring oss.</p>` },
      { value: 'no', label: 'Nej', sub: 'Du kan ändra dig.' },
    ];
    return html`
      <form class="bf" lang=${this.words.htmlLang} @submit=${this.#send} novalidate>
        ${stepper(2, 6, this.words)} ${backLink(() => {}, this.words)} ${errorSummary(this.errors, 3, this.words)}
        ${choices({ name: 'protected', legend: heading(2, 'Har du skyddade personuppgifter?'), hint: 'Det kan vara …', error: error('protected'), options: yesAndNo, value: 'yes' }, this.words)}
        ${checks(
          {
            name: 'reach',
            legend: 'Hur kan vi nå dig?',
            options: [
              { value: 'phone', label: 'Ring mig' },
              { value: 'none', label: 'Inget sätt' },
            ],
            values: this.reach,
            error: error('reach'),
          },
          this.words,
        )}
        ${tiles({ name: 'where', legend: 'Var brukar du vara?', options: [{ value: 'centre', label: 'I centrum' }], values: [] }, this.words)}
        ${segments(
          'view',
          'Visa',
          [
            { value: 'a', label: 'På gång' },
            { value: 'b', label: 'Vilar' },
          ],
          'a',
        )}
        ${textField({ name: 'reach.0.number', label: 'Telefonnummer', hint: 'Du får hoppa över.', value: '', inputmode: 'tel', error: error('reach.0.number') }, this.words)}
        ${textArea({ name: 'wish', label: 'Vad vill du?', value: 'Ett hem' }, this.words)}
        ${dateField({ name: 'until', label: 'Till och med', value: '2026-11-22' }, this.words)}
        ${actions(button('Skicka', undefined, { type: 'submit' }))}
      </form>
    `;
  }

  readonly #send = (event: Event) => {
    event.preventDefault();
    this.errors = [
      { field: 'reach.0.number', message: 'Skriv ett telefonnummer' },
      { field: 'protected', message: 'Välj ett svar' },
    ];
    void focusAfterUpdate(this, '.error-summary');
  };
}
customElements.define('bf-small-form', SmallForm);

const show = async () => {
  const element = await fixture<SmallForm>(html`<bf-small-form lang="sv"></bf-small-form>`);
  await settled(element);
  return { element, root: element.shadowRoot! };
};
const focused = (root: ShadowRoot) => root.activeElement;

describe('A form made of parts', () => {
  it('can be used by everyone, with errors and without', async () => {
    const { element, root } = await show();
    await expect(element).to.be.accessible();

    root.querySelector<HTMLElement>('[type=submit]')!.click();
    await settled(element);
    await expect(element).to.be.accessible();
  });

  it('moves focus to what is missing, and from there to the field', async () => {
    const { element, root } = await show();
    root.querySelector<HTMLElement>('[type=submit]')!.click();
    await settled(element);

    expect(focused(root)).to.have.class('error-summary');
    expect(focused(root)).to.contain.text('2 saker behöver fyllas i');

    const address = location.href;
    const [toNumber, toChoice] = root.querySelectorAll<HTMLAnchorElement>('.error-summary a');
    toNumber!.click();
    expect(focused(root)).to.have.attribute('name', 'reach.0.number');
    toChoice!.click();
    expect(focused(root)).to.have.attribute('name', 'protected');
    expect(location.href, 'the page’s address is not ours').to.equal(address);
  });

  it('tells a screen reader the hint and the error of a field', async () => {
    const { element, root } = await show();
    root.querySelector<HTMLElement>('[type=submit]')!.click();
    await settled(element);

    const input = root.querySelector('[name="reach.0.number"]')!;
    const described = input
      .getAttribute('aria-describedby')!
      .split(' ')
      .map(id => root.getElementById(id)!.textContent.replace(/\s+/g, ' ').trim());
    expect(described).to.deep.equal(['Du får hoppa över.', 'Fel: Skriv ett telefonnummer']);
    expect(input).to.have.attribute('aria-invalid', 'true');
  });

  it('opens what belongs to a choice only when it is chosen', async () => {
    const { root } = await show();
    expect(root.querySelectorAll('.reveal')).to.have.length(1);
  });

  it('lets no browser remember what was written', async () => {
    const { root } = await show();
    for (const control of root.querySelectorAll('input, textarea')) expect(control).to.have.attribute('autocomplete', 'off');
  });

  it('says which question one is at in words', async () => {
    const { root } = await show();
    expect(root.querySelector('.steps')).to.contain.text('Fråga 2 av 6');
  });

  it('has nothing to press that is smaller than a fingertip', async () => {
    const { root } = await show();
    for (const target of root.querySelectorAll('label:has(input), button, .input')) {
      expect(target.getBoundingClientRect().height, target.textContent).to.be.at.least(44);
    }
  });
});
