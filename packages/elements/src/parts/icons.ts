import { svg } from 'lit';
import { icon } from './icon.ts';

export * from './icons-everywhere.ts';

export const checkIcon = () => icon(svg`<path d="m4.5 12.5 5 5 10-11"/>`);

export const clockIcon = () => icon(svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5.5l3.5 2"/>`);

export const mailIcon = () => icon(svg`<rect x="3" y="5" width="18" height="14" rx="1.5"/><path d="m3.5 6.5 8.5 6.5 8.5-6.5"/>`);

export const smsIcon = () =>
  icon(
    svg`<path d="M3.5 5.5a1.5 1.5 0 0 1 1.5-1.5h14a1.5 1.5 0 0 1 1.5 1.5v9a1.5 1.5 0 0 1-1.5 1.5h-8l-4.5 4v-4H5a1.5 1.5 0 0 1-1.5-1.5Z"/><path d="M8 8.5h8M8 12h5"/>`,
  );

export const viaIcon = () =>
  icon(
    svg`<circle cx="6.5" cy="7" r="3"/><path d="M2 19v-2.5a4.5 4.5 0 0 1 9 0V19"/><circle cx="17.5" cy="7" r="3"/><path d="M13 19v-2.5a4.5 4.5 0 0 1 9 0V19"/>`,
  );

export const pinIcon = () =>
  icon(svg`<path d="M12 21s7-6.2 7-11.5a7 7 0 0 0-14 0C5 14.8 12 21 12 21Z"/><circle cx="12" cy="9.5" r="2.5"/>`);

export const doorIcon = () => icon(svg`<path d="M3 21h18M6 21V4.5A1.5 1.5 0 0 1 7.5 3h9A1.5 1.5 0 0 1 18 4.5V21"/><path d="M14.5 12v1"/>`);

export const oneIcon = () => icon(svg`<circle cx="12" cy="7.5" r="3.5"/><path d="M5.5 20v-2a6.5 6.5 0 0 1 13 0v2"/>`);

export const threeIcon = () =>
  icon(
    svg`<circle cx="12" cy="9" r="2.8"/><path d="M7 20v-1.5a5 5 0 0 1 10 0V20"/><circle cx="4.8" cy="6" r="2.3"/><path d="M1.5 14.5a3.5 3.5 0 0 1 4-3.4"/><circle cx="19.2" cy="6" r="2.3"/><path d="M22.5 14.5a3.5 3.5 0 0 0-4-3.4"/>`,
  );

export const eyeIcon = () =>
  icon(svg`<path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Z"/><circle cx="12" cy="12" r="3"/>`);

export const plusIcon = () => icon(svg`<path d="M12 4.5v15M4.5 12h15"/>`);

export const editIcon = () => icon(svg`<path d="m4 20 1-4.5L16.5 4a1.8 1.8 0 0 1 2.6 0l.9.9a1.8 1.8 0 0 1 0 2.6L8.5 19 4 20Z"/>`);

export const printIcon = () =>
  icon(svg`<path d="M7 8V3.5h10V8"/><rect x="3" y="8" width="18" height="8.5" rx="1.5"/><path class="p" d="M7 13.5h10v7H7z"/>`);

export const moonIcon = () => icon(svg`<path d="M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10Z"/>`);
