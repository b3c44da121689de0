import type { Me } from '@bostadforst/contract/access';
import type { ListFilters } from '@bostadforst/contract/referral/list-query';
import { isStaff } from '@bostadforst/contract/access/staff-roles';
import { initialState, Task, TaskStatus } from '@lit/task';
import type { LitElement } from 'lit';
import { AskAgainController } from '../../controllers/ask-again-controller.ts';
import type { SiteController } from '../../controllers/site-controller.ts';
import type { StaffClient } from '../staff-routes.ts';
import type { Naming } from '../naming.ts';
import type { Sight } from '../sight.ts';
import { BlocksController } from './blocks-controller.ts';
import { changesBetween, firstPage, onePageMore, samePages, sameRows, without, type Listing } from './load-list.ts';

export const askAgainEvery = 30_000;
const pagesEveryTime = 10;

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
  filters: ListFilters = {};
  readonly blocks: BlocksController;
  /** Where it is narrow the filters are folded until someone wants them. */
  filtersOpen = false;
  /** Whether names are shown, or initials and numbers for whoever else may read. */
  naming: Naming = 'alias';
  me?: Me;
  shown?: Listing | undefined;
  /** Came meanwhile, but would move rows from under someone's focus or pointer. */
  held?: Listing | undefined;
  /** Why the last attempt to ask again failed. */
  staleness?: unknown;
  /** A page more is on its way, and why the last one did not come. */
  fetching = false;
  fault?: unknown;
  #everything = false;
  /** The rows are being taken out to a file; how many there were, or why it failed. */
  taking: { busy: boolean; rows?: number; fault?: unknown } = { busy: false };

  /** `inUse`: someone has focus or pointer among the rows. */
  constructor(host: Host, staff: () => Promise<StaffClient>, inUse: () => boolean) {
    this.#host = host;
    this.#staff = staff;
    this.#inUse = inUse;
    this.blocks = new BlocksController(host);
    this.#task = new Task(host, {
      args: () => [host.client, host.here.backend, host.here.municipality, this.filters] as const,
      task: async ([given, backend, municipality, filters], { signal }) => {
        if (!given && !(backend && municipality)) return initialState;
        this.#again?.abort();
        const client = await staff();
        const me = await this.#who(client, given ?? `${backend} ${municipality}`);
        signal.throwIfAborted();
        this.me = me;
        // Whoever sees none of it does not ask: a refusal would stand in the service's log each time they sign in.
        if (!this.isTheirs) return;
        const listed = await firstPage(client, filters, signal);
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

  /** Narrows the list, or lets a filter go where it is `undefined`. The others stand. */
  narrow(filters: ListFilters) {
    const given = Object.entries({ ...this.filters, ...filters }).filter(([, value]) => value);
    this.filters = Object.fromEntries(given) as ListFilters;
    this.#everything = false;
    this.#host.requestUpdate();
  }

  showEverything() {
    this.filters = {};
    this.#host.requestUpdate();
  }

  foldFilters() {
    this.filtersOpen = !this.filtersOpen;
    this.#host.requestUpdate();
  }

  switchNaming() {
    this.naming = this.naming === 'alias' ? 'initials' : 'alias';
    this.#host.requestUpdate();
  }

  /** Page after page, for as long as there are more and nobody has chosen otherwise. What has come is shown meanwhile. */
  async all(): Promise<void> {
    this.#everything = true;
    while (this.#everything && this.shown?.more && !this.fault) await this.more();
    this.#everything = false;
  }

  async more(): Promise<void> {
    if (!this.shown || this.fetching) return;
    this.#again?.abort();
    const { signal } = (this.#again = new AbortController());
    this.fetching = true;
    this.fault = undefined;
    this.#host.requestUpdate();
    try {
      const listing = await onePageMore(await this.#staff(), this.filters, this.shown, signal);
      if (!signal.aborted) this.#show(listing);
    } catch (error) {
      if (!signal.aborted) this.fault = error;
    }
    // Another question took its place: that one says when it is done.
    if (this.#again.signal !== signal) this.#everything = false;
    this.fetching = false;
    this.#host.requestUpdate();
  }

  showHeld() {
    if (this.held) this.#show(this.held);
    this.#host.requestUpdate();
  }

  /** Lets a row go at once, also from under someone's focus or pointer. */
  leaveOut(id: string) {
    if (this.shown) this.#show(without(this.shown, id));
  }

  /** Everything that the filters leave, drawn to the last row, on paper. */
  async print(): Promise<void> {
    await this.all();
    if (this.fault) return;
    this.blocks.drawAll();
    await this.#host.updateComplete;
    print();
  }

  async takeOut(sight: Sight): Promise<void> {
    if (this.taking.busy) return;
    this.#take({ busy: true });
    try {
      const { takeOut } = await import('../export/take-out.ts');
      this.#take({ busy: false, rows: await takeOut(this.#host, sight, this.filters) });
    } catch (fault) {
      this.#take({ busy: false, fault });
    }
  }

  #take(taking: ListController['taking']) {
    this.taking = taking;
    this.#host.requestUpdate();
  }

  /** How many rows have changed since, where they are held. */
  get changes(): number {
    return this.shown && this.held ? changesBetween(this.shown, this.held) : 0;
  }

  /** Leaves nothing behind. */
  forget() {
    this.shown = undefined;
    this.held = undefined;
    this.#everything = false;
    this.taking = { busy: false };
  }

  /** Asks again without a word, and without moving what someone is about to press. */
  async refresh(): Promise<void> {
    if (this.waiting || this.fetching || !this.isTheirs || !this.#host.isConnected) return;
    // What has failed is tried again by whoever reads it: words that come and go by themselves are read out again and again.
    if (!this.shown) return this.error ? undefined : this.retry();
    const { shown } = this;
    // Ten thousand rows are fifty questions: whoever has them all asks again more seldom.
    if (Date.now() - shown.at.getTime() < askAgainEvery * Math.floor(shown.pages.length / pagesEveryTime)) return;
    this.#again?.abort();
    const { signal } = (this.#again = new AbortController());
    try {
      const listing = await samePages(await this.#staff(), this.filters, shown, signal);
      if (signal.aborted) return;
      if (this.#inUse() && !sameRows(shown, listing)) this.held = listing;
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
