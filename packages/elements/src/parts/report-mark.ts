import { svg, type TemplateResult } from 'lit';

const mark = (drawing: TemplateResult) =>
  svg`<svg class="icon small" viewBox="0 0 18 18" aria-hidden="true" focusable="false">${drawing}</svg>`;
const ring = svg`<circle cx="9" cy="9" r="7" />`;

/** A shape beside the state's words. *Resolved* and *closed without action* never share one. */
export function reportMark(state: string): TemplateResult {
  switch (state) {
    case 'received':
      return mark(ring);
    case 'acknowledged':
      return mark(svg`${ring}<circle class="k n" cx="9" cy="9" r="3" />`);
    case 'in_progress':
      return mark(svg`${ring}<path class="k n" d="M9 2a7 7 0 0 0 0 14z" />`);
    case 'resolved':
      return mark(svg`<circle class="k n" cx="9" cy="9" r="8" /><path stroke="var(--_paper)" d="m5 9.3 2.8 2.7L13 6.5" />`);
    case 'no_action':
      return mark(svg`<rect x="1.5" y="1.5" width="15" height="15" rx="2" /><path d="M5.5 9h7" />`);
    case 'handed_over':
      return mark(svg`<path d="M1.5 5.5h13L12 3M16.5 12.5h-13L6 15" />`);
    default:
      return mark(svg`<circle cx="9" cy="9" r="7" stroke-dasharray="3 3" />`);
  }
}
