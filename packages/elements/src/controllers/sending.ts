import { isProblem } from '@bostadforst/contract/problem';
import type { ReactiveControllerHost } from 'lit';

/** Why something did not get through. `offline`: there was no network from first to last, so that nothing can have been sent. */
export interface Failure {
  error: unknown;
  offline: boolean;
}

/**
 * Sends one thing at a time, with a key that stays the same until it has arrived: a second press sends nothing, and a second
 * try stores nothing twice.
 */
export class Sending {
  busy = false;
  failure: Failure | undefined;
  readonly #host: ReactiveControllerHost;
  #key = crypto.randomUUID();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The answer; nothing when it failed, or when something is being sent already. */
  async send<Answer>(act: (idempotencyKey: string) => Promise<Answer>): Promise<Answer | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.failure = undefined;
    this.#host.requestUpdate();
    const wasOffline = !navigator.onLine;
    try {
      const answer = await act(this.#key);
      this.#key = crypto.randomUUID();
      return answer;
    } catch (error) {
      this.failure = { error, offline: wasOffline && !navigator.onLine };
      // The first words are stored under the old key: whoever sends the new ones too gets them as another.
      if (this.wasStoredBefore) this.#key = crypto.randomUUID();
      return undefined;
    } finally {
      this.busy = false;
      this.#host.requestUpdate();
    }
  }

  /** An earlier try had arrived after all, with other words. */
  get wasStoredBefore(): boolean {
    return isProblem(this.failure?.error) && this.failure.error.problem.code === 'key_reused';
  }
}
