import type { OwnOffer } from '@bostadforst/contract/referral/own';
import { html, nothing } from 'lit';
import { actions, button } from '../../parts/actions.ts';
import { textArea } from '../../parts/field.ts';
import { doorIcon } from '../../parts/icons.ts';
import { notice } from '../../parts/notice.ts';
import { fact, section } from './section.ts';
import { dayWord, type Sight } from './view-desk.ts';

/** The home one may answer about now, with yes and no of equal size; and those of before. */
export function offersView(sight: Sight) {
  const { referral, more } = sight;
  const open = referral.can.includes('OfferAccepted') || referral.can.includes('OfferDeclined') ? referral.offers.at(-1) : undefined;
  const earlier = referral.offers.filter(offer => offer !== open).reverse();
  return html`
    ${open && !open.response ? section(sight, 'offer', more.t('offer'), openOffer(sight, open)) : nothing}
    ${
      earlier.length
        ? section(
            sight,
            'earlier',
            more.t('earlier'),
            html`<ul class="lines" role="list">
              ${earlier.map(offer => html`<li>${pastOffer(sight, offer)}</li>`)}
            </ul>`,
          )
        : nothing
    }
  `;
}

function openOffer(sight: Sight, offer: OwnOffer) {
  const { referral, more, words, acting } = sight;
  const write = (event: Event) => void (acting.written.offer = (event.target as HTMLTextAreaElement).value);
  const answers = (['OfferAccepted', 'OfferDeclined'] as const).filter(act => referral.can.includes(act));
  return html`
    <p class="stack-before">${more.t('answerBy', { day: dayWord(sight, offer.respondBy) })}</p>
    ${homeFacts(sight, offer)}
    <div class="stack-before">${notice(html`<p>${more.t('noCost')}</p>`, { icon: doorIcon() })}</div>
    <div class="stack-before" @input=${write}>
      ${textArea(
        {
          name: 'offer-words',
          label: more.t('ownWords'),
          hint: more.t('ownWordsHint'),
          value: acting.written.offer,
          rows: 3,
          error: acting.faultOf('offer'),
        },
        words,
      )}
    </div>
    ${acting.renderFailure('OfferAccepted', 'OfferDeclined')}
    ${actions(
      answers.map(act =>
        button(more.t(act === 'OfferAccepted' ? 'accept' : 'decline'), () => void acting.answer(act), {
          look: 'second',
          busy: acting.busy,
        }),
      ),
    )}
  `;
}

function homeFacts(sight: Sight, { home }: OwnOffer) {
  const { more } = sight;
  const { floor, areaM2 } = home;
  const level = floor === undefined ? undefined : floor === 0 ? more.t('groundFloor') : more.t('floorNumber', { n: floor });
  return html`<dl class="facts">
    ${fact(more.t('address'), home.address)} ${fact(more.t('where'), home.neighbourhood)}
    ${fact(more.t('size'), [roomsWord(sight, home.rooms), areaM2 && more.t('area', { n: areaM2 })].filter(Boolean).join(', '))}
    ${fact(more.t('floor'), [level, more.t(home.lift ? 'withLift' : 'withoutLift')].filter(Boolean).join(', '))}
    ${fact(more.t('pets'), more.t(home.petsAllowed ? 'petsYes' : 'petsNo'))}
    ${fact(more.t('rent'), more.t('rentSek', { n: home.rentSek.toLocaleString(more.language.slice(0, 2)) }))}
    ${fact(more.t('from'), dayWord(sight, home.availableFrom))}
  </dl>`;
}

function pastOffer(sight: Sight, { home, response, ownWords }: OwnOffer) {
  const { more } = sight;
  const where = [home.address ?? home.neighbourhood, roomsWord(sight, home.rooms)].join(', ');
  const said = more.t(`response_${response ?? 'unknown'}` as 'response_unknown');
  return html`<p><strong>${where}.</strong> ${said}.</p>
    ${ownWords ? html`<p class="written">${ownWords}</p>` : nothing}`;
}

const roomsWord = ({ more }: Sight, n: number) => (n === 1 ? more.t('oneRoom') : more.t('rooms', { n }));
