import { createHmac, randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Route } from '@bostadforst/contract/route';
import { readAccept, workHeader, type SendingFlag } from '@bostadforst/contract/sending';
import type { Keys } from './keys/keys.ts';
import { networkOf } from './sending/network-of.ts';
import { pace, TooMany, WorkNeeded } from './sending/pace.ts';
import { work } from './sending/work.ts';

/** How often a network may ask in a municipality. */
export interface Limits {
  /**
   * A route for anyone. Sending is 60 an hour at once for each route, then slower, never dropped; looking up what only its holder knows is
   * ten an hour. Answers with why to look twice at what was sent.
   *
   * @throws WorkNeeded to a device that can reckon instead of waiting; TooMany when too many are waiting already, or have looked up.
   */
  forAnyone(route: Pick<Route, 'method' | 'path' | 'pace'>, request: FastifyRequest, municipality: string): Promise<readonly SendingFlag[]>;
  /** Any other call of someone who is not signed in: 300 a minute. @throws TooMany */
  asking(request: FastifyRequest, municipality: string): Promise<void>;
}

const minute = 60_000;
const hour = 60 * minute;
/** Nobody has read, chosen and sent within two seconds of opening the page. */
const quickest = 2_000;

/**
 * Counts in this process's memory. A network is kept as an HMAC under a key that dies with the process, so that no address is stored
 * anywhere.
 */
export function createLimits(app: FastifyInstance, keys: Keys, now: () => Date): Limits {
  const salt = randomBytes(32);
  const municipalities = new WeakMap<FastifyRequest, string>();
  const network = (request: FastifyRequest) => createHmac('sha256', salt).update(networkOf(request.ip)).digest('base64url');
  const paced = pace(now);
  const puzzle = work(keys, now);

  function limit(name: string, max: number, timeWindow: number, retryAfter?: number): Limits['asking'] {
    const check = app.createRateLimit({
      max,
      timeWindow,
      keyGenerator: request => [municipalities.get(request as FastifyRequest), name, network(request as FastifyRequest)].join(' '),
    });
    return async (request, municipality) => {
      municipalities.set(request, municipality);
      const result = await check(request);
      if (!result.isAllowed && result.isExceeded) throw new TooMany(retryAfter ?? result.ttlInSeconds);
    };
  }

  async function sending(path: string, request: FastifyRequest, municipality: string): Promise<SendingFlag[]> {
    const { acceptsWork, shownFor } = readAccept(request.headers.accept);
    const flags: SendingFlag[] = shownFor !== undefined && shownFor < quickest ? ['sent_at_once'] : [];
    const key = one(request.headers['idempotency-key']);
    const from = `${municipality} ${path} ${network(request)}`;
    const beyond = paced.beyond(from, key);
    if (beyond < 1) return flags;
    const brought = one(request.headers[workHeader]);
    if (!brought && acceptsWork && key) throw new WorkNeeded(puzzle.ask(municipality, key));
    if (!puzzle.isDone(municipality, key, brought)) await paced.wait(from, beyond);
    return ['many_from_one_network', ...flags];
  }

  const asking = limit('asking', 300, minute);
  // When the first of them was is nobody else's business on a shared network.
  const lookingUp = limit('looking_up', 10, hour, hour / 1000);

  return {
    asking,
    async forAnyone({ method, path, pace: held }, request, municipality) {
      if (method !== 'GET' && !held) return sending(path, request, municipality);
      await (held ? lookingUp : asking)(request, municipality);
      return [];
    },
  };
}

/** No header is longer than it needs to be: what is kept in memory stays small. */
const one = (header: string | string[] | undefined) => String(header ?? '').slice(0, 300);
