import type { BodyOf, ParamsOf, QueryOf, ReplyOf, Route, Routes } from '@bostadforst/contract/route';

/** What a request carries to say who asks. Empty for what needs no sign-in, and where the page's own cookie is enough. */
export type Credentials = () => Promise<{ authorization: string } | undefined> | { authorization: string } | undefined;

/** Which backend, for which municipality. The only seams there are. */
export interface SiteAddress {
  /** An origin, with or without a path, such as `https://bf.example.se`. */
  backend: string;
  municipality: string;
  /** Replaces the platform's own, in tests and in Node. */
  fetch?: typeof globalThis.fetch;
  credentials?: Credentials;
}

export interface CallOptions {
  signal?: AbortSignal;
  /** A UUID. Give the same again to try again: the backend then stores nothing twice. Made here when left out. */
  idempotencyKey?: string;
  /** The record’s `version` as it was read: if something has happened since, the answer is `changed_meanwhile` and nothing is done. */
  version?: number;
  /** What the same call answered last time. If nothing has changed nothing is sent once more, and this very object comes back. */
  known?: object | undefined;
}

/** The municipality is the site's; a call names the rest. */
type CallParams<R extends Route> = Omit<ParamsOf<R>, 'municipality'> & { municipality?: string };
type WhenSome<Key extends string, Value> = [Value] extends [undefined] ? unknown : { [K in Key]: Value };
type Optional<R extends Route> = keyof Omit<ParamsOf<R>, 'municipality'> extends never
  ? { params?: CallParams<R> }
  : { params: CallParams<R> };

export type Call<R extends Route> = Optional<R> &
  WhenSome<'body', BodyOf<R>> &
  (QueryOf<R> extends undefined ? unknown : { query?: QueryOf<R> });

/** A route that needs neither params nor body may be called with nothing. */
type Arguments<R extends Route> =
  Record<string, never> extends Call<R> ? [call?: Call<R>, options?: CallOptions] : [call: Call<R>, options?: CallOptions];

/** A thing's table as methods. Each rejects with a `ProblemError`, or with the signal's reason when aborted. */
export type Client<T extends Routes> = { [Name in keyof T]: (...args: Arguments<T[Name]>) => Promise<ReplyOf<T[Name]>> };
