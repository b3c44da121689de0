import { html, nothing } from 'lit';
import { placesFor, type PlaceLine } from '../places.ts';
import type { PlacesController } from '../places-controller.ts';
import type { Sight } from '../sight.ts';
import { readingNotice } from './reading-problem.ts';

/** The list and the places beside it that a colleague's roles lead to; nothing where there is no choice. */
export function placesBar(sight: Sight, places: PlacesController, seesList: boolean) {
  const { words } = sight;
  const lines: readonly (PlaceLine | undefined)[] = [...(seesList ? [undefined] : []), ...placesFor(sight)];
  if (lines.length < 2) return nothing;
  return html`<nav class="pad places no-print" aria-label=${words.t('places')}>
    <ul role="list">
      ${lines.map(
        line =>
          html`<li>
            <button
              class="place"
              id=${`place-${line?.name ?? 'list'}`}
              type="button"
              aria-current=${places.at === line ? 'page' : nothing}
              @click=${() => void places.go(line)}
            >
              ${words.t(line ? line.label : 'place_list')}
            </button>
          </li>`,
      )}
    </ul>
  </nav>`;
}

/** The place one is in: on its way, not to be had, or there. */
export function placeView(sight: Sight, places: PlacesController) {
  const { at, place, error } = places;
  if (error) return html`<div class="pad">${readingNotice(sight, error, () => void places.go(at))}</div>`;
  return place ? place.render(sight) : html`<p class="pad" role="status">${sight.words.t('fetching')}</p>`;
}
