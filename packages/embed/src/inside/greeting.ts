import { Conversation, type Heard } from '../conversation.ts';
import { opened, readToFrame, type ToFrame, type ToPage } from '../messages.ts';

type Answer = (message: ToPage, origin: string) => void;

/** The frame's side: it answers whoever showed it and greeted it, from a site that the service knows, and nobody else. */
export class Greeting {
  readonly #sites: readonly string[];
  readonly #heard: (message: ToFrame) => void;
  readonly #page: unknown;
  readonly #answer: Answer;
  #origin = '';
  #conversation: Conversation<ToFrame, ToPage> | undefined;

  constructor(
    sites: readonly string[],
    heard: (message: ToFrame) => void,
    page: unknown = window.parent,
    answer: Answer = (message, origin) => window.parent.postMessage(message, origin),
  ) {
    this.#sites = sites;
    this.#heard = heard;
    this.#page = page;
    this.#answer = answer;
  }

  hear(event: Heard): void {
    if (event.source !== this.#page || !this.#sites.includes(event.origin)) return;
    // A page that greets once more has loaded this frame for a conversation of its own; nobody else can be heard in between.
    const message = opened(event.data);
    if (message?.['kind'] === 'hello' && message.n === 0 && message.id !== this.#conversation?.id && readToFrame(message)) {
      this.#origin = event.origin;
      this.#conversation = new Conversation(message.id, event, readToFrame);
    }
    const heard = this.#conversation?.hear(event);
    if (heard) this.#heard(heard);
  }

  /** Nothing is said before somebody has greeted: opened by itself, the frame's page is only a page. */
  say(message: ToPage): void {
    if (this.#conversation) this.#answer(this.#conversation.next(message), this.#origin);
  }
}
