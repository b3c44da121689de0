import { svg, type TemplateResult } from 'lit';

const icon = (drawing: TemplateResult) => svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${drawing}</svg>`;
const round = svg`<circle cx="12" cy="12" r="8.5" />`;

/** A small picture beside the words for what a report is about. */
export function kindIcon(kind: string): TemplateResult {
  switch (kind) {
    case 'disturbance':
      return icon(svg`<path d="M4 10v4h3.5l4.5 4V6l-4.5 4z" /><path d="M15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11" />`);
    case 'misconduct':
      return icon(svg`<path d="M3.5 11 12 4l8.5 7M6 9.5V20h12V9.5" />`);
    case 'damage':
      return icon(svg`<path d="M12 3.5 21.5 20h-19z" /><path d="M12 10v4.5" /><circle class="k" cx="12" cy="17.2" r=".5" />`);
    case 'access':
      return icon(svg`<path d="M6 20.5V4h12v16.5M4 20.5h16" /><circle class="k" cx="15" cy="12.5" r=".7" />`);
    case 'repair':
      return icon(svg`<path d="M14.5 6.5a4 4 0 0 1 5-1.5L17 7.5l2 2L21.5 7a4 4 0 0 1-5.5 4.5L8 19.5 4.5 16l8-8a4 4 0 0 1 2-1.5z" />`);
    case 'rent_arrears':
      return icon(svg`${round}<path d="M12 7.5v9M9.5 10h4a1.5 1.5 0 0 1 0 3H10" />`);
    case 'sublet_transfer':
      return icon(svg`<path d="M4 8h14l-3-3M20 16H6l3 3" />`);
    case 'tenancy_question':
      return icon(svg`${round}<path d="M9.5 9.8a2.5 2.5 0 1 1 3.7 2.2c-.8.5-1.2 1-1.2 2" /><circle class="k" cx="12" cy="16.8" r=".4" />`);
    case 'welfare_concern':
      return icon(svg`<path d="M12 19.5S4 14.5 4 9a4 4 0 0 1 8-1 4 4 0 0 1 8 1c0 5.5-8 10.5-8 10.5z" />`);
    case 'praise':
      return icon(
        svg`<circle cx="12" cy="12" r="4" /><path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4" />`,
      );
    default:
      return icon(
        svg`<g class="k n"><circle cx="5" cy="12" r="1.8" /><circle cx="12" cy="12" r="1.8" /><circle cx="19" cy="12" r="1.8" /></g>`,
      );
  }
}
