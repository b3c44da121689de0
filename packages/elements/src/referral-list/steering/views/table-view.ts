import { html, nothing } from 'lit';
import { heading } from '../../../parts/heading.ts';
import { notice } from '../../../parts/notice.ts';
import { printIcon } from '../../../parts/icons.ts';
import { readingProblem } from '../../views/reading-problem.ts';
import { afterPrioritising } from '@bostadforst/contract/steering';
import type { SteeringPlace } from '../steering-place.ts';
import { mayDecide, type OnTheTable, type SteeringSight } from '../steering-sight.ts';
import { capacityView } from './capacity-view.ts';
import { decideView } from './decide-view.ts';
import { lotsView } from './lots-view.ts';
import { proposalsView } from './proposals-view.ts';

/** There at once, so that whoever comes in is told where they are. */
export function tableHead(sight: SteeringSight, table: OnTheTable | undefined, place: SteeringPlace) {
  const { words, text, programme, level } = sight;
  const count = table?.proposals.length;
  const isGroup = programme.policy.priority === 'steering_group';
  return html`
    <div class="pad head">
      <div class="row">
        ${heading(level + 1, text.t(isGroup ? 'heading' : 'headingLead'), { id: 'place-heading' })}
        ${
          table
            ? html`<button class="button second small no-print" type="button" @click=${() => print()}>
                ${printIcon()}${words.t('print')}
              </button>`
            : nothing
        }
      </div>
      <p class="muted t0">${count ? text.t('facts', { count }) : nothing} ${mayDecide(sight) ? nothing : text.t('onlyTheirs')}</p>
      ${place.staleness ? notice(html`<p>${readingProblem(sight, place.staleness)}</p>`, { role: 'status' }) : nothing}
    </div>
  `;
}

/** What has been put forward, the homes there are, and what is decided. That it is no decision on assistance stands beside. */
export function tableView(sight: SteeringSight, table: OnTheTable, place: SteeringPlace) {
  const { text } = sight;
  const { proposals } = table;
  return html`
    <div class="spread">
      <div class="content">
        ${proposals.length ? proposalsView(sight, table, place) : html`<p class="empty">${text.t('none')}</p>`}
        ${decideView(sight, table, place)} ${lotsView(sight, table, place)}
      </div>
      <aside class="content side beside">${besideView(sight, table, place)}</aside>
    </div>
  `;
}

function besideView(sight: SteeringSight, { capacity, proposals }: OnTheTable, { sitting }: SteeringPlace) {
  const { words, text, level } = sight;
  const more = proposals.filter(proposal => sitting.outcomeFor(proposal) === 'prioritised').length;
  const part = (title: string, content: unknown) =>
    html`<section class="stack tight">${heading(level + 2, title, { size: 't2' })} ${content}</section>`;
  return html`
    ${capacityView(sight, capacity)} ${more ? capacityView(sight, afterPrioritising(capacity, more), text.t('homesAfter')) : nothing}
    ${part(text.t('question'), html`<p>${words.t('guidingQuestion')} ${words.t('guidingText')}</p>`)}
    ${part(
      text.t('noFormalHeading'),
      html`<p>${text.t('noFormalText')}</p>
        <p>${text.t('rightToApply')}</p>`,
    )}
    <p class="muted t0">${text.t('looksWritten')}</p>
  `;
}
