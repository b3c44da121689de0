import { isProblem } from '@bostadforst/contract/problem';
import type { ReasonKind } from '@bostadforst/contract/referral/look';
import type { LitElement } from 'lit';
import { focusAfterUpdate } from '../../controllers/focus.ts';
import { lengthOf } from '../../parts/length-of.ts';
import type { StaffClient } from '../staff-routes.ts';

/** Why someone opens a record that is not before their unit or group. Asked when the service asks for it, and gone when it is given. */
export class ReasonController {
  readonly #host: LitElement;
  readonly #staff: () => Promise<StaffClient>;
  readonly #given: (referralId: string) => void;
  #key = crypto.randomUUID();
  kind?: ReasonKind | undefined;
  words = '';
  /** What is left to answer. */
  faults: readonly ('kind' | 'words')[] = [];
  error?: unknown;
  busy = false;

  constructor(host: LitElement, staff: () => Promise<StaffClient>, given: (referralId: string) => void) {
    this.#host = host;
    this.#staff = staff;
    this.#given = given;
  }

  /** Whether a refusal asks for one. */
  isAskedFor(error: unknown): boolean {
    return isProblem(error) && error.problem.code === 'not_possible_now' && error.problem.fields?.[0] === 'reason';
  }

  write(change: { kind?: ReasonKind; words?: string }) {
    Object.assign(this, change);
    // Other words are another request.
    this.#key = crypto.randomUUID();
    this.#host.requestUpdate();
  }

  async give(referralId: string) {
    if (this.busy) return;
    const { kind } = this;
    const words = this.words.trim();
    this.faults = [...(kind ? [] : (['kind'] as const)), ...(lengthOf(words) < 3 ? (['words'] as const) : [])];
    this.error = undefined;
    this.#host.requestUpdate();
    if (!kind || this.faults.length) return void focusAfterUpdate(this.#host, `#reason-${this.faults[0]}`);
    this.busy = true;
    try {
      await (await this.#staff()).giveReason({ params: { referralId }, body: { kind, words } }, { idempotencyKey: this.#key });
      this.forget();
      this.#given(referralId);
    } catch (error) {
      this.error = error;
    } finally {
      this.busy = false;
      this.#host.requestUpdate();
    }
  }

  forget() {
    this.kind = undefined;
    this.words = '';
    this.faults = [];
    this.error = undefined;
    this.#key = crypto.randomUUID();
  }
}
