import { Conversation } from './conversation.ts';
import { readToPage, type Setup, type ToFrame, type ToPage } from './messages.ts';

/** What the element does with what its frame says. */
export interface FrameListener {
  setup(): Setup;
  heard(message: ToPage): void;
}

/** Milliseconds that a frame has until it must have said that it is ready; then another is tried, ever more seldom. Later ones have a minute. */
const patience = [15_000, 30_000];

/** One frame of the service's, from its making until it is thrown away. A new try is a new frame: changing an address would leave a step in the page's history. */
export class Frame {
  readonly element = document.createElement('iframe');
  readonly #address: URL;
  readonly #listener: FrameListener;
  readonly #gone = new AbortController();
  #conversation: Conversation<ToPage, ToFrame> | undefined;
  #late: ReturnType<typeof setTimeout> | undefined;

  constructor(address: URL, title: string, listener: FrameListener, tries: number, again: () => void) {
    this.#address = address;
    this.#listener = listener;
    const { element } = this;
    element.title = title;
    element.src = address.href;
    // The frame learns which site it stands on, never which page.
    element.referrerPolicy = 'origin';
    element.addEventListener('load', this.#greet);
    window.addEventListener('message', this.#hear, { signal: this.#gone.signal });
    this.#late = setTimeout(again, patience[tries] ?? 60_000);
  }

  say(message: ToFrame): void {
    const { contentWindow } = this.element;
    if (this.#conversation && contentWindow) contentWindow.postMessage(this.#conversation.next(message), this.#address.origin);
  }

  drop(): void {
    clearTimeout(this.#late);
    this.#gone.abort();
    this.element.remove();
  }

  /** Each document that the frame loads is greeted anew. One that is not the service's never gets the greeting. */
  readonly #greet = () => {
    const other = { origin: this.#address.origin, source: this.element.contentWindow };
    this.#conversation = new Conversation(String(crypto.getRandomValues(new Uint32Array(2))), other, readToPage);
    this.say({ kind: 'hello', setup: this.#listener.setup() });
  };

  readonly #hear = (event: MessageEvent<unknown>) => {
    const message = this.#conversation?.hear(event);
    if (!message) return;
    if (message.kind === 'ready') clearTimeout(this.#late);
    this.#listener.heard(message);
  };
}
