import type { LitElement } from 'lit';
import { focusAfterUpdate } from '../../controllers/focus.ts';
import { Sending } from '../../controllers/sending.ts';
import type { StaffClient } from '../staff-routes.ts';

/** Moves an opened record to the protected ones, at once, or back. */
export class Protection {
  /** Said once where the record no longer is. */
  done = false;
  /** Asked whether what is written may go with the record. */
  asking = false;
  readonly sending: Sending;
  readonly #host: LitElement;
  readonly #staff: () => Promise<StaffClient>;
  readonly #moved: (referralId: string) => void;

  /** `moved`: what is shown then, which for whoever is not named is no longer the record. */
  constructor(host: LitElement, staff: () => Promise<StaffClient>, moved: (referralId: string) => void) {
    this.#host = host;
    this.#staff = staff;
    this.#moved = moved;
    this.sending = new Sending(host);
  }

  ask() {
    this.asking = true;
    this.#host.requestUpdate();
    void focusAfterUpdate(this.#host, '#protection-asks');
  }

  stay() {
    this.asking = false;
  }

  async move(referralId: string, isProtected: boolean): Promise<void> {
    this.asking = false;
    const done = await this.sending.send(async idempotencyKey => {
      const client = await this.#staff();
      return client.protectReferral({ params: { referralId }, body: { protected: isProtected } }, { idempotencyKey });
    });
    if (!done) return focusAfterUpdate(this.#host, '#protection-problem');
    this.done = isProtected;
    this.#moved(referralId);
  }

  forget() {
    this.done = false;
    this.asking = false;
    this.sending.failure = undefined;
  }
}
