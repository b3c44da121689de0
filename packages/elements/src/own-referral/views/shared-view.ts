import { dayOf } from '@bostadforst/contract/day';
import type { OwnReferral } from '@bostadforst/contract/referral/own';
import { html, nothing } from 'lit';
import { actions, button } from '../../parts/actions.ts';
import { section } from './section.ts';
import { dayWord, momentDay, unitName, unitNames, type Sight } from './view-desk.ts';

type Waiver = OwnReferral['waivers'][number];

/** Who was asked, what one has said yes to, and the way to take it back. */
export function sharedView(sight: Sight) {
  const { more, referral, acting } = sight;
  const { asked, waivers, can } = referral;
  const mayTakeBack = can.includes('ConsentWithdrawn') && waivers.some(stands);
  return section(
    sight,
    'shared',
    more.t('shared'),
    html`
      ${
        asked.length
          ? html`<ul class="lines" role="list">
              ${asked.map(({ unitId, mark }) => html`<li>${more.t(`mark_${mark}`, { unit: unitName(sight, unitId) })}</li>`)}
            </ul>`
          : html`<p class="stack-before">${more.t('askedNobody')}</p>`
      }
      ${waivers.length ? waivers.map(each => html`<p class="stack-before">${yes(sight, each)}</p>`) : html`<p class="stack-before">${more.t('noYes')}</p>`}
      ${
        mayTakeBack
          ? html`<p class="stack-before muted">${more.t('takeBackText')}</p>
              ${acting.renderFailure('ConsentWithdrawn')}
              ${actions(button(more.t('takeBack'), () => void acting.takeBack('ConsentWithdrawn'), { look: 'second', busy: acting.busy }))}`
          : nothing
      }
    `,
  );
}

const stands = ({ withdrawnAt, validUntil }: Waiver) => !withdrawnAt && validUntil >= dayOf(new Date());

function yes(sight: Sight, waiver: Waiver) {
  const { more } = sight;
  const units = unitNames(sight, waiver.units);
  if (waiver.withdrawnAt) return more.t('yesTakenBack', { units, day: momentDay(sight, waiver.withdrawnAt) });
  return stands(waiver) ? more.t('yes', { units, day: dayWord(sight, waiver.validUntil) }) : more.t('yesOver', { units });
}
