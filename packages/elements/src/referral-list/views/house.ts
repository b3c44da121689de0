import { html } from 'lit';

/** A home with a lit window, beside words that say what it is about. */
export const house = () =>
  html`<svg class="house" viewBox="0 0 56 56" aria-hidden="true" focusable="false">
    <path class="w" d="M6 27L28 8l22 19v23H6z" />
    <rect class="y" x="13" y="27" width="13" height="12" />
    <path d="M19.500 27v12M13 33h13" />
    <path class="p" d="M33 50V32h10v18" />
    <circle class="k n" cx="40" cy="41.500" r="1.400" />
  </svg>`;

/** A home that is promised, and stays so. */
export const keyHouse = () =>
  html`<svg class="house" viewBox="0 0 56 56" aria-hidden="true" focusable="false">
    <path class="w" d="M6 27L28 8l22 19v23H6z" />
    <path class="p" d="M33 50V32h10v18" />
    <circle class="k n" cx="40" cy="41.500" r="1.400" />
    <circle class="y" cx="16" cy="37.500" r="4.500" />
    <path d="M19.200 34.300L26 27.500M23 30.500l2.500 2.500" />
  </svg>`;

/** A home that nobody has yet: its door stands open. */
export const freeHouse = () =>
  html`<svg class="house" viewBox="0 0 56 56" aria-hidden="true" focusable="false">
    <path class="p" d="M6 27L28 8l22 19v23H6z" stroke-dasharray="4 4" />
    <path class="p" d="M33 50V32h10v18M33 32l-7 4v18l7-4" />
  </svg>`;
