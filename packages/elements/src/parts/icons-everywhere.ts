import { svg } from 'lit';
import { icon } from './icon.ts';

// What an element may need before anything more is fetched. The rest come with what shows them.

export const phoneIcon = () =>
  icon(
    svg`<path d="M6.5 3.5h3l1.6 4.3-2.2 1.7a12 12 0 0 0 5.6 5.6l1.7-2.2 4.3 1.6v3a2 2 0 0 1-2.2 2A16.4 16.4 0 0 1 4.5 5.7a2 2 0 0 1 2-2.2Z"/>`,
  );

export const exitIcon = () => icon(svg`<path d="M12.5 3.5H5.5v17h7"/><path d="M10 12h11m-4.5-4.5L21 12l-4.5 4.5"/>`);

export const backIcon = () => icon(svg`<path d="m14.5 5-7 7 7 7"/>`, 'flip');

export const forwardIcon = () => icon(svg`<path d="m9.5 5 7 7-7 7"/>`, 'flip');

export const downIcon = () => icon(svg`<path d="m5 9 7 7 7-7"/>`);

export const warningIcon = () =>
  icon(svg`<path d="M12 3.5 22 20.5H2L12 3.5Z"/><path d="M12 10v4.5"/><circle class="k" cx="12" cy="17.3" r=".5"/>`);

export const infoIcon = () =>
  icon(svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 11.5V16"/><circle class="k" cx="12" cy="8.2" r=".6"/>`);

export const lockIcon = () =>
  icon(svg`<rect x="5" y="10.5" width="14" height="10" rx="1.5"/><path d="M8 10.5V7.5a4 4 0 0 1 8 0v3"/><path d="M12 14.5v2"/>`);

export const globeIcon = () =>
  icon(svg`<circle cx="12" cy="12" r="8.5"/><path d="M3.5 12h17M12 3.5c-5.5 5-5.5 12 0 17 5.5-5 5.5-12 0-17Z"/>`);

export const noneIcon = () => icon(svg`<circle cx="12" cy="12" r="8.5" stroke-dasharray="3 3.5"/><path d="M8.5 12h7"/>`);
