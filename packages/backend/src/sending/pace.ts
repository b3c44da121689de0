import { setTimeout as pause } from 'node:timers/promises';
import { ProblemError } from '@bostadforst/contract/problem';
import type { Work } from '@bostadforst/contract/sending';

/** Sent at once, from one network in an hour. */
const atOnce = 60;
const hour = 3_600_000;
/** Each one beyond waits a little longer than the one before, to some seconds. */
const step = 250;
const longest = 8_000;
/** More than these wait for nothing: whoever sends that much is answered as a full service answers. */
const mostWaiting = { network: 20, all: 200 };
/** The same request again, after a lost connection, is no further one; the same one for ever is. */
const repeats = 5;
const remembered = { networks: 100_000, keys: 50_000 };

export class TooMany extends ProblemError {
  /** Seconds. */
  readonly retryAfter: number;
  constructor(retryAfter: number) {
    super('too_many');
    this.retryAfter = retryAfter;
  }
}

/** Asks the device to reckon a little and send the same again. The person sees nothing of it. */
export class WorkNeeded extends ProblemError {
  readonly work: Work;
  constructor(work: Work) {
    super('too_many');
    this.work = work;
  }
}

/**
 * Counts what each network sends, in this process's memory. Nothing is dropped for being one too many: it waits, and whoever waits holds no
 * connection to the database meanwhile.
 */
export function pace(now: () => Date) {
  const networks = new Map<string, { sent: number; until: number }>();
  const keys = new Map<string, { place: number; times: number }>();
  const waiting = new Map<string, number>();
  let all = 0;

  /** Which one of this hour it is, from 1. */
  function place(network: string, key: string): number {
    const time = now().getTime();
    let count = networks.get(network);
    if (!count || count.until <= time) networks.set(network, (count = { sent: 0, until: time + hour }));
    const named = `${network} ${key}`;
    const before = keys.get(named);
    if (before && before.times < repeats && before.place <= count.sent) {
      before.times += 1;
      return before.place;
    }
    count.sent += 1;
    if (key) keys.set(named, { place: count.sent, times: 0 });
    forgetOldest(networks, remembered.networks);
    forgetOldest(keys, remembered.keys);
    return count.sent;
  }

  return {
    /** How many beyond what a network may send at once. Below one is none. */
    beyond: (network: string, key: string): number => place(network, key) - atOnce,

    /** @throws TooMany when too many are waiting already. */
    async wait(network: string, beyond: number): Promise<void> {
      const here = waiting.get(network) ?? 0;
      if (here >= mostWaiting.network || all >= mostWaiting.all) throw new TooMany(longest / 1000);
      waiting.set(network, here + 1);
      all += 1;
      try {
        await pause(Math.min(step * beyond, longest));
      } finally {
        all -= 1;
        const left = waiting.get(network)! - 1;
        if (left) waiting.set(network, left);
        else waiting.delete(network);
      }
    },
  };
}

/** A map keeps the order in which its keys came. */
function forgetOldest(map: Map<string, unknown>, most: number): void {
  if (map.size > most) map.delete(map.keys().next().value!);
}
