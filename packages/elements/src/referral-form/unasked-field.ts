import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Draft } from './draft.ts';

/**
 * A field that nobody meets: not in sight, not read out, not on the way of the Tab key, and nothing that a browser or a password keeper
 * would fill in. What fills in every field it finds is marked by it, and its answers are stored all the same.
 */
export const unaskedField = (draft: Draft) =>
  html`<div class="unseen" aria-hidden="true">
    <input
      id="website"
      name="website"
      type="text"
      tabindex="-1"
      autocomplete="off"
      data-1p-ignore
      data-lpignore="true"
      data-bwignore
      .value=${live(draft.one('website'))}
    />
  </div>`;
