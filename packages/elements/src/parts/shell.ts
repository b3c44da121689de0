import { html, nothing } from 'lit';
import { keepClear } from './keep-clear.ts';

interface Shell {
  /** The text controller's `htmlLang`. */
  lang: string;
  /** What a screen reader calls the element. */
  label: string;
  /** Stepper, language, quick exit. */
  bar?: unknown;
  main: unknown;
  /** The phone, and what else stands beside. Under the main part where there is no room. */
  aside?: unknown;
  asideLabel?: string;
  /** Phone and quick exit where there is no aside in sight. */
  foot?: unknown;
  /** Edge to edge, without a frame. */
  flat?: boolean;
}

/** The frame of an element that asks or shows one thing at a time. */
export function shell({ lang, label, bar, main, aside, asideLabel, foot, flat }: Shell) {
  return html`
    <section class="bf" lang=${lang} aria-label=${label} @focusin=${keepClear}>
      <div class="shell ${flat ? 'flat' : ''}">
        ${bar ? html`<div class="bar">${bar}</div>` : nothing}
        <div class="body">
          <div class="main">${main}</div>
          ${aside ? html`<aside class="aside" aria-label=${asideLabel ?? nothing}><div class="stick stack tight">${aside}</div></aside>` : nothing}
        </div>
        ${foot ? html`<div class="foot only-narrow">${foot}</div>` : nothing}
      </div>
    </section>
  `;
}
