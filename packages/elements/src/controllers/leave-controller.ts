import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Forgets what was written when the page is left, so that whoever presses Back on a borrowed phone finds an empty form: a
 * browser may keep the page whole, with everything in it.
 */
export class LeaveController implements ReactiveController {
  readonly #forget: () => void;

  constructor(host: ReactiveControllerHost, forget: () => void) {
    this.#forget = forget;
    host.addController(this);
  }

  hostConnected() {
    window.addEventListener('pagehide', this.#forget);
  }

  hostDisconnected() {
    window.removeEventListener('pagehide', this.#forget);
  }
}
