import { dayOf, daysBetween } from '@bostadforst/contract/day';
import { html, nothing } from 'lit';
import { heading } from '../../parts/heading.ts';
import { notice } from '../../parts/notice.ts';
import { pane } from '../../parts/stepper.ts';
import { dayWord, unitName, type Sight } from './view-desk.ts';
import type { ViewKey } from './texts.ts';

const over = ['housed', 'withdrawn', 'closed'];

/** Where it stands and since when, and what happens next. */
export function standingView(sight: Sight) {
  const { host, more, referral } = sight;
  const { state, since, receivedOn, prioritisedOn, paused } = referral;
  const count = Math.max(0, daysBetween(receivedOn, dayOf(new Date())));
  return html`
    ${heading(host.headingLevel, more.t(`state_${state}`), { size: 't4', id: 'view' })}
    <p class="stack-before">${more.t('since', { day: dayWord(sight, since) })}</p>
    ${over.includes(state) ? nothing : html`<p>${more.t('waited', { count, day: dayWord(sight, receivedOn) })}</p>`}
    ${
      prioritisedOn && !over.includes(state) && state !== 'prioritised'
        ? html`<p>${more.t('keptPlace', { day: dayWord(sight, prioritisedOn) })}</p>`
        : nothing
    }
    ${paused ? html`<div class="stack-before">${notice(html`<p>${more.t('paused')}</p>`, { look: 'glow' })}</div>` : nothing}
    <div class="now card warm">
      ${pane('here')}
      <div>
        ${heading(host.headingLevel + 1, more.t('next'), { size: 't1' })}
        <p>${nextWords(sight)}</p>
      </div>
    </div>
  `;
}

function nextWords(sight: Sight): string {
  const { more, referral } = sight;
  const { unitId, by } = referral.next;
  const said = more.t(nextKey(sight), unitId ? { unit: unitName(sight, unitId) } : {});
  const when = by && more.t(referral.next.step === 'review' ? 'on' : 'by', { day: dayWord(sight, by) });
  return [said, when].filter(Boolean).join(' ');
}

/** The same step is a group's in one programme and the team's in another. */
function nextKey({ referral, host }: Sight): ViewKey {
  const { step, unitId } = referral.next;
  const policy = host.here.programme?.policy;
  if (step === 'assess' && policy?.assessment.kind === 'group') return 'next_assess_group';
  if (step === 'decide' && policy?.priority === 'steering_group') return 'next_decide_group';
  if ((step === 'register_decision' || step === 'complete') && unitId) return `next_${step}_by`;
  if (step === 'none' && referral.state === 'housed') return 'next_housed';
  return `next_${step}`;
}
