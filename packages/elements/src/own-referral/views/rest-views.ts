import { html, nothing } from 'lit';
import { actions, button } from '../../parts/actions.ts';
import { disclosure } from '../../parts/disclosure.ts';
import { section } from './section.ts';
import { dayWord, type Sight } from './view-desk.ts';

/** Who supports the person, and the lease. Two things, and neither hangs on the other. */
export function contactView(sight: Sight) {
  const { more, referral } = sight;
  const { supportWorker, home } = referral;
  if (!supportWorker && !home) return nothing;
  return section(
    sight,
    'contact',
    more.t('contact'),
    html`
      ${supportWorker ? html`<p class="stack-before">${more.t('support', { name: supportWorker.name, day: dayWord(sight, supportWorker.since) })}</p>` : nothing}
      ${home ? html`<p class="stack-before">${more.t('home', { day: dayWord(sight, home.signedOn) })}</p>` : nothing}
      ${home?.moveInDate ? html`<p>${more.t('movedIn', { day: dayWord(sight, home.moveInDate) })}</p>` : nothing}
    `,
  );
}

/** One press, no reason asked for. A call undoes it. */
export function leaveView({ more, referral, acting }: Sight) {
  if (!referral.can.includes('ReferralWithdrawn')) return nothing;
  const withdraw = () => void acting.takeBack('ReferralWithdrawn');
  return html`<div class="part">
    ${disclosure(
      more.t('leave'),
      html`<p>${more.t('leaveText')}</p>
        ${acting.renderFailure('ReferralWithdrawn')} ${actions(button(more.t('withdraw'), withdraw, { look: 'delete', busy: acting.busy }))}`,
    )}
  </div>`;
}
