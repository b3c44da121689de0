import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Rows in a block. */
export const blockRows = 50;
const firstBlocks = 1;
const blocksAtATime = 4;

/** Not in every browser. */
const idle: Partial<Pick<Window, 'requestIdleCallback' | 'cancelIdleCallback'>> = globalThis;

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/**
 * Which blocks of a long list are drawn. The first ones at once; then those that come near the screen; then, whenever the browser has
 * nothing else to do, the rest, so that all of it can be found by the browser's own search. Ten thousand rows are never drawn in one go.
 */
export class BlocksController implements ReactiveController {
  readonly #host: Host;
  #drawn = new Set<number>();
  #near?: IntersectionObserver | undefined;
  #idle?: number | undefined;
  /** In their order, as the list last showed them. */
  ids: readonly string[] = [];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  isDrawn(block: number): boolean {
    return block < firstBlocks || this.#drawn.has(block);
  }

  /** Draws the row that focus is about to move to, wherever in the list it stands. */
  need(id: string) {
    const at = this.ids.indexOf(id);
    if (at >= 0) this.#draw([Math.floor(at / blockRows)]);
  }

  drawAll() {
    this.#draw(Array.from({ length: Math.ceil(this.ids.length / blockRows) }, (_, block) => block));
  }

  /** The browser prints what is there when this is done. */
  readonly #beforePrint = () => this.drawAll();

  hostConnected() {
    window.addEventListener('beforeprint', this.#beforePrint);
  }

  hostUpdated() {
    const ahead = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.block.ahead')];
    // Whoever comes back to the list is not kept waiting for all of it once more.
    if (!this.#host.renderRoot.querySelector('.list')) this.#drawn.clear();
    this.#near?.disconnect();
    if (!ahead.length) return;
    this.#near ??= new IntersectionObserver(
      seen => this.#draw(seen.filter(each => each.isIntersecting).map(({ target }) => Number((target as HTMLElement).dataset.block))),
      { rootMargin: '100%' },
    );
    for (const block of ahead) this.#near.observe(block);
    this.#whenIdle(() => this.#draw(ahead.slice(0, blocksAtATime).map(({ dataset }) => Number(dataset.block))));
  }

  hostDisconnected() {
    window.removeEventListener('beforeprint', this.#beforePrint);
    this.#near?.disconnect();
    this.#stopWaiting();
  }

  #draw(blocks: readonly number[]) {
    const missing = blocks.filter(block => !this.isDrawn(block));
    if (!missing.length) return;
    for (const block of missing) this.#drawn.add(block);
    this.#host.requestUpdate();
  }

  #whenIdle(draw: () => void) {
    this.#stopWaiting();
    this.#idle = idle.requestIdleCallback?.(draw, { timeout: 2_000 }) ?? window.setTimeout(draw, 100);
  }

  #stopWaiting() {
    if (this.#idle === undefined) return;
    if (idle.cancelIdleCallback) idle.cancelIdleCallback(this.#idle);
    else window.clearTimeout(this.#idle);
    this.#idle = undefined;
  }
}
