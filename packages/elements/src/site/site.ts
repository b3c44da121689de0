import type { Credentials } from '@bostadforst/client';
import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { programmeOf, siteContext } from '../contexts/site-context.ts';

/**
 * Says once, for all elements inside it, which service they use, for which municipality and in which language.
 *
 * @element bf-site
 *
 * @slot - The elements, and whatever stands around them.
 */
export class Site extends LitElement {
  static override styles = css`
    :host {
      display: contents !important;
    }
  `;

  /** The origin of the service, such as `https://bf.example.se`. */
  @property() backend = '';

  /** The municipality's code, such as `exempelkommun`. */
  @property() municipality = '';

  /**
   * `sv`, `sv-x-ll` or `en`. Without it each element speaks the language of the page where it stands.
   * @type {'sv' | 'sv-x-ll' | 'en'}
   */
  @property() language = '';

  /** Where quick exit leads; before the programme's own. */
  @property({ attribute: 'exit-url' }) exitUrl = '';

  /** Says who asks, where signing in is needed and no cookie does. */
  @property({ attribute: false }) credentials?: Credentials | undefined;

  /** How quick exit leaves, where replacing this page is not enough: in a frame, the page around it is to be replaced. */
  @property({ attribute: false }) leave?: ((url: string) => void) | undefined;

  readonly #provider = new ContextProvider(this, { context: siteContext });
  #programme = programmeOf('', '');

  protected override willUpdate(changed: PropertyValues<this>) {
    const { backend, municipality, language, exitUrl, credentials, leave } = this;
    if (changed.has('backend') || changed.has('municipality')) this.#programme = programmeOf(backend, municipality);
    if (backend && municipality)
      this.#provider.setValue({ backend, municipality, language, exitUrl, credentials, leave, programme: this.#programme });
  }

  override render() {
    return html`<slot></slot>`;
  }
}
