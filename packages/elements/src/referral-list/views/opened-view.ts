import { html } from 'lit';
import type { ReferralRecord } from '@bostadforst/contract/referral/record';
import type { Desk } from '../desk.ts';
import { protectionView } from '../protected/protection-view.ts';
import type { Sight } from '../sight.ts';
import { recordView } from './record-view.ts';

export { reasonView } from './reason-view.ts';

/** An opened referral, and what can be done to it. Comes in a chunk of its own, with the first one that is opened. */
export const openedView = (desk: Desk, sight: Sight, held: ReferralRecord) =>
  html`${recordView(sight, desk.record, evenIfWritten => desk.toList(evenIfWritten))}
    <div class="pad no-print">${protectionView(sight, held, desk.protection, desk.record)}</div>`;
