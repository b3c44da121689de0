import { html } from 'lit';
import { backIcon } from '../../parts/icons.ts';

/** The way back, called what it leads to. A button: it changes neither address nor history. */
export const backTo = (label: string, go: () => void) =>
  html`<button class="link back" type="button" @click=${go}>${backIcon()}${label}</button>`;
