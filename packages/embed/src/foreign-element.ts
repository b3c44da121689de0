import type { Framed } from './framed.ts';
import { passedOn } from './messages.ts';
import { addressOf, languageOf } from './place.ts';
import { styles } from './styles.ts';
import { inLanguage, type Words } from './words.ts';

const startsAgain: Words = {
  sv: 'Sidan flyttade frågorna. Du får börja om. Inget är skickat.',
  en: 'The page moved the questions. You begin again. Nothing has been sent.',
};

/** A page rendered on a server has no elements to extend; importing a class there is no fault. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * An element of the service's on a foreign page. What stands between its tags is shown until the frame is ready, when it never is, and always
 * where one signs in first.
 */
export abstract class ForeignElement extends Base {
  static observedAttributes = ['backend', 'municipality', 'language', 'exit-url', 'path', ...passedOn];

  /** What the link says, where there is one. */
  protected readonly link: Words | undefined = undefined;

  readonly #room = document.createElement('div');
  readonly #slot = document.createElement('slot');
  #framed: Framed | undefined;
  #wasReady = false;

  constructor() {
    super();
    // What asks the host for focus gets it to the frame, or to the link.
    const root = this.attachShadow({ mode: 'open', delegatesFocus: true });
    root.adoptedStyleSheets = [styles()];
    this.#room.append(this.#slot);
    root.append(this.#room);
  }

  /** The frame it is shown in; without one, a link leads to a page of the service's own. */
  protected frameIn(_room: HTMLElement): Framed | undefined {
    return undefined;
  }

  connectedCallback(): void {
    this.#show();
  }

  disconnectedCallback(): void {
    this.#wasReady ||= this.#framed?.ready ?? false;
    this.#clear();
  }

  /** Moved by `moveBefore()`: the frame lives on, with all that is written in it. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (!this.isConnected || before === now) return;
    if (this.#framed && name !== 'backend' && name !== 'municipality' && name !== 'path') this.#framed.update();
    else this.#show();
  }

  #show(): void {
    // A copy of an element that was on a page brings nothing along: each begins anew.
    this.#clear();
    this.#framed = this.frameIn(this.#room);
    if (!this.#framed) return this.#link();
    if (this.#wasReady) this.#sayStartsAgain();
    this.#framed.show();
  }

  #clear(): void {
    this.#framed?.drop();
    this.#framed = undefined;
    this.#room.replaceChildren(this.#slot);
  }

  /** One signs in at the top of a window, on a page of the service's own: never in a frame, and never on this page. */
  #link(): void {
    const address = addressOf(this, 'page');
    if (!address) return console.warn(`<${this.localName}> needs a backend and a municipality.`);
    if (!this.link) return;
    const language = languageOf(this);
    const { text, lang } = inLanguage(this.link, language);
    address.searchParams.set('language', language);
    const path = this.getAttribute('path');
    if (path) address.searchParams.set('path', path);
    const link = document.createElement('a');
    Object.assign(link, { href: address.href, target: '_top', rel: 'noreferrer', lang, textContent: text });
    link.setAttribute('part', 'link');
    this.#say(link);
  }

  #sayStartsAgain(): void {
    const { text, lang } = inLanguage(startsAgain, languageOf(this));
    this.#say(text, lang).setAttribute('role', 'status');
  }

  #say(words: string | Node, lang = ''): HTMLElement {
    const line = document.createElement('p');
    if (lang) line.lang = lang;
    line.append(words);
    this.#room.append(line);
    return line;
  }
}
