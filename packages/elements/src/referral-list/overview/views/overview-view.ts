import { html, nothing } from 'lit';
import { heading } from '../../../parts/heading.ts';
import { notice } from '../../../parts/notice.ts';
import { readingProblem } from '../../views/reading-problem.ts';
import { capacityView } from '../../steering/views/capacity-view.ts';
import type { SteeringSight } from '../../steering/steering-sight.ts';
import type { Overview, OverviewPlace } from '../overview-place.ts';
import { adviceView } from './advice-view.ts';
import { compositionView } from './composition-view.ts';

/** There at once, so that whoever comes in is told where they are. */
export function overviewHead(sight: SteeringSight, place: OverviewPlace) {
  const { text, level } = sight;
  return html`
    <div class="pad head">
      ${heading(level + 1, text.t('overviewHeading'), { id: 'place-heading' })}
      <p>${text.t('overviewLead')}</p>
      ${place.staleness ? notice(html`<p>${readingProblem(sight, place.staleness)}</p>`, { role: 'status' }) : nothing}
    </div>
  `;
}

/** Whether the programme is on its way: who has come beside who was meant, and the five pieces of advice. */
export function overviewView(sight: SteeringSight, overview: Overview, place: OverviewPlace) {
  return html`
    <div class="spread">
      <div class="content">${compositionView(sight, overview.back)} ${adviceView(sight, overview.back, place)}</div>
      <aside class="content side beside">${capacityView(sight, overview.capacity)}</aside>
    </div>
  `;
}
