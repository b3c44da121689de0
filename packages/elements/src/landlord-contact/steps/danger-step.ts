import { html } from 'lit';
import { actions, backLink, button } from '../../parts/actions.ts';
import { heading } from '../../parts/heading.ts';
import { phoneIcon } from '../../parts/icons.ts';
import type { ReportSteps } from './report-steps.ts';

/** One question before all others, and 112 as the largest thing to press. */
export function dangerStep({ say, host, go, leave }: ReportSteps) {
  return html`
    ${backLink(leave, say)} ${heading(host.headingLevel, say.t('danger'), { size: 't4', id: 'step' })}
    <div class="call-112">
      <p class="t2"><b>${say.t('dangerWhat')}</b></p>
      <p>${say.t('dangerOrder')}</p>
      <a class="button alert wide" href="tel:112">${phoneIcon()}${say.t('call112')}</a>
    </div>
    ${heading(host.headingLevel + 1, say.t('noDanger'), { size: 't2' })}
    <p>${say.t('noDangerWhy')}</p>
    ${actions(button(say.t('goOn'), () => go('kind')))}
    <p class="beside"><b>${say.t('ownEmergency')}</b><br /><span class="muted">${say.t('ownEmergencyDo')}</span></p>
  `;
}
