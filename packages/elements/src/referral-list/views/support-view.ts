import type { ReferralRecord } from '@bostadforst/contract/referral/record';
import { html, nothing } from 'lit';
import { dayWord, type Sight } from '../sight.ts';
import { fact, section } from './section.ts';

/** Who supports someone. Beside a lease, the way to an own one has already said that support does not end with the home. */
export function supportView(sight: Sight, { supportWorker, tenancy }: ReferralRecord, acts: unknown) {
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
      ${tenancy ? nothing : html`<p class="muted t0">${words.t('supportNote')}</p>`} ${acts}
    `,
  );
}
