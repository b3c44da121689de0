import type { Apartment } from '@bostadforst/contract/apartment';
import type { Offer, ReferralRecord } from '@bostadforst/contract/referral/record';
import { html, nothing } from 'lit';
import { notice } from '../../parts/notice.ts';
import { dayWord, momentWord, type Sight } from '../sight.ts';
import { building } from './building.ts';
import { keyHouse } from './house.ts';
import { fact, section, within, written } from './section.ts';

type Home = Omit<Apartment, 'state'> & { address?: string | undefined };

/** What one can compare, in the same order for every home, so that the eye may go across. */
export function homeFacts({ words, today }: Pick<Sight, 'words' | 'today'>, home: Home) {
  const floor =
    home.floor === undefined ? undefined : home.floor === 0 ? words.t('groundFloor') : words.t('floorNumber', { n: home.floor });
  return html`<dl class="home-facts">
    ${fact(words.t('where'), home.neighbourhood)}
    ${fact(words.t('size'), [roomsWord(words, home.rooms), home.areaM2 && words.t('areaM2', { n: home.areaM2 })].filter(Boolean).join(', '))}
    ${fact(words.t('floor'), [floor, words.t(home.lift ? 'withLift' : 'withoutLift')].filter(Boolean).join(', '))}
    ${fact(words.t('pets'), words.t(home.petsAllowed ? 'petsYes' : 'petsNo'))}
    ${fact(words.t('rent'), words.t('rentSek', { n: home.rentSek.toLocaleString(words.language) }))}
    ${fact(words.t('from'), dayWord({ words, today }, home.availableFrom))}
    ${fact(words.t('ownContract'), home.ownContract && words.t(`ownContract_${home.ownContract}`))}
    ${fact(words.t('address'), home.address)}
  </dl>`;
}

export const roomsWord = (words: Sight['words'], n: number) => (n === 1 ? words.t('oneRoom') : words.t('rooms', { n }));

/** Homes that were proposed or offered. One that was declined stays, paler, and cost nothing. */
export function homesView(sight: Sight, { offers, entry }: ReferralRecord) {
  if (!offers.length) return nothing;
  const { words } = sight;
  const open = offers.some(offer => !offer.response) || entry.state === 'waiting_for_home';
  return section(
    sight,
    'homes-heading',
    words.t('homes'),
    html`<div class="homes">${offers.toReversed().map(offer => home(sight, offer))}</div>
      ${
        open
          ? notice(
              html`<p><strong>${words.t('noCostHeading')}</strong></p>
                <p>${words.t('noCost')}</p>`,
              { icon: keyHouse() },
            )
          : nothing
      }`,
  );
}

/** The same homes as columns beside the person's wishes, the newest first. */
export const homesBeside = (sight: Sight, { offers }: ReferralRecord) =>
  offers.toReversed().map(offer => ({ home: offer.apartment, standing: standingWord(sight, offer), over: isOver(offer) }));

const isOver = ({ response }: Offer) => response !== undefined && response !== 'accepted';

function home(sight: Sight, offer: Offer) {
  const { apartment, ownWords, saidHow } = offer;
  const { words } = sight;
  return html`<div class="home ${isOver(offer) ? 'over' : ''}">
    ${building(apartment.floor, apartment.lift)} ${within(sight, words.t('home', { n: apartment.number }))}
    <p class="stance">${standingWord(sight, offer)}</p>
    ${homeFacts(sight, apartment)}
    ${
      ownWords
        ? html`<div>
            <p class="muted t0">${words.t('inOwnWords')}</p>
            ${written(ownWords)}
          </div>`
        : nothing
    }
    ${saidHow ? html`<p class="muted t0">${words.t('saidHow', { how: words.t(`said_${saidHow}`) })}</p>` : nothing}
  </div>`;
}

function standingWord(sight: Sight, { offeredAt, respondBy, response }: Offer): string {
  const { words } = sight;
  if (response) return words.t(`response_${response}`);
  if (!offeredAt) return words.t('proposed');
  return [words.t('offeredOn', { day: momentWord(sight, offeredAt) }), respondBy && words.t('answerBy', { day: dayWord(sight, respondBy) })]
    .filter(Boolean)
    .join(', ');
}
