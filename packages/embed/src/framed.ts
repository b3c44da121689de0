import { Frame, type FrameListener } from './frame.ts';
import { FramedEvent } from './framed-event.ts';
import type { ToPage } from './messages.ts';
import { addressOf, languageOf, setupOf, siteAround } from './place.ts';
import { View } from './view.ts';
import { watchShift } from './shift.ts';
import { inLanguage, type Words } from './words.ts';

/** An element shown in a frame of the service's: what is written there is out of reach for every script of this page. */
export class Framed implements FrameListener {
  readonly #host: HTMLElement;
  readonly #room: HTMLElement;
  readonly #title: Words;
  readonly #view: View;
  readonly #shown = new AbortController();
  #frame: Frame | undefined;
  #tries = 0;
  #ready = false;

  constructor(host: HTMLElement, room: HTMLElement, title: Words) {
    this.#host = host;
    this.#room = room;
    this.#title = title;
    this.#view = new View(
      () => this.#frame?.element,
      view => this.#frame?.say({ kind: 'view', ...view }),
    );
  }

  get ready(): boolean {
    return this.#ready;
  }

  show(): void {
    const { signal } = this.#shown;
    this.#mount();
    this.#view.start(signal);
    watchShift(() => this.#leaveBy(this.setup().exitUrl), signal);

    const update = () => this.update();
    const page = new MutationObserver(update);
    page.observe(document.documentElement, { attributeFilter: ['class', 'style', 'lang', 'dir', 'data-theme'] });
    const site = siteAround(this.#host);
    if (site) page.observe(site, { attributes: true });
    signal.addEventListener('abort', () => page.disconnect());
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', update, { signal });
    window.addEventListener('online', () => this.#ready || this.#mount(), { signal });
  }

  /** For good: an element that is shown again gets another. */
  drop(): void {
    this.#shown.abort();
    this.#frame?.drop();
    this.#frame = undefined;
    this.#room.classList.remove('ready');
  }

  /** The page now wants it otherwise: another language, another theme. */
  update(): void {
    this.#frame?.say({ kind: 'setup', setup: this.setup() });
  }

  setup() {
    return setupOf(this.#host);
  }

  heard(message: ToPage): void {
    switch (message.kind) {
      case 'ready':
        this.#ready = true;
        this.#room.classList.add('ready');
        return this.#grow(message);
      case 'height':
        return this.#grow(message);
      case 'event':
        this.#host.dispatchEvent(new FramedEvent(message.name, message.fields));
        return;
      case 'look':
        return this.#view.bring(this.#host, message);
      case 'leave':
        // The page's own exit goes before the programme's.
        return this.#leaveBy(this.setup().exitUrl || message.url);
    }
  }

  #mount(): void {
    const address = addressOf(this.#host, 'frame');
    this.#frame?.drop();
    this.#frame = undefined;
    if (!address) return console.warn(`<${this.#host.localName}> needs a backend and a municipality.`);
    const language = languageOf(this.#host);
    address.searchParams.set('language', language);
    this.#frame = new Frame(address, inLanguage(this.#title, language).text, this, this.#tries++, () => this.#mount());
    this.#room.append(this.#frame.element);
  }

  #grow({ height, printed }: { height: number; printed: number }): void {
    const style = this.#frame?.element.style;
    style?.setProperty('block-size', `${height}px`);
    style?.setProperty('--printed', `${printed}px`);
    this.#view.tell();
  }

  /** What the page does not know, the programme in the frame may: it answers with the address. */
  #leaveBy(url: string): void {
    if (!url) return this.#frame?.say({ kind: 'leave' });
    this.#host.hidden = true;
    location.replace(url);
  }
}
