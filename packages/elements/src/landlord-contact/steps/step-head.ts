import { html } from 'lit';
import { backLink } from '../../parts/actions.ts';
import { heading } from '../../parts/heading.ts';
import type { ReportSteps } from './report-steps.ts';

interface StepHead {
  here: 1 | 2 | 3;
  title: string;
  back: () => void;
}

/** The way back, how far it is, and the step's heading, which takes focus. */
export const stepHead = ({ say, host }: ReportSteps, { here, title, back }: StepHead) => html`
  <div class="crumb">${backLink(back, say)}<span class="muted">${say.t('stepOf', { here })}</span></div>
  ${heading(host.headingLevel, title, { size: 't3', id: 'step' })}
`;
