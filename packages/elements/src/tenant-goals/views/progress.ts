import type { Goal } from '@bostadforst/contract/goal';
import { html, nothing } from 'lit';
import { pane } from '../../parts/stepper.ts';
import { stepsDone } from '../goal-groups.ts';
import type { ViewDesk } from './view-desk.ts';

/** Windows lit one by one, beside the words that say the same; many windows would be a sum, and say nothing. */
export function progress({ more }: ViewDesk, goal: Goal) {
  const { done, total } = stepsDone(goal);
  if (!total) return html`<span>${more.t('noSteps')}</span>`;
  const panes = total > 8 ? nothing : goal.steps.map((_, index) => pane(index < done ? 'done' : 'todo'));
  return html`<span class="windows" aria-hidden="true">${panes}</span> <span>${more.t('stepsDone', { done, total })}</span>`;
}
