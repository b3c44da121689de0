import { Task } from '@lit/task';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { leadingOn } from '../controllers/focus.ts';
import { TextController } from '../controllers/text-controller.ts';
import { WithSite } from '../controllers/with-site.ts';
import { heading } from '../parts/heading.ts';
import { phoneButton, phoneLine } from '../parts/phone-line.ts';
import { baseStyles } from '../styles/base.ts';
import { buttonStyles } from '../styles/buttons.ts';
import { styles } from './model-explainer.styles.ts';
import { modelExplainerTexts } from './texts.ts';

/**
 * What Bostad först is, beside the staircase it replaces, and how this municipality does it: in words, pictures and figures.
 *
 * So that nothing on the page moves when it comes, give it room before it is defined:
 * `bf-model-explainer:not(:defined) { display: block; min-block-size: 100vh; }`.
 *
 * @element bf-model-explainer
 *
 * @slot - Shown until the element is ready, and whenever the service cannot be reached. A phone number is a good choice.
 *
 * @csspart notice - The message shown when something goes wrong.
 */
export class ModelExplainer extends WithSite(LitElement) {
  static override styles = [baseStyles, buttonStyles, styles];

  /** The level of the element's own headings. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Leaves out the first heading, where the page has one of its own right above. */
  @property({ type: Boolean, attribute: 'without-heading' }) withoutHeading = false;

  readonly #text = new TextController(this, modelExplainerTexts);

  /** The first view stands before the rest is fetched, and stays when the rest cannot be. */
  readonly #chapters = new Task(this, {
    args: () => [] as const,
    task: async () => (await import('./chapters/chapters.ts')).writeChapters(this),
  });

  override render() {
    const text = this.#text;
    if (!text.ready) return html`<div class="rest"><slot></slot></div>`;
    return html`
      <section class="bf explainer" lang=${text.htmlLang} aria-label=${text.t('name')}>
        <div class="intro">
          <div class="stack">
            ${this.withoutHeading ? nothing : heading(this.headingLevel, text.t('whatHeading'))}
            ${text
              .t('whatText')
              .split('\n\n')
              .map(paragraph => html`<p class="lines">${paragraph}</p>`)}
          </div>
          <div class="you stack tight">
            ${heading(this.headingLevel + 1, text.t('youHeading'), { size: 't1' })}
            <p class="lines">${text.t('youText')}</p>
            ${phoneLine(this, 'referral', text)}
          </div>
        </div>
        ${this.#chapters.render({
          pending: () => html`<p class="rest" role="status">${text.common('loading')}</p>`,
          error: () => this.#renderMissing(),
          complete: chapters => chapters(this.headingLevel),
        })}
        <div class="foot only-narrow">${phoneButton(this, 'referral', text)}</div>
      </section>
    `;
  }

  #renderMissing() {
    return html`
      <div class="rest stack tight" role="alert" part="notice">
        <p>${this.#text.t('chaptersMissing')}</p>
        <button class="button second" type="button" @click=${leadingOn(() => this.#chapters.run())}>
          ${this.#text.common('tryAgain')}
        </button>
      </div>
    `;
  }
}
