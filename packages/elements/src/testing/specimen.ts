import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { TextController } from '../controllers/text-controller.ts';
import { WithSite } from '../controllers/with-site.ts';
import { button } from '../parts/actions.ts';
import { checks, choices, segments, tiles } from '../parts/choices.ts';
import { disclosure } from '../parts/disclosure.ts';
import { errorSummary } from '../parts/error-summary.ts';
import { textField } from '../parts/field.ts';
import { heading } from '../parts/heading.ts';
import { exitIcon } from '../parts/icons-everywhere.ts';
import { notice } from '../parts/notice.ts';
import { shell } from '../parts/shell.ts';
import { stepper } from '../parts/stepper.ts';
import { summaryList } from '../parts/summary-list.ts';
import { baseStyles } from '../styles/base.ts';
import { buttonStyles } from '../styles/buttons.ts';
import { cardStyles } from '../styles/cards.ts';
import { choiceStyles } from '../styles/choices.ts';
import { disclosureStyles } from '../styles/disclosure.ts';
import { fieldStyles } from '../styles/fields.ts';
import { graveButtonStyles } from '../styles/grave-buttons.ts';
import { noticeStyles } from '../styles/notices.ts';
import { shellStyles } from '../styles/shell.ts';
import { summaryStyles } from '../styles/summary.ts';
import { commonTexts } from '../texts/sections.ts';

const all = [
  baseStyles,
  buttonStyles,
  graveButtonStyles,
  cardStyles,
  shellStyles,
  fieldStyles,
  choiceStyles,
  noticeStyles,
  disclosureStyles,
  summaryStyles,
].flat(9);

/** The real rules, where a pointer over something and the keyboard's focus are classes: a test has one pointer and a hundred parts. */
function asClasses(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css.replaceAll(':hover', '.hovered').replaceAll(':focus-visible', '.focused'));
  return sheet;
}
const still = '.bf, .bf *, .bf *::before { transition: none !important }';

/**
 * One of everything a municipality's colours meet, rendered by the real parts with the real style sheets. With the attribute `old` as
 * in a browser that cannot read one colour out of another.
 */
export class Specimen extends WithSite(LitElement) {
  readonly #words = new TextController(this, commonTexts);

  protected override createRenderRoot() {
    const root = this.attachShadow({ mode: 'open' });
    const sheets = all.map(({ cssText }) =>
      this.hasAttribute('old') ? cssText.replace(/@supports \(color:[^{]*/, '@supports (color: no-such()) ') : cssText,
    );
    root.adoptedStyleSheets = [...sheets, still].map(asClasses);
    return root;
  }

  /** Also what no brand colour is in. */
  @property({ type: Boolean }) whole = false;

  override render() {
    const words = this.#words;
    const texts = html`<a href="#x">Länk</a> <span class="muted">Mer</span>`;
    const buttons = (['first', 'second', 'delete', 'alert'] as const).map(look => button(look, undefined, { look }));
    const ask = { legend: 'Fråga', options: [{ value: 'ja', label: 'Ja' }] };
    const brands = html`
      ${texts} ${buttons}
      <div class="pointed-at">${buttons}</div>
      ${choices({ ...ask, name: 'one', value: 'ja' }, words)} ${checks({ ...ask, name: 'many', values: ['ja'] }, words)}
      ${tiles({ ...ask, name: 'tile', values: ['ja'] }, words)} ${segments('view', 'Visa', ask.options, 'ja')}
      ${(['plain', 'glow', 'stop', 'danger'] as const).map(look => notice(texts, { look, icon: '' }))}
      <span class="chip">Läge</span>${disclosure('Varför?', texts, true)}
    `;
    return shell({ lang: 'sv', label: 'Prov', main: this.whole ? html`${brands}${this.#rest()}` : brands, aside: texts });
  }

  #rest() {
    const words = this.#words;
    const row = { label: 'Fråga', answer: 'Svar', who: 'Vi', change: () => {} };
    return html`
      ${stepper(2, 3, words)} ${heading(2, 'Rubrik')} ${errorSummary([{ field: 'name', message: 'Skriv ett namn' }], 3, words)}
      <a class="button exit" href="#x">${exitIcon()}Lämna</a>
      ${textField({ name: 'name', label: 'Namn', hint: 'Så här', error: 'Skriv ett namn', value: 'Rönn' }, words)}
      ${textField({ name: 'more', label: 'Mer', value: '' }, words)}
      ${choices({ name: 'other', legend: 'Fråga', options: [{ value: 'nej', label: 'Nej', sub: 'Du kan ändra dig.' }], value: '' }, words)}
      ${notice(html`<p class="error">Fel</p>`, { look: 'danger' })} ${summaryList([row], words)}
      <div class="card warm">Kort</div>
      <div class="slip"><b class="number">7K3M</b></div>
      <span class="chip plain">${exitIcon()}Läge</span>
    `;
  }

  protected override firstUpdated() {
    for (const each of this.shadowRoot!.querySelectorAll('.pointed-at > *')) each.classList.add('hovered');
  }

  /** As if everything had the keyboard's focus. */
  focusAll(): void {
    for (const each of this.shadowRoot!.querySelectorAll('a, button, input, summary')) each.classList.add('focused');
  }
}
customElements.define('bf-specimen', Specimen);
