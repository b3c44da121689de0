import type { Client } from '@bostadforst/client';
import type { Routes } from '@bostadforst/contract/route';
import { Task, TaskStatus } from '@lit/task';
import { html } from 'lit';
import { focusAfterUpdate } from '../../controllers/focus.ts';
import type { PlaceHost } from '../places.ts';
import type { Sight } from '../sight.ts';
import { readingNotice } from '../views/reading-problem.ts';

/** What passes between a place and the service: what has been told, which is kept while it is asked for again, and what is done. */
export class Exchange<Table extends Routes, Told> {
  /** What the service last answered. */
  told?: Told | undefined;
  /** Why the last act was not done. */
  problem?: unknown;
  readonly #host: PlaceHost;
  readonly #routes: () => Promise<Table>;
  readonly #asking: Task<readonly [], void>;

  /** Asks at once. `routes` are fetched when there is something to ask, so that a place stands there before its schemas. */
  constructor(host: PlaceHost, routes: () => Promise<Table>, ask: (client: Client<Table>, signal: AbortSignal) => Promise<Told>) {
    this.#host = host;
    this.#routes = routes;
    this.#asking = new Task(host, {
      autoRun: false,
      task: async (_, { signal }) => {
        const told = await ask(await this.client(), signal);
        if (!signal.aborted) this.told = told;
      },
    });
    void this.ask();
  }

  /** Why what is shown may no longer be so: the last attempt to ask again failed. */
  get staleness(): unknown {
    return this.told && this.#asking.error;
  }

  /** Settles when the answer is here, or cannot be had. */
  ask = (): Promise<void> => this.#asking.run([]);

  /** Asks again, unless the last question still waits for its answer. */
  refresh() {
    if (this.#asking.status !== TaskStatus.PENDING) void this.ask();
  }

  /** Does something there. Answers whether it was done; `problem` says why not. */
  async act(work: (client: Client<Table>) => Promise<unknown>): Promise<boolean> {
    this.problem = undefined;
    this.#host.requestUpdate();
    try {
      await work(await this.client());
      return true;
    } catch (error) {
      this.problem = error;
      return false;
    }
  }

  /** The one that a test or a story has given, else one made from the site. */
  async client(): Promise<Client<Table>> {
    const given = this.#host.client as Client<Table> | undefined;
    return given ?? (await this.#host.here.client(this.#routes));
  }

  /** Under a place's heading, which stands at once: what is being fetched, or why it did not come. */
  onItsWay(sight: Sight) {
    if (this.#asking.status === TaskStatus.ERROR) return readingNotice(sight, this.#asking.error, () => void this.ask());
    return html`<p role="status">${sight.words.common('loading')}</p>`;
  }

  /** Draws what has come of it, then moves focus there. */
  show(selector: string): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => focusAfterUpdate(this.#host, selector));
  }

  /** Leaves nothing behind. */
  forget() {
    this.#asking.abort();
    this.told = undefined;
    this.problem = undefined;
  }
}
