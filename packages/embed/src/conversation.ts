import { opened, version, type Travelling } from './messages.ts';

/** What a browser says of a message: who sent it from where. */
export interface Heard {
  origin: string;
  source: unknown;
  data: unknown;
}

/** Whom we talk with. */
export interface Other {
  origin: string;
  source: unknown;
}

/**
 * One conversation between a page and a frame. Only the other side is heard, only in this conversation, and each message only after the
 * one before it: whatever else arrives changes nothing.
 */
export class Conversation<In, Out extends { kind: string }> {
  readonly id: string;
  readonly #other: Other;
  readonly #read: (said: Readonly<Record<string, unknown>>) => In | undefined;
  #said = 0;
  #heard = -1;

  constructor(id: string, other: Other, read: (said: Readonly<Record<string, unknown>>) => In | undefined) {
    this.id = id;
    this.#other = other;
    this.#read = read;
  }

  /** What was said to us, or undefined. */
  hear({ origin, source, data }: Heard): In | undefined {
    if (origin !== this.#other.origin || source !== this.#other.source) return undefined;
    const message = opened(data);
    if (!message || message.id !== this.id || message.n <= this.#heard) return undefined;
    const read = this.#read(message);
    if (read) this.#heard = message.n;
    return read;
  }

  /** Our next message, as it travels. */
  next(message: Out): Travelling<Out> {
    return { ...message, bostadforst: version, id: this.id, n: this.#said++ };
  }
}
