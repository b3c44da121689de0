import type { OpenedUnread, settledAs, UnreadReferral } from '@bostadforst/contract/outreach/unread';
import { Task, TaskStatus } from '@lit/task';
import { css, html } from 'lit';
import { focusAfterUpdate } from '../../controllers/focus.ts';
import { TextController } from '../../controllers/text-controller.ts';
import { heading } from '../../parts/heading.ts';
import { cardStyles } from '../../styles/cards.ts';
import type { Enter, Place, PlaceHost } from '../places.ts';
import type { Sight } from '../sight.ts';
import { onItsWay } from '../views/on-its-way.ts';
import { unreadTexts, type UnreadKey } from './texts.ts';
import type { UnreadClient } from './unread-routes.ts';
import { unreadView } from './unread-view.ts';

const styles = css`
  .unread dt {
    font-weight: var(--_bold);
  }
`;

/** Where the coordinator finds what came sealed from the field and could not be put on the list: nobody's words are lost. */
export class UnreadPlace implements Place {
  readonly styles = [cardStyles, styles];
  readonly unsaved = false;
  /** What could be read of one of them. */
  opened?: OpenedUnread | undefined;
  settled = false;
  problem?: unknown;
  readonly #host: PlaceHost;
  readonly #text: TextController<UnreadKey>;
  readonly #loading: Task<readonly [], void>;
  #box?: readonly UnreadReferral[] | undefined;

  constructor(host: PlaceHost) {
    this.#host = host;
    this.#text = new TextController(host, unreadTexts);
    this.#loading = new Task(host, { autoRun: false, task: (_, { signal }) => this.#load(signal) });
    void this.#loading.run([]);
  }

  render(sight: Sight) {
    const seen = { ...sight, text: this.#text };
    return html`<div class="pad stack unread">
      ${heading(sight.level + 1, this.#text.t('heading'), { id: 'place-heading' })}
      ${this.#box ? unreadView(seen, this.#box, this) : onItsWay(sight, this.#loading)}
    </div>`;
  }

  refresh() {
    if (this.#loading.status !== TaskStatus.PENDING) void this.#loading.run([]);
  }

  forget() {
    this.#loading.abort();
    this.#box = undefined;
    this.opened = undefined;
  }

  async open(unreadId: string): Promise<void> {
    await this.#do(async client => (this.opened = await client.openUnread({ params: { unreadId } })));
    this.#show(`[id="unread-${unreadId}"]`);
  }

  close(): void {
    const { id } = this.opened!;
    this.opened = undefined;
    this.#show(`[id="open-${id}"]`);
  }

  async settle(unreadId: string, as: (typeof settledAs)[number]): Promise<void> {
    await this.#do(async client => {
      await client.settleUnread({ params: { unreadId }, body: { as } });
      this.settled = true;
      this.opened = undefined;
    });
    await this.#loading.run([]);
    this.#show('#place-heading');
  }

  async #do(work: (client: UnreadClient) => Promise<unknown>): Promise<void> {
    this.problem = undefined;
    this.settled = false;
    await this.#client()
      .then(work)
      .catch((error: unknown) => (this.problem = error));
  }

  async #load(signal: AbortSignal): Promise<void> {
    const box = await (await this.#client()).listUnread({}, { signal });
    if (!signal.aborted) this.#box = box;
  }

  async #client(): Promise<UnreadClient> {
    const given = this.#host.client as UnreadClient | undefined;
    return given ?? (await this.#host.here.client(() => import('./unread-routes.ts').then(module => module.unreadRoutes)));
  }

  #show(selector: string) {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => focusAfterUpdate(this.#host, this.problem ? '.unread [role=alert]' : selector));
  }
}

export const enter: Enter = host => new UnreadPlace(host);
