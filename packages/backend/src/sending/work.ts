import { createHash, timingSafeEqual } from 'node:crypto';
import { beginsWithZeros, workText, type Work } from '@bostadforst/contract/sending';
import type { Keys } from '../keys/keys.ts';

/** Some hundred milliseconds for a telephone: 4,096 hashes on average, in eight rounds so that luck evens out. */
const rounds = 8;
const bits = 9;
const longest = 10 * 60_000;

/**
 * A puzzle for the device, kept nowhere: whoever brings it back solved brings all that is needed to check it. It belongs to one
 * idempotency key, with which nothing is stored twice, and every process of the service knows its own.
 */
export function work(keys: Keys, now: () => Date) {
  const seal = (municipality: string, key: string, until: string) =>
    keys.hmac('idempotency_key', municipality, `work ${until} ${key}`).subarray(0, 16).toString('base64url');

  return {
    ask(municipality: string, key: string): Work {
      const until = String(now().getTime() + longest);
      return { challenge: `${until}.${seal(municipality, key, until)}`, rounds, bits };
    },

    isDone(municipality: string, key: string, brought: string): boolean {
      const [until = '', sealed = '', ...numbers] = brought.split('.');
      if (numbers.length !== rounds || !numbers.every(number => /^\d{1,9}$/.test(number))) return false;
      const own = Buffer.from(seal(municipality, key, until));
      const theirs = Buffer.from(sealed);
      if (own.length !== theirs.length || !timingSafeEqual(own, theirs) || Number(until) < now().getTime()) return false;
      return numbers.every((number, round) => beginsWithZeros(hash(workText(`${until}.${sealed}`, round, Number(number))), bits));
    },
  };
}

const hash = (text: string) => createHash('sha256').update(text).digest();
