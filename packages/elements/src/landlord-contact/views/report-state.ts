import type { ReportState } from '@bostadforst/contract/landlord-report';
import { html } from 'lit';
import { reportMark } from '../../parts/report-mark.ts';
import { stateKey } from '../../texts/landlord-report.ts';
import type { LandlordWords } from '../landlord-words.ts';

/** Word first, shape beside it, no colour needed. */
export const stateLine = (state: ReportState, { report }: LandlordWords) =>
  html`<span class="state">${reportMark(state)}${report.t(stateKey(state))}</span>`;
