import { isProblem } from '@bostadforst/contract/problem';
import { readReceipt } from '@bostadforst/contract/person/receipt';
import type { ListEntry } from '@bostadforst/contract/referral/record';
import type { LitElement } from 'lit';
import type { StaffClient } from '../staff-routes.ts';

/** Finds a referral by the number on a person's receipt, as they show it or read it out. */
export class FindController {
  readonly #host: LitElement;
  readonly #staff: () => Promise<StaffClient>;
  readonly #found: (entry: ListEntry) => void;
  /** As it is written so far. */
  written = '';
  /** `typo`: it cannot be a receipt. `none`: nobody here keeps it. */
  fault?: 'typo' | 'none' | undefined;
  error?: unknown;
  busy = false;

  constructor(host: LitElement, staff: () => Promise<StaffClient>, found: (entry: ListEntry) => void) {
    this.#host = host;
    this.#staff = staff;
    this.#found = found;
  }

  write(text: string) {
    this.written = text;
    this.fault = undefined;
    this.#host.requestUpdate();
  }

  async find() {
    if (this.busy) return;
    const receipt = readReceipt(this.written);
    this.forget(this.written, receipt ? undefined : 'typo');
    if (!receipt) return;
    this.busy = true;
    try {
      const entry = await (await this.#staff()).findByReceipt({ body: { receipt } });
      this.forget();
      this.#found(entry);
    } catch (error) {
      if (isProblem(error) && error.problem.code === 'not_found') this.fault = 'none';
      else this.error = error;
    } finally {
      this.busy = false;
      this.#host.requestUpdate();
    }
  }

  forget(written = '', fault?: 'typo') {
    this.written = written;
    this.fault = fault;
    this.error = undefined;
    this.#host.requestUpdate();
  }
}
