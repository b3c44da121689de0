import type { Routes } from '@bostadforst/contract/route';
import type { CallOptions, Client } from '../client-types.ts';

/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test plans answers for any table */
type AnyCall = any;

/** Answers a test has planned, by the route's name. */
export type Answers = Record<string, (call: AnyCall, options: CallOptions) => unknown>;

/** A client that answers only what a test planned, and says so loudly when asked anything else. */
export function fakeClient<T extends Routes>(answers: Answers): Client<T> {
  return new Proxy({} as Client<T>, {
    get: (_, name) => {
      // Whatever is awaited is asked for `then` first, and Lit asks what it renders whether it is a directive: a fake client is neither.
      if (name === 'then' || String(name).startsWith('_$')) return undefined;
      return async (call: AnyCall = {}, options: CallOptions = {}) => {
        const answer = answers[String(name)];
        if (!answer) throw new Error(`The test did not plan an answer to ${String(name)}.`);
        return answer(call, options);
      };
    },
    has: (_, name) => String(name) in answers,
  });
}
