import { html, nothing } from 'lit';

interface Sheet {
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

/** One sheet of paper on the page: a bar with the phone in sight, the work, and where it is narrow the phone in a foot. */
export const sheet = ({ lang, label, start, phone, content, foot }: Sheet) => html`
  <section class="bf" lang=${lang} aria-label=${label}>
    <div class="shell">
      <div class="top">
        <div>${start}</div>
        <div class="whom-to-ring">${phone}</div>
      </div>
      ${content} ${foot ? html`<div class="foot only-narrow no-print">${foot}</div>` : nothing}
    </div>
  </section>
`;
