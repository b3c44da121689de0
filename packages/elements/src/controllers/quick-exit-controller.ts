import type { ReactiveController } from 'lit';
import type { SiteHost } from './site-controller.ts';

const within = 5_000;

/**
 * Leaves the page at once, by the button or by three presses of Shift, for someone who must not be seen here. Replaces the
 * page, so that the way back does not lead here. What is on the screen goes first: the next page may take its time.
 */
export class QuickExitController implements ReactiveController {
  readonly #host: SiteHost;
  readonly #go: (url: string) => void;
  #presses: number[] = [];
  #alone = false;
  #said = false;

  /** `go` is there for tests: a page that is replaced cannot be looked at. */
  constructor(host: SiteHost, go = (url: string) => host.here.leave(url)) {
    this.#host = host;
    this.#go = go;
    host.addController(this);
  }

  hostConnected() {
    window.addEventListener('keydown', this.#down, true);
    window.addEventListener('keyup', this.#up, true);
    window.addEventListener('pointerdown', this.#press, true);
  }

  hostDisconnected() {
    window.removeEventListener('keydown', this.#down, true);
    window.removeEventListener('keyup', this.#up, true);
    window.removeEventListener('pointerdown', this.#press, true);
  }

  hostUpdated() {
    const { here } = this.#host;
    const settled = here.state === 'there' || here.state === 'broken';
    if (this.#said || this.url || !settled) return;
    this.#said = true;
    console.warn(`<${this.#host.localName}> shows no quick exit: neither exit-url nor the programme's exitUrl says where it leads.`);
  }

  /** Where it leads. Undefined: it is not shown. */
  get url(): string | undefined {
    return this.#host.here.exitUrl;
  }

  readonly leave = (event?: Event) => {
    const { url } = this;
    if (!url) return;
    event?.preventDefault();
    this.#host.hidden = true;
    this.#go(url);
  };

  readonly #down = (event: KeyboardEvent) => {
    this.#alone = event.key === 'Shift' && !(event.altKey || event.ctrlKey || event.metaKey);
    if (!this.#alone) this.#presses = [];
  };

  /** Words are marked, too, with Shift held. */
  readonly #press = () => {
    this.#alone = false;
    this.#presses = [];
  };

  /** Shift counts when pressed and let go by itself: a capital letter is no wish to leave, nor is another keyboard's language. */
  readonly #up = (event: KeyboardEvent) => {
    if (event.key !== 'Shift' || !this.#alone) return;
    const now = event.timeStamp;
    this.#presses = [...this.#presses, now].filter(press => now - press < within);
    if (this.#presses.length >= 3) this.leave();
  };
}
