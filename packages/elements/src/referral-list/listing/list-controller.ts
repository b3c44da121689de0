import type { Me } from '@bostadforst/contract/access';
import type { ListEntry } from '@bostadforst/contract/referral/record';
import { isStaff } from '@bostadforst/contract/access/staff-roles';
import { initialState, Task, TaskStatus } from '@lit/task';
import type { LitElement } from 'lit';
import { AskAgainController } from '../../controllers/ask-again-controller.ts';
import type { SiteController } from '../../controllers/site-controller.ts';
import type { StaffClient } from '../staff-routes.ts';
import type { Naming } from '../naming.ts';
import { loadList, pageRows, sameRows, type Listing, type Wanted } from './load-list.ts';

export const askAgainEvery = 30_000;

interface Host extends LitElement {
  readonly here: SiteController;
  readonly client?: StaffClient | undefined;
}

/** The list as it is shown: what was asked for, what has come, and what has changed since. */
export class ListController {
  readonly #host: Host;
  readonly #staff: () => Promise<StaffClient>;
  readonly #inUse: () => boolean;
  readonly #task: Task;
  #again?: AbortController | undefined;
  #me?: { of: unknown; answer: Promise<Me> } | undefined;
  wanted: Wanted = { rows: pageRows };
  /** Whether names are shown, or initials and numbers for whoever else may read. */
  naming: Naming = 'alias';
  me?: Me;
  shown?: Listing | undefined;
  /** Came meanwhile, but would move rows from under someone's focus or pointer. */
  held?: Listing | undefined;
  /** Why the last attempt to ask again failed. */
  staleness?: unknown;

  /** `inUse`: someone has focus or pointer among the rows. */
  constructor(host: Host, staff: () => Promise<StaffClient>, inUse: () => boolean) {
    this.#host = host;
    this.#staff = staff;
    this.#inUse = inUse;
    this.#task = new Task(host, {
      args: () => [host.client, host.here.backend, host.here.municipality, this.wanted] as const,
      task: async ([given, backend, municipality, wanted], { signal }) => {
        if (!given && !(backend && municipality)) return initialState;
        this.#again?.abort();
        const client = await staff();
        const listing = loadList(client, wanted, signal);
        listing.catch(() => undefined);
        const me = await this.#who(client, given ?? `${backend} ${municipality}`);
        signal.throwIfAborted();
        this.me = me;
        if (!this.isTheirs) return;
        const listed = await listing;
        signal.throwIfAborted();
        this.#show(listed);
      },
    });
    new AskAgainController(host, () => void this.refresh(), askAgainEvery);
  }

  get waiting(): boolean {
    return this.#task.status === TaskStatus.INITIAL || this.#task.status === TaskStatus.PENDING;
  }

  get error(): unknown {
    return this.#task.error;
  }

  /** Whether a colleague's roles show them any of the list: a log reviewer's do not. */
  get isTheirs(): boolean {
    return !this.me || isStaff(this.me.roles);
  }

  retry() {
    void this.#task.run();
  }

  only(state: ListEntry['state'] | undefined) {
    this.wanted = { state, rows: pageRows };
    this.#host.requestUpdate();
  }

  switchNaming() {
    this.naming = this.naming === 'alias' ? 'initials' : 'alias';
    this.#host.requestUpdate();
  }

  more() {
    this.wanted = { ...this.wanted, rows: this.wanted.rows + pageRows };
    this.#host.requestUpdate();
  }

  showHeld() {
    if (this.held) this.#show(this.held);
    this.#host.requestUpdate();
  }

  /** Leaves nothing behind. */
  forget() {
    this.shown = undefined;
    this.held = undefined;
  }

  /** Asks again without a word, and without moving what someone is about to press. */
  async refresh(): Promise<void> {
    if (this.waiting || !this.isTheirs || !this.#host.isConnected) return;
    // What has failed is tried again by whoever reads it: words that come and go by themselves are read out again and again.
    if (!this.shown) return this.error ? undefined : this.retry();
    this.#again?.abort();
    const { signal } = (this.#again = new AbortController());
    try {
      const listing = await loadList(await this.#staff(), this.wanted, signal);
      if (signal.aborted) return;
      if (this.#inUse() && !sameRows(this.shown, listing)) this.held = listing;
      else this.#show(listing);
      this.staleness = undefined;
    } catch (error) {
      if (signal.aborted) return;
      this.staleness = error;
    }
    this.#host.requestUpdate();
  }

  #show(listing: Listing) {
    this.shown = listing;
    this.held = undefined;
    this.staleness = undefined;
  }

  /** Asked once: who one is does not change while one looks. A failure is forgotten, so that the next attempt asks again. */
  #who(client: StaffClient, of: unknown): Promise<Me> {
    if (this.#me && this.#me.of === of) return this.#me.answer;
    const asked = { of, answer: client.getMe() };
    this.#me = asked;
    asked.answer.catch(() => {
      if (this.#me === asked) this.#me = undefined;
    });
    return asked.answer;
  }
}
