import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type * as z from 'zod/mini';
import type { Role } from '@bostadforst/contract/access';
import { ProblemError } from '@bostadforst/contract/problem';
import type { Route, Routes } from '@bostadforst/contract/route';
import { writeAudit } from './access/audit.ts';
import type { Identity } from './access/identity.ts';
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
}

export type Handler<R extends Route> = R extends { keyed: true } ? KeyedHandler<R> : (asked: Asked<R>) => Promise<AnswerOf<R>>;

/** Storing and answering apart: a repeated request is answered by what stands there now, and stores nothing. */
export interface KeyedHandler<R extends Route> {
  /** Stores, and gives the record's id. */
  store(asked: Asked<R>): Promise<string>;
  /** Reads what the reply says, the first time and every other. */
  answer(asked: Asked<R>, recordId: string): Promise<AnswerOf<R>>;
}

export interface Serving {
  /** `Cache-Control` of the reply. Kept nowhere unless said. */
  cache?: string;
  /** For what is someone's own, such as goals: no audit line, nothing in the log but that something was asked. */
  withoutTrace?: true;
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
      const { municipality, identity, role } = await letIn(house, route, request);
      // A path whose ids are no ids leads nowhere, as one whose ids are unknown.
      const params = route.params.safeParse(request.params);
      if (!params.success) throw new ProblemError('not_found');
      const query = route.query ? parse(route.query, request.query) : parseNothing(request.query);
      const body = route.body ? parse(route.body, request.body) : parseNothing(request.body);

      const done = await inRoom(house, { municipality, identity, role }, async (room, lines) => {
        const asked = { params: params.data, query, body, who: room.who, room };
        try {
          return await answer(room, asked, lines);
        } catch (error) {
          if (!(error instanceof RefusalKept)) throw error;
          if (lines.length) await writeAudit(room, name, lines, { id: request.id });
          return { refusal: error };
        }
      });
      if ('refusal' in done) throw done.refusal;
      reply.header('cache-control', serving.cache ?? 'no-store').header('etag', done.etag);
      if (done.etag === request.headers['if-none-match']) return reply.code(304).send();
      return reply.code(route.status).type('application/json; charset=utf-8').send(done.json);

      async function answer(room: Room, asked: LooseAsked, lines: Parameters<Parameters<typeof inRoom>[2]>[1]) {
        const stored = 'store' in steps ? await onceFor(room, asked, steps) : undefined;
        // Parsed inside the transaction: a reply that fails must roll back, or a person is told “not sent” of something stored.
        const json = JSON.stringify(route.reply.parse(await steps.answer(asked, stored?.recordId ?? '')));
        const etag = `"${createHash('sha256').update(json).digest('base64url')}"`;
        // A list that is asked for again and has not changed shows nobody anything new.
        const nothingShown = route.method === 'GET' && (route.who === 'anyone' || etag === request.headers['if-none-match']);
        if (!serving.withoutTrace && !nothingShown) await writeAudit(room, name, lines, { id: request.id, repeated: stored?.repeated });
        return { json, etag };
      }

      async function onceFor(room: Room, asked: LooseAsked, { store }: LooseKeyed) {
        const owner = serving.withoutTrace && room.who?.personId;
        if (serving.withoutTrace && !owner) throw new ProblemError('not_found');
        const caller = identity ? [identity.issuer, identity.subject] : null;
        return once(
          room,
          {
            key: request.headers['idempotency-key'],
            request: [name, asked.params, asked.query, asked.body, caller],
            status: route.status,
            ...(owner ? { ownerId: owner } : {}),
          },
          () => store(asked),
        );
      }
    },
  });
}

interface LooseAsked {
  params: unknown;
  query: unknown;
  body: unknown;
  who: Who | undefined;
  room: Room;
}
type LooseAnswer = (asked: LooseAsked, recordId: string) => Promise<unknown>;
interface LooseKeyed {
  store(asked: LooseAsked): Promise<string>;
  answer: LooseAnswer;
}

/**
 * A token counts only for a municipality that its issuer and its claims both name; else the answer is `not_found`, as for a
 * municipality that is not here.
 */
async function letIn(
  house: House,
  route: Route,
  request: FastifyRequest,
): Promise<{ municipality: string; identity?: Identity; role?: Role }> {
  const { municipality } = request.params as { municipality: string };
  const known = house.programmes.has(municipality);
  const counted = known ? municipality : '';
  if (route.who === 'anyone') {
    await (route.method === 'GET' ? house.limits.asking : house.limits.sending)(request, counted);
    if (!known) throw new ProblemError('not_found');
    return { municipality };
  }
  const identity = known ? await house.whoIs(request, municipality) : undefined;
  if (!identity) {
    await house.limits.asking(request, counted);
    throw new ProblemError(known ? 'not_signed_in' : 'not_found');
  }
  if (route.who === 'signed_in') return { municipality, identity };
  const role = route.who.find(each => identity.roles.includes(each));
  if (!role) throw new ProblemError('not_allowed');
  return { municipality, identity, role };
}

function parseNothing(value: unknown): undefined {
  if (value && typeof value === 'object' && Object.keys(value).length)
    throw new ProblemError(
      'invalid',
      Object.keys(value).filter(key => /^\w{1,64}$/.test(key)),
    );
  return undefined;
}
