import type { ReferralRecord } from '@bostadforst/contract/referral/record';
import { html, nothing } from 'lit';
import { dayWord, type Sight } from '../sight.ts';
import { fact, section } from './section.ts';

/** Home and support are two lines: the support begins earlier, and does not end with the home. */
export function tenancyView(sight: Sight, { tenancy }: ReferralRecord) {
  if (!tenancy) return nothing;
  const { words } = sight;
  return section(
    sight,
    'tenancy-heading',
    words.t('tenancy'),
    html`<p>${words.t(`contract_${tenancy.contractForm}`)}</p>
      <p class="muted">
        ${words.t('signedOn', { day: dayWord(sight, tenancy.signedOn) })}${
          tenancy.moveInDate ? html` · ${words.t('movedIn', { day: dayWord(sight, tenancy.moveInDate) })}` : nothing
        }
      </p>`,
  );
}

export function supportView(sight: Sight, { supportWorker }: ReferralRecord, acts: unknown) {
  const { words } = sight;
  if (!supportWorker && acts === nothing) return nothing;
  return section(
    sight,
    'support-heading',
    words.t('support'),
    html`
      ${
        supportWorker
          ? html`<dl class="facts">
              ${fact(words.t('supportWorker'), `${supportWorker.name}, ${words.t('supportSince', { day: dayWord(sight, supportWorker.since) })}`)}
            </dl>`
          : html`<p>${words.t('noSupportWorker')}</p>`
      }
      <p class="muted t0">${words.t('supportNote')}</p>
      ${acts}
    `,
  );
}
