import { html, nothing } from 'lit';
import { actions, button } from '../../parts/actions.ts';
import { heading } from '../../parts/heading.ts';
import { dayInWords } from '../../texts/dates.ts';
import type { ReportSteps } from './report-steps.ts';

/** The number first, then who answers and by when. */
export function sentStep({ say, words, host, sent, leave, follow }: ReportSteps) {
  if (!sent) return nothing;
  const known = host.here.contact('landlord');
  const name = known?.role === 'landlord' ? say.local(known.name) : words.team;
  const contactName = name.charAt(0).toUpperCase() + name.slice(1);
  return html`
    <div class="stack">
      ${heading(host.headingLevel, say.t('sentHeading'), { size: 't3', id: 'step' })}
      <div class="slip">
        <p class="muted">${say.t('sentNumber')}</p>
        <p class="number">${sent.number}</p>
        <p>${say.t('sentKeep')}</p>
      </div>
      <p>${say.t('sentThanks', { contactName, replyBy: dayInWords(sent.replyBy, say.language) })}</p>
    </div>
    ${actions(button(say.t('follow'), follow), button(say.t('toReports'), leave, { look: 'second' }))}
  `;
}
