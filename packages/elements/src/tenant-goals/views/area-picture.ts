import type { LifeArea } from '@bostadforst/contract/goal';
import { html, svg } from 'lit';

/** Alcohol and drugs, and a goal of one's own, are the same plain dot: over a shoulder the picture tells nothing. */
const dot = svg`<circle class="w" cx="32" cy="32" r="15"/>`;

const pictures: Partial<Record<LifeArea, unknown>> = {
  home: svg`<path class="w" d="M11 55V28L32 10l21 18v27Z"/><path class="p" d="M18 55V36h11v19Z"/><rect class="y" x="35" y="33" width="12" height="12" rx="1"/><path d="M41 33v12M35 39h12M6 55h52"/>`,
  health: svg`<path class="w" d="M32 55C15 43 7 34 7 24.5 7 17 12.5 12 19 12c5.5 0 10 3 13 8 3-5 7.5-8 13-8 6.5 0 12 5 12 12.5C57 34 49 43 32 55Z"/><path d="M43.5 19.5c4 0 7 2.5 7 6.5M14 33h10l4-8 6 15 4-7h12"/>`,
  economy: svg`<path class="w" d="M8 22a5 5 0 0 1 5-5h36v8"/><rect class="w" x="8" y="22" width="48" height="32" rx="4"/><path class="p" d="M40 32h18v12H40a6 6 0 0 1 0-12Z"/><circle class="y" cx="42" cy="38" r="2.5"/><path d="M16 30h14"/>`,
  relations: svg`<circle class="w" cx="21" cy="19" r="8"/><path class="w" d="M7 54v-8a14 14 0 0 1 28 0v8Z"/><circle class="y" cx="45" cy="24" r="7"/><path class="p" d="M32 54v-6a12.5 12.5 0 0 1 25 0v6Z"/>`,
  occupation: svg`<path class="w" d="M9 27h46v25a2 2 0 0 1-2 2H11a2 2 0 0 1-2-2Z"/><path d="M22 27v-7a3 3 0 0 1 3-3h14a3 3 0 0 1 3 3v7M9 39h18M37 39h18"/><rect class="y" x="27" y="35" width="10" height="9" rx="1.5"/>`,
  safety: svg`<path class="w" d="M32 8 54 16v15c0 12-9 20-22 26C19 51 10 43 10 31V16Z"/><rect class="y" x="25" y="24" width="14" height="14" rx="1"/><path d="M32 24v14M25 31h14"/>`,
  leisure: svg`<path class="w" d="m32 8 7 15 16.5 2-12 11.5 3 16.5L32 45l-14.5 8 3-16.5L8.5 25 25 23Z"/><circle class="y" cx="32" cy="32" r="6"/>`,
  rights_documents: svg`<path class="w" d="M14 8h25l11 11v37H14Z"/><path class="p" d="M39 8v11h11"/><path d="M22 28h20M22 35h20M22 42h9"/><circle class="y" cx="41" cy="46" r="5"/>`,
};

/** A life area's picture, beside its word. */
export const areaPicture = (area: LifeArea) =>
  html`<span class="picture"><svg viewBox="0 0 64 64" aria-hidden="true" focusable="false">${pictures[area] ?? dot}</svg></span>`;
