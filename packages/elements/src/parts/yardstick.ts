import { html, nothing } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import { weighsMerit } from './yardstick-words.ts';

/**
 * Under a field where staff write in their own words: a reminder of the yardstick while the words weigh merit. It stops nothing, and is
 * never put under a person's own words.
 */
class Yardstick extends Directive {
  #reminding = false;
  #heard = false;

  override render(text: string, reminder: string) {
    const merit = weighsMerit(text);
    // Heard once: whoever writes on, and changes their mind back and forth, is not interrupted again.
    if (this.#reminding && !merit) this.#heard = true;
    this.#reminding = merit;
    return html`<div class="yardstick" aria-live=${this.#heard ? 'off' : 'polite'}>
      ${merit ? html`<p class="hint">${reminder}</p>` : nothing}
    </div>`;
  }
}

/** What is written so far, and the words to remind with. */
export const yardstick = directive(Yardstick);
