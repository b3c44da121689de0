import { html } from 'lit';
import { actions, button } from '../../parts/actions.ts';
import type { ReportSteps } from './report-steps.ts';
import { stepHead } from './step-head.ts';

/** Repairs are the landlord's own: led away, without a form. */
export function repairStep(steps: ReportSteps) {
  const { say, go, leave } = steps;
  return html`
    ${stepHead(steps, { here: 1, title: say.t('repairHeading'), back: () => go('kind') })}
    <div class="stack">
      <p>${say.t('repairWhy')}</p>
      <slot name="repair"></slot>
    </div>
    ${actions(
      button(say.t('chooseAgain'), () => go('kind'), { look: 'second' }),
      button(say.t('toReports'), leave, { look: 'second' }),
    )}
  `;
}
