import { html, nothing } from 'lit';
import { TextController } from '../../controllers/text-controller.ts';
import { heading } from '../../parts/heading.ts';
import { lockIcon } from '../../parts/icons-everywhere.ts';
import { notice } from '../../parts/notice.ts';
import { Exchange } from '../exchange/exchange.ts';
import type { Doors, Enter, Place, PlaceHost } from '../places.ts';
import type { Sight } from '../sight.ts';
import { listTable } from '../views/list-table.ts';
import { readingNotice } from '../views/reading-problem.ts';
import { protectedTexts, type ProtectedKey } from './texts.ts';

/** The list of protected records, with the same rows and the same record behind each. */
class ProtectedPlace implements Place {
  readonly styles = [];
  readonly unsaved = false;
  readonly #doors: Doors;
  readonly #text: TextController<ProtectedKey>;
  readonly #list;

  constructor(host: PlaceHost, doors: Doors) {
    this.#doors = doors;
    this.#text = new TextController(host, protectedTexts);
    const routes = () => import('@bostadforst/contract/referral/protected-routes').then(module => module.protectedRoutes);
    this.#list = new Exchange(host, routes, (client, signal) => client.listProtected({}, { signal }));
  }

  render(sight: Sight) {
    const text = this.#text;
    const { told, staleness } = this.#list;
    const entries = told?.entries ?? [];
    return html`<div class="pad stack">
        ${heading(sight.level + 1, text.t('heading'), { id: 'place-heading' })}
        <p>${text.t('lead')}</p>
        ${notice(html`<p>${text.t('care')}</p>`, { icon: lockIcon(), look: 'glow' })} ${told ? nothing : this.#list.onItsWay(sight)}
        ${staleness ? readingNotice(sight, staleness, () => void this.#list.ask()) : nothing}
        ${told && !entries.length ? html`<p>${text.t('none')}</p>` : nothing}
        <p class="t0 muted" id="opening">${sight.words.t('openingIsWritten')}</p>
      </div>
      ${entries.length ? html`<div class="rows">${listTable(sight, entries, entry => this.#doors.open(entry))}</div>` : nothing}`;
  }

  refresh() {
    this.#list.refresh();
  }

  forget() {
    this.#list.forget();
  }
}

export const enter: Enter = (host, doors) => new ProtectedPlace(host, doors);
