import type * as z from 'zod/mini';
import type { Role } from './access/access.ts';
import type { ProblemCode } from './problem.ts';

type Schema = z.ZodMiniType;

/** One line of a thing's table: everything that both sides must agree on about one request. */
export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With `:name` for each key of `params`. Always begins with the municipality, so that nothing is ever asked without one. */
  path: `/v1/:municipality/${string}`;
  /** One plain sentence for OpenAPI. */
  summary: string;
  /** Who may ask at all. A record may be narrower: that is the handler's decision. */
  who: 'anyone' | 'signed_in' | readonly Role[];
  /**
   * For anyone: what only its holder knows is asked for ten times an hour from a network at most. Left out, sending is slowed and never
   * refused.
   */
  pace?: 'looking_up';
  params: Schema;
  query?: Schema;
  body?: Schema;
  reply: Schema;
  status: 200 | 201;
  /** Every way it may fail beyond those any request may: `invalid`, `too_many`, `too_large`, `unexpected`. */
  problems: readonly ProblemCode[];
  /** Stores something: needs an `Idempotency-Key` header (UUID), kept 30 days. The same key never stores twice. */
  keyed?: true;
  /** Takes an `If-Match` header with the record's `version`: what has changed since is answered with `changed_meanwhile`. */
  versioned?: true;
}

export type Routes = Record<string, Route>;

/** The values of the path's `:names`. `municipality` comes from the client's site when left out. */
export type ParamsOf<R extends Route> = z.output<R['params']>;
export type QueryOf<R extends Route> = R['query'] extends Schema ? z.input<R['query']> : undefined;
export type BodyOf<R extends Route> = R['body'] extends Schema ? z.input<R['body']> : undefined;
export type ReplyOf<R extends Route> = z.output<R['reply']>;
