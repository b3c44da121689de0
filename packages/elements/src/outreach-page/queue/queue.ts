import {
  mostWaiting,
  sealsWithKeyDays,
  waitsAtMostHours,
  warnsAfterHours,
  type OutreachKey,
  type SealedReferral,
  type WriterSlip,
} from '@bostadforst/contract/outreach';
import { begins, goesOn, type Clock } from './clock.ts';
import type { Envelope, Lost, Store } from './store.ts';

const hour = 3_600_000;

/** One that waits, as it is shown: never who it is about. */
export interface Waiting extends Envelope {
  /** Hours since it was put in. */
  age: number;
}

/** Sealed referrals that wait for network, at most ten and at most three days. Knows nothing of what is in them. */
export class Queue {
  readonly #store: Store;
  readonly #now: () => number;

  constructor(store: Store, now: () => number = Date.now) {
    this.#store = store;
    this.#now = now;
  }

  /** Asked at every opening, and again while the page stands: lets time go on, and takes away whatever has waited too long. */
  async look(): Promise<{ waiting: readonly Waiting[]; lost: readonly Lost[] }> {
    const clock = await this.#clock();
    const all = (await this.#store.envelopes()).map(each => ({ ...each, age: (clock.gone - each.putIn) / hour }));
    const gone = all.filter(({ age }) => age >= waitsAtMostHours);
    const before = (await this.#store.beside('lost')) ?? [];
    const lost = [...before, ...gone.filter(({ key }) => before.every(each => each.key !== key)).map(dayOnly)];
    await this.#store.change({ remove: gone.map(({ key }) => key), beside: { clock, ...(gone.length && { lost }) } });
    const waiting = all.filter(({ age }) => age < waitsAtMostHours).sort((a, b) => a.putIn - b.putIn);
    return { waiting, lost };
  }

  /** @returns false when ten wait already. Rejects where nothing can be kept. */
  async put(key: string, body: SealedReferral): Promise<boolean> {
    const clock = await this.#clock();
    return this.#store.change({ put: { key, body, putIn: clock.gone }, beside: { clock } }, mostWaiting);
  }

  async remove(key: string): Promise<void> {
    await this.#store.change({ remove: [key] });
  }

  async dismiss(key: string): Promise<void> {
    const lost = ((await this.#store.beside('lost')) ?? []).filter(each => each.key !== key);
    await this.#store.change({ beside: { lost } });
  }

  /** What to seal with, while it is new enough: what is sealed with it must still be opened when it has waited its three days. */
  async sealWith(): Promise<OutreachKey | undefined> {
    const kept = await this.#store.beside('sealWith');
    const { gone } = await this.#clock();
    return kept && gone - kept.came < sealsWithKeyDays * 24 * hour ? kept.key : undefined;
  }

  writer = (): Promise<WriterSlip | undefined> => this.#store.beside('writer');

  async keepKey(key: OutreachKey): Promise<void> {
    const clock = await this.#clock();
    await this.#store.change({ beside: { clock, sealWith: { key, came: clock.gone } } });
  }

  /** In whose name whatever is written from now on; nobody's when left out. */
  async keepWriter(writer: WriterSlip | undefined): Promise<void> {
    await this.#store.change({ beside: { writer } });
  }

  async #clock(): Promise<Clock> {
    const kept = await this.#store.beside('clock');
    return kept ? goesOn(kept, this.#now()) : begins(this.#now());
  }
}

export const isOld = ({ age }: Waiting) => age >= warnsAfterHours;

/** Bytes of the envelope, as it will be sent. */
export const sizeOf = ({ body }: Envelope) => JSON.stringify(body).length;

const dayOnly = ({ key, body }: Envelope): Lost => ({ key, day: body.writtenOn });
