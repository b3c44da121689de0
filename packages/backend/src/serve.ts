import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyRequest } from 'fastify';
import type * as z from 'zod/mini';
import type { Role } from '@bostadforst/contract/access';
import { ProblemError } from '@bostadforst/contract/problem';
import type { Route, Routes } from '@bostadforst/contract/route';
import type { SendingFlag } from '@bostadforst/contract/sending';
import { writeAudit, type AuditDetails } from './access/audit.ts';
import { letIn } from './access/let-in.ts';
import { openForThose } from './access/named-staff.ts';
import type { House } from './house.ts';
import { once } from './idempotency.ts';
import { parse } from './parse.ts';
import { inRoom, type Room, type Who } from './room.ts';

type Parsed<S> = S extends z.ZodMiniType ? z.output<S> : undefined;
/** Nobody is asked who they are on a route for anyone: who sent a referral of their own is not kept. */
export type WhoOf<R extends Route> = R['who'] extends 'anyone' ? undefined : R['who'] extends 'signed_in' ? Who : Who & { role: Role };
/** A reply before it is parsed. */
export type AnswerOf<R extends Route> = z.input<R['reply']>;

/** What a handler gets: everything parsed, the caller known to hold one of the route's roles. */
export interface Asked<R extends Route> {
  params: Parsed<R['params']>;
  query: Parsed<R['query']>;
  body: Parsed<R['body']>;
  who: WhoOf<R>;
  room: Room<WhoOf<R>>;
  /** Why to look twice at what was sent without sign-in. */
  flags: readonly SendingFlag[];
  /** The request's `Idempotency-Key`, as it was sent; empty when there was none. */
  idempotencyKey: string;
  /** The record's version that the caller has before them, where the route takes one and they have said so. */
  version?: number | undefined;
}

export type Handler<R extends Route> = R extends { keyed: true } ? KeyedHandler<R> : (asked: Asked<R>) => Promise<AnswerOf<R>>;

/** Storing and answering apart: a repeated request is answered by what stands there now, and stores nothing. */
export interface KeyedHandler<R extends Route> {
  /** Stores, and gives the record's id. */
  store(asked: Asked<R>): Promise<string>;
  /** Reads what the reply says, the first time and every other. What it adds to the audit lines is written when it is another. */
  answer(asked: Asked<R>, recordId: string): Promise<AnswerOf<R>>;
}

export interface Serving {
  /** `Cache-Control` of the reply. Kept nowhere unless said. */
  cache?: string;
  /** For what is someone's own, such as goals: no audit line, nothing in the log but that something was asked. */
  withoutTrace?: true;
  /** The same key with the same words is the same request, also when somebody else sends it. */
  whoeverSends?: true;
  /** Milliseconds before which no answer goes: how long it took tells nothing of what was found. No connection to the database waits. */
  notBefore?: number;
}

/** A refusal that keeps what was written before it, such as one try fewer. */
export class RefusalKept extends ProblemError {}

/**
 * Serves one line of a route table. The reply is parsed on the way out as well as the request on the way in: a column that the
 * contract does not name never leaves the service, even if a query selects it.
 */
export function serve<T extends Routes, N extends keyof T & string>(
  house: House,
  table: T,
  name: N,
  handler: Handler<T[N]>,
  serving: Serving = {},
): void {
  const route: Route = table[name]!;
  const steps = typeof handler === 'function' ? { answer: handler as LooseAnswer } : (handler as unknown as LooseKeyed);

  house.app.route({
    method: route.method,
    url: route.path,
    exposeHeadRoute: false,
    config: { withoutTrace: serving.withoutTrace ?? false },
    handler: async (request, reply) => {
      const earliest = serving.notBefore ? performance.now() + serving.notBefore : 0;
      const entering = await letIn(house, route, request);
      // A path whose ids are no ids leads nowhere, as one whose ids are unknown.
      const params = route.params.safeParse(request.params);
      if (!params.success) throw new ProblemError('not_found');
      const query = route.query ? parse(route.query, request.query) : parseNothing(request.query);
      const body = route.body ? parse(route.body, request.body) : parseNothing(request.body);

      const done = await inRoom(house, entering, async (room, lines) => {
        await openForThose(room, route, params.data);
        const version = route.versioned ? readVersion(request.headers['if-match']) : undefined;
        const key = request.headers['idempotency-key'];
        const idempotencyKey = typeof key === 'string' ? key : '';
        const asked = { params: params.data, query, body, who: room.who, room, flags: entering.flags ?? [], idempotencyKey, version };
        const act = { name, route, steps, serving, request, asked, lines };
        try {
          return await answer(act);
        } catch (error) {
          if (!(error instanceof RefusalKept)) throw error;
          if (lines.length) await writeAudit(room, name, lines, { id: request.id });
          return { refusal: error };
        }
      });
      if (earliest) await pause(Math.max(0, earliest - performance.now()));
      if ('refusal' in done) throw done.refusal;
      reply.header('cache-control', serving.cache ?? 'no-store').header('etag', done.etag);
      if (isKnown(request, done.etag)) return reply.code(304).send();
      return reply.code(route.status).type('application/json; charset=utf-8').send(done.json);
    },
  });
}

/** One request on its way through its handler. */
interface Act {
  name: string;
  route: Route;
  steps: { answer: LooseAnswer } | LooseKeyed;
  serving: Serving;
  request: FastifyRequest;
  asked: LooseAsked;
  lines: readonly AuditDetails[];
}

async function answer(act: Act): Promise<{ json: string; etag: string }> {
  const { name, route, steps, serving, request, asked, lines } = act;
  const stored = 'store' in steps ? await storeOnce(act, steps) : undefined;
  const done = lines.length;
  // Parsed inside the transaction: a reply that fails must roll back, or a person is told “not sent” of something stored.
  const json = JSON.stringify(route.reply.parse(await steps.answer(asked, stored?.recordId ?? '')));
  const etag = `"${createHash('sha256').update(json).digest('base64url')}"`;
  // A list that is asked for again and has not changed shows nobody anything new.
  const nothingShown = isKnown(request, etag) || (route.method === 'GET' && route.who === 'anyone');
  if (!serving.withoutTrace && !nothingShown) {
    // Whoever does something sees what came of it: one line. Nothing is done again, and what is shown again is a look like any other.
    const said = stored && !stored.repeated ? lines.slice(0, done) : lines;
    const written = stored?.repeated && !said.length ? [{ recordId: stored.recordId }] : said;
    await writeAudit(asked.room, name, written, { id: request.id, repeated: stored?.repeated });
  }
  return { json, etag };
}

function storeOnce({ name, route, serving, request, asked }: Act, { store }: LooseKeyed) {
  const { who, room, params, query, body } = asked;
  // Nobody has anything of their own here before their sign-in is tied to them.
  if (serving.withoutTrace && !who?.personId) throw new ProblemError('not_found');
  const repeatable = {
    key: request.headers['idempotency-key'],
    request: [name, params, query, body, who && !serving.whoeverSends ? [who.issuer, who.subject] : null],
    status: route.status,
    ...(serving.withoutTrace ? { ownerId: who?.personId } : {}),
  };
  return once(room, repeatable, () => store(asked));
}

/** `"7"`. Without it nobody claims to know what stands there. @throws ProblemError `invalid` */
function readVersion(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const version = /^"(\d{1,9})"$/.exec(header)?.[1];
  if (version === undefined) throw new ProblemError('invalid', ['If-Match']);
  return Number(version);
}

/** A proxy that compresses marks a tag as weak: it is still of the same words. */
const isKnown = ({ method, headers }: FastifyRequest, etag: string) =>
  method === 'GET' && (headers['if-none-match'] ?? '').split(/\s*,\s*/).some(known => known.replace(/^W\//, '') === etag);

interface LooseAsked {
  params: unknown;
  query: unknown;
  body: unknown;
  who: Who | undefined;
  room: Room;
  flags: readonly SendingFlag[];
  idempotencyKey: string;
  version?: number | undefined;
}
type LooseAnswer = (asked: LooseAsked, recordId: string) => Promise<unknown>;
interface LooseKeyed {
  store(asked: LooseAsked): Promise<string>;
  answer: LooseAnswer;
}

function parseNothing(value: unknown): undefined {
  if (value && typeof value === 'object' && Object.keys(value).length)
    throw new ProblemError(
      'invalid',
      Object.keys(value).filter(key => /^\w{1,64}$/.test(key)),
    );
  return undefined;
}
