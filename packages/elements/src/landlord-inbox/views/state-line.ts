import type { ReportState } from '@bostadforst/contract/landlord-report';
import { html } from 'lit';
import { reportMark } from '../../parts/report-mark.ts';
import { stateKey } from '../../texts/landlord-report.ts';
import type { InboxWords } from '../inbox-words.ts';

/** Word first, shape beside it, no colour needed. */
export const stateLine = (state: ReportState, { report }: InboxWords) =>
  html`<span class="state">${reportMark(state)}${report.t(stateKey(state))}</span>`;
