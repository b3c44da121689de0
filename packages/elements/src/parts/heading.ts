import { html, nothing, type TemplateResult } from 'lit';

type Size = 't1' | 't2' | 't3' | 't4';

/**
 * A heading at the level that fits the page around the element; `size` is how large it looks, which is another matter.
 * With an `id` a section can be named by it, or focus be moved to it.
 */
export function heading(level: number, content: unknown, { size = 't3', id }: { size?: Size; id?: string } = {}): TemplateResult {
  const name = id ?? nothing;
  switch (level) {
    case 1:
      return html`<h1 class=${size} id=${name}>${content}</h1>`;
    case 2:
      return html`<h2 class=${size} id=${name}>${content}</h2>`;
    case 3:
      return html`<h3 class=${size} id=${name}>${content}</h3>`;
    case 4:
      return html`<h4 class=${size} id=${name}>${content}</h4>`;
    case 5:
      return html`<h5 class=${size} id=${name}>${content}</h5>`;
    default:
      return html`<h6 class=${size} id=${name}>${content}</h6>`;
  }
}
