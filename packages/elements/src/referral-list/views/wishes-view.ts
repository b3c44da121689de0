import type { Apartment } from '@bostadforst/contract/apartment';
import { fitOf, type Fit } from '@bostadforst/contract/referral/home-fit';
import type { HomeWishes } from '@bostadforst/contract/referral/home-wish';
import type { ReferralRecord } from '@bostadforst/contract/referral/record';
import { html, nothing } from 'lit';
import { momentWord, roleWord, type Sight } from '../sight.ts';
import { building } from './building.ts';
import { roomsWord } from './homes-view.ts';
import { fitShape } from './shapes.ts';
import { section } from './section.ts';

type Wish = HomeWishes['wishes'][number];
type Home = Omit<Apartment, 'state' | 'id'>;
/** A home in the table: how it stands, and whether it is out of the question now. */
export interface Beside {
  home: Home;
  standing: string;
  over?: boolean;
}

type Seen = Pick<Sight, 'words' | 'programme'>;

const worded: Record<Fit, 'fit_fits' | 'fit_does_not' | 'fit_unclear'> = {
  fits: 'fit_fits',
  does_not: 'fit_does_not',
  unclear: 'fit_unclear',
};

/** What the person wishes, in their own weight, and whoever finds a home with them may write it down. */
export function wishesView(sight: Sight, { homeWishes, mayWriteWishes, entry }: ReferralRecord, homes: readonly Beside[], acts: unknown) {
  // Whoever lives in a home is asked again when another is looked for.
  if (!homeWishes && (!mayWriteWishes || entry.state === 'housed')) return nothing;
  const { words } = sight;
  const who = homeWishes?.role ? roleWord(sight, homeWishes.role) : undefined;
  return section(
    sight,
    'wishes-heading',
    // Beside each other only where both are known; homes have a section of their own.
    words.t(homeWishes?.wishes.length && homes.length ? 'wishesHeading' : 'wishesHeadingAlone'),
    html`<p class="muted">${words.t(homeWishes?.wishes.length ? 'wishesIntro' : 'wishesNone')}</p>
      ${homeWishes?.wishes.length ? wishTable(sight, homeWishes.wishes, homes) : nothing}
      ${homeWishes && who ? html`<p class="muted t0">${words.t('wishesWritten', { day: momentWord(sight, homeWishes.writtenAt), who })}</p>` : nothing}
      ${acts}`,
  );
}

/** Wishes as rows, homes as columns, facts in the cells. Nothing is added up, and no column is better than another. */
export function wishTable(sight: Seen, wishes: readonly Wish[], homes: readonly Beside[]) {
  const { words } = sight;
  return html`<table class="wishes">
      <caption class="unseen">
        ${words.t('wishesCaption')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.t('wish')}</th>
          ${homes.map(
            ({ home, standing, over }) =>
              html`<th scope="col" class=${over ? 'over' : nothing}>
                ${building(home.floor, home.lift)}<b>${words.t('home', { n: home.number })}</b><span class="t0">${standing}</span>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${wishes.map(
          wish =>
            html`<tr>
              <th scope="row">${wishWord(sight, wish)} <span class="muted">· ${words.t(`weight_${wish.weight}`)}</span></th>
              ${homes.map(beside => cell(sight, wish, beside))}
            </tr>`,
        )}
      </tbody>
    </table>
    ${homes.length ? key(sight) : nothing}`;
}

function cell(sight: Seen, wish: Wish, { home, over }: Beside) {
  const { words } = sight;
  const fit = fitOf(wish, home);
  return html`<td class=${over ? 'over' : nothing}>
    <span class="of muted t0" aria-hidden="true">${words.t('home', { n: home.number })}</span>
    <span class="worded"
      >${fitShape(fit)}<span class="unseen">${words.t(worded[fit])}: </span><span>${factWord(sight, wish, home)}</span></span
    >
  </td>`;
}

function wishWord({ words }: Seen, { kind, words: said, figure }: Wish): string {
  const label = words.t(`wish_${kind}`);
  if (kind === 'other') return said ?? label;
  if (kind === 'rent_at_most' && figure) return `${label} ${words.t('rentSek', { n: figure.toLocaleString(words.language) })}`;
  if (kind === 'rooms_at_least' && figure) return `${label}: ${figure}`;
  return said ? `${label} ${said}` : label;
}

/** What is known of the home in this matter; where only the place is known, the person is the one who knows. */
function factWord({ words }: Seen, { kind }: Wish, home: Home): string {
  switch (kind) {
    case 'no_stairs':
      return [floorWord(words, home.floor), words.t(home.lift ? 'withLift' : 'withoutLift')].join(', ');
    case 'pets':
      return words.t(home.petsAllowed ? 'petsYes' : 'petsNo');
    case 'rent_at_most':
      return words.t('rentSek', { n: home.rentSek.toLocaleString(words.language) });
    case 'rooms_at_least':
      return roomsWord(words, home.rooms);
    case 'own_contract':
      return words.t(`ownContract_${home.ownContract ?? 'unknown'}`);
    default:
      return words.t('placeOf', { place: home.neighbourhood });
  }
}

function floorWord(words: Sight['words'], floor: number | undefined): string {
  if (floor === undefined) return words.t('floorUnknown');
  return floor === 0 ? words.t('groundFloor') : words.t('floorNumber', { n: floor });
}

const key = ({ words }: Seen) =>
  html`<ul class="key t0" role="list">
    <li class="worded">${fitShape('fits')}<span>${words.t('fitKeyFits')}</span></li>
    <li class="worded">${fitShape('does_not')}<span>${words.t('fitKeyDoesNot')}</span></li>
    <li class="worded">${fitShape('unclear')}<span>${words.t('fitKeyUnclear')}</span></li>
  </ul>`;
