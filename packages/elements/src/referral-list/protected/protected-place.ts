import type { ReferralList } from '@bostadforst/contract/referral/record';
import { Task, TaskStatus } from '@lit/task';
import { html } from 'lit';
import { TextController } from '../../controllers/text-controller.ts';
import { heading } from '../../parts/heading.ts';
import { lockIcon } from '../../parts/icons-everywhere.ts';
import { notice } from '../../parts/notice.ts';
import type { Doors, Enter, Place, PlaceHost } from '../places.ts';
import type { Sight } from '../sight.ts';
import { listTable } from '../views/list-table.ts';
import { readingNotice } from '../views/reading-problem.ts';
import type { ProtectedClient } from './protected-routes.ts';
import { protectedTexts, type ProtectedKey } from './texts.ts';

/** The list of protected records, with the same rows and the same record behind each. */
export class ProtectedPlace implements Place {
  readonly styles = [];
  readonly unsaved = false;
  readonly #host: PlaceHost;
  readonly #doors: Doors;
  readonly #text: TextController<ProtectedKey>;
  readonly #loading: Task<readonly [], void>;
  #list?: ReferralList | undefined;

  constructor(host: PlaceHost, doors: Doors) {
    this.#host = host;
    this.#doors = doors;
    this.#text = new TextController(host, protectedTexts);
    this.#loading = new Task(host, {
      autoRun: false,
      task: async (_, { signal }) => void (this.#list = await (await this.#client()).listProtected({}, { signal })),
    });
    void this.#loading.run([]);
  }

  render(sight: Sight) {
    const text = this.#text;
    const { status, error } = this.#loading;
    return html`<div class="pad stack">
        ${heading(sight.level + 1, text.t('heading'), { id: 'place-heading' })}
        <p>${text.t('lead')}</p>
        ${notice(html`<p>${text.t('care')}</p>`, { icon: lockIcon(), look: 'glow' })}
        ${status === TaskStatus.ERROR ? readingNotice(sight, error, () => void this.#loading.run([])) : ''}
        ${!this.#list && status === TaskStatus.PENDING ? html`<p role="status">${text.common('loading')}</p>` : ''}
        ${this.#list && !this.#list.entries.length ? html`<p>${text.t('none')}</p>` : ''}
        <p class="t0 muted" id="opening">${sight.words.t('openingIsWritten')}</p>
      </div>
      ${this.#list?.entries.length ? html`<div class="rows">${listTable(sight, this.#list.entries, entry => this.#doors.open(entry))}</div>` : ''}`;
  }

  refresh() {
    if (this.#loading.status !== TaskStatus.PENDING) void this.#loading.run([]);
  }

  forget() {
    this.#loading.abort();
    this.#list = undefined;
  }

  async #client(): Promise<ProtectedClient> {
    const given = this.#host.client as ProtectedClient | undefined;
    return given ?? (await this.#host.here.client(() => import('./protected-routes.ts').then(module => module.protectedRoutes)));
  }
}

export const enter: Enter = (host, doors) => new ProtectedPlace(host, doors);
