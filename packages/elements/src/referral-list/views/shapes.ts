import type { Fit } from '@bostadforst/contract/referral/home-fit';
import type { ReferralState } from '@bostadforst/contract/referral/flow';
import type { Statement } from '@bostadforst/contract/referral/record';
import { html, svg, type SVGTemplateResult } from 'lit';
import type { Mark } from '../listing/marks.ts';

/** A shape beside words that say the same, on a grid of 18. Word first, then shape, colour last. */
const shape = (drawing: SVGTemplateResult, colour: 'brand' | 'ink' | 'edge' = 'ink') =>
  html`<svg class="shape ${colour}" viewBox="0 0 18 18" aria-hidden="true" focusable="false">${drawing}</svg>`;

const ring = svg`<circle cx="9" cy="9" r="7"/>`;
const check = svg`<circle class="k n" cx="9" cy="9" r="8"/><path class="on" d="M5 9.3l2.8 2.7L13 6.500"/>`;
const dashed = svg`<circle cx="9" cy="9" r="7" stroke-dasharray="2.4 3.1"/>`;
const key = svg`<circle cx="6" cy="12" r="3.8"/><path d="M8.8 9.2L15.500 2.500M12.500 5.500l2.500 2.500"/>`;
const house = svg`<path d="M2 9l7-6 7 6M4 8v8h10V8"/><path class="k n" d="M7 9.500h4v4H7z"/>`;
const bars = svg`<path class="k n" d="M3.500 3h4v12h-4zM10.500 3h4v12h-4z"/>`;
const diamond = svg`<path d="M9 1.500L16.500 9 9 16.500 1.500 9z"/>`;
const square = svg`<rect x="1.500" y="1.500" width="15" height="15" rx="2"/><path d="M5.500 9h7"/>`;
const asking = svg`${diamond}<path d="M9 6v3.500"/><circle class="k n" cx="9" cy="12.3" r="1.1"/>`;
const minus = svg`<path d="M5 9h8"/>`;

/** A quarter more for each part of the way that is done. */
const quarters = [
  ring,
  svg`${ring}<path class="k n" d="M9 9V4a5 5 0 0 1 5 5z"/>`,
  svg`${ring}<path class="k n" d="M9 4a5 5 0 0 1 0 10z"/>`,
  svg`${ring}<path class="k n" d="M9 9V4a5 5 0 1 1-5 5z"/>`,
  svg`${ring}<circle class="k n" cx="9" cy="9" r="4.8"/>`,
] as const;

const ofState: Record<ReferralState, SVGTemplateResult> = {
  received: quarters[0],
  screening: quarters[0],
  collecting_statements: quarters[1],
  ready_for_assessment: quarters[2],
  assessed: quarters[3],
  awaiting_decision: quarters[3],
  prioritised: quarters[4],
  waiting_for_home: quarters[4],
  matched: quarters[4],
  offered: key,
  accepted: key,
  lease_signed: key,
  housed: house,
  not_now: bars,
  more_info_needed: svg`${diamond}<circle class="k n" cx="9" cy="9" r="1.9"/>`,
  withdrawn: minus,
  closed: minus,
};

export const stateShape = (state: ReferralState) => shape(ofState[state] ?? ring);

/** Says that a unit has answered, never what. */
export function markShape(mark: Mark) {
  if (mark === 'answered') return shape(check, 'brand');
  if (mark === 'asked') return shape(svg`${ring}<circle class="k n" cx="9" cy="9" r="2"/>`);
  return mark === 'silent' ? shape(dashed) : shape(minus, 'edge');
}

/** What a unit thinks: only in an opened referral. *Not known here* is as full an answer as any. */
export function stanceShape(stance: Statement['stance']) {
  if (stance === 'supports') return shape(check, 'brand');
  if (stance === 'does_not_support') return shape(square);
  if (stance === 'more_info_needed') return shape(asking);
  return shape(svg`${ring}<path d="M5 13L13 5"/>`);
}

/** Whether a home is what is wished, in one thing. */
export function fitShape(fit: Fit) {
  if (fit === 'fits') return shape(check, 'brand');
  if (fit === 'does_not') return shape(square);
  return shape(asking);
}

export const silentShape = () => shape(dashed);

/** Someone is looked for. */
export const soughtShape = () => shape(svg`${diamond}<circle class="k n" cx="9" cy="9" r="1.9"/>`);
