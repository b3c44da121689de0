import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Asks again at even times while the page is in sight, and at once when it comes back into sight after longer than that. Never
 * in a tab that nobody looks at.
 */
export class AskAgainController implements ReactiveController {
  readonly #ask: () => void;
  readonly #every: number;
  #timer: ReturnType<typeof setInterval> | undefined;
  #asked = 0;

  /** `every` in milliseconds. */
  constructor(host: ReactiveControllerHost, ask: () => void, every: number) {
    this.#ask = ask;
    this.#every = every;
    host.addController(this);
  }

  hostConnected() {
    this.#asked = Date.now();
    this.#timer = setInterval(this.#tick, this.#every);
    document.addEventListener('visibilitychange', this.#seen);
  }

  hostDisconnected() {
    clearInterval(this.#timer);
    document.removeEventListener('visibilitychange', this.#seen);
  }

  readonly #seen = () => {
    if (Date.now() - this.#asked >= this.#every) this.#tick();
  };

  readonly #tick = () => {
    if (document.visibilityState !== 'visible') return;
    this.#asked = Date.now();
    this.#ask();
  };
}
