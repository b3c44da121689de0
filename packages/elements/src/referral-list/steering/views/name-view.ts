import type { ListEntry } from '@bostadforst/contract/referral/record';
import { html } from 'lit';
import { called } from '../../naming.ts';
import type { Sight } from '../../sight.ts';

/** A name as one reads it here; on paper, which lies about, by initials and number. */
export const nameView = (sight: Sight, entry: ListEntry) =>
  html`<span class="no-print">${called(sight, entry)}</span
    ><span class="only-print">${called({ ...sight, naming: 'initials' }, entry)}</span>`;
