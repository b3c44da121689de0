import { html, nothing } from 'lit';
import { keepClear } from './keep-clear.ts';

interface Sheet {
  /** The text controller's `htmlLang`. */
  lang: string;
  /** What a screen reader calls the element. */
  label: string;
  /** Title, or the way back. */
  start: unknown;
  /** The phone, beside it. */
  phone: unknown;
  content: unknown;
  /** The phone where there is no room beside. */
  foot: unknown;
}

/** For staff: one sheet of paper on the page, with the phone in its bar, or where it is narrow in its foot. */
export const sheet = ({ lang, label, start, phone, content, foot }: Sheet) => html`
  <section class="bf" lang=${lang} aria-label=${label} @focusin=${keepClear}>
    <div class="shell">
      <div class="top">
        <div>${start}</div>
        <div class="whom-to-ring">${phone}</div>
      </div>
      ${content} ${foot ? html`<div class="foot only-narrow no-print">${foot}</div>` : nothing}
    </div>
  </section>
`;
