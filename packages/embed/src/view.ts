interface Seen {
  above: number;
  below: number;
  tall: number;
}

/** How much of the frame is in the window: it is as tall as what it holds, so it cannot know by itself where its foot should stand. */
export class View {
  readonly #frame: () => HTMLElement | undefined;
  readonly #tell: (seen: Seen) => void;
  #told = '';
  #asked = 0;

  constructor(frame: () => HTMLElement | undefined, tell: (seen: Seen) => void) {
    this.#frame = frame;
    this.#tell = tell;
  }

  start(signal: AbortSignal): void {
    window.addEventListener('scroll', this.#soon, { capture: true, passive: true, signal });
    window.addEventListener('resize', this.#soon, { signal });
  }

  tell(): void {
    const box = this.#frame()?.getBoundingClientRect();
    if (!box) return;
    const within = (value: number) => Math.round(Math.min(Math.max(value, 0), box.height));
    const seen = { above: within(-box.top), below: within(box.bottom - window.innerHeight), tall: window.innerHeight };
    const words = `${seen.above} ${seen.below}`;
    if (words === this.#told) return;
    this.#told = words;
    this.#tell(seen);
  }

  /** Brings what has focus in the frame into the window. Only while focus is there: a frame never moves the page by itself. */
  bring(host: HTMLElement, { top, bottom }: { top: number; bottom: number }): void {
    const box = this.#frame()?.getBoundingClientRect();
    const root = host.getRootNode() as Document | ShadowRoot;
    if (!box || root.activeElement !== host) return;
    const [above, below] = [box.top + top - 16, box.top + bottom + 128 - window.innerHeight];
    if (above < 0) window.scrollBy({ top: above });
    else if (below > 0) window.scrollBy({ top: Math.min(below, above) });
  }

  readonly #soon = () => {
    if (this.#asked) return;
    this.#asked = requestAnimationFrame(() => {
      this.#asked = 0;
      this.tell();
    });
  };
}
