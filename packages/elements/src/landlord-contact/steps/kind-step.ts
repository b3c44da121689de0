import type { ReportKind } from '@bostadforst/contract/landlord-report';
import { html } from 'lit';
import { heading } from '../../parts/heading.ts';
import { forwardIcon } from '../../parts/icons.ts';
import { kindIcon } from '../../parts/kind-icon.ts';
import { kindGroups } from './kind-groups.ts';
import { kindKey } from '../../texts/landlord-report.ts';
import type { ReportSteps } from './report-steps.ts';
import { stepHead } from './step-head.ts';
import type { StepKey } from './texts.ts';

/** Eleven kinds in three groups, each with a line of its own. */
export function kindStep(steps: ReportSteps) {
  const { say, host, go } = steps;
  return html`
    ${stepHead(steps, { here: 1, title: say.t('kindHeading'), back: () => go('danger') })}
    ${kindGroups.map(
      ({ title, kinds }) => html`
        <section aria-labelledby=${title}>
          ${heading(host.headingLevel + 1, say.t(title), { size: 't1', id: title })}
          <ul class="kinds" role="list">
            ${kinds.map(kind => html`<li>${row(kind, steps)}</li>`)}
          </ul>
        </section>
      `,
    )}
  `;
}

function row(kind: ReportKind, { say, words, choose }: ReportSteps) {
  const about: StepKey = `about_${kind}`;
  return html`<button class="kind" type="button" @click=${() => choose(kind)}>
    ${kindIcon(kind)}
    <span><b>${words.report.t(kindKey(kind))}</b><span class="muted t0">${say.t(about)}</span></span>
    ${forwardIcon()}
  </button>`;
}
