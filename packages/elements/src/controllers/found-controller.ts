import { initialState, Task, TaskStatus } from '@lit/task';
import type { ReactiveController } from 'lit';
import type { SiteHost } from './site-controller.ts';

interface Host extends SiteHost {
  client?: unknown;
}

/**
 * Who is here, and what is theirs, as the service last told it. In memory alone, and not even there once the page is left: whoever presses
 * Back sees what the service answers then.
 */
export abstract class FoundController<Found> implements ReactiveController {
  readonly #host: Host;
  readonly #found: Task<readonly unknown[], Found>;
  #left = false;

  /** `besides`: what is asked for anew when it changes, beside where to ask. */
  constructor(host: Host, besides: () => readonly unknown[] = () => []) {
    this.#host = host;
    this.#found = new Task(host, {
      args: () => [host.client, host.here.backend, host.here.municipality, ...besides()],
      task: (_, { signal }) => (host.client || (host.here.backend && host.here.municipality) ? this.find(signal) : initialState),
    });
    host.addController(this);
  }

  /** Asks who is here. What it is answered is kept only while `isLeft` is false. */
  protected abstract find(signal: AbortSignal): Promise<Found>;

  hostConnected() {
    window.addEventListener('pageshow', this.#return);
  }

  hostDisconnected() {
    window.removeEventListener('pageshow', this.#return);
  }

  /** Whether it is known who is here. */
  get isKnown(): boolean {
    return this.#found.status === TaskStatus.COMPLETE;
  }

  /** The page has been left: what is answered now is nobody's to see. */
  protected get isLeft(): boolean {
    return this.#left;
  }

  /** Nowhere to ask, asking, cannot be had, or there. */
  render<Shown>(states: {
    initial: () => Shown;
    pending: () => Shown;
    error: (error: unknown) => Shown;
    complete: (found: Found) => Shown;
  }): Shown {
    return this.#left ? states.pending() : (this.#found.render(states) as Shown);
  }

  /** Asks again who is here, and for what is theirs. */
  async load(): Promise<void> {
    await this.#found.run();
  }

  forget(): void {
    this.#left = true;
    this.#host.requestUpdate();
  }

  readonly #return = (event: PageTransitionEvent) => {
    if (!event.persisted) return;
    this.#left = false;
    void this.load();
  };
}
