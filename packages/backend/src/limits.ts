import { createHmac, randomBytes } from 'node:crypto';
import { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { readAccept, workHeader, type SendingFlag } from '@bostadforst/contract/sending';
import type { Keys } from './keys/keys.ts';
import { pace, TooMany, WorkNeeded } from './sending/pace.ts';
import { work } from './sending/work.ts';

/** How often a network may ask in a municipality. */
export interface Limits {
  /**
   * Sends something without sign-in: 60 an hour at once, then slower, never dropped. Answers with why to look twice at it.
   *
   * @throws WorkNeeded to a device that can reckon instead of waiting; TooMany when too many are waiting already.
   */
  sending(request: FastifyRequest, municipality: string): Promise<SendingFlag[]>;
  /** Any other call of someone who is not signed in: 300 a minute. @throws TooMany */
  asking(request: FastifyRequest, municipality: string): Promise<void>;
}

const minute = 60_000;
/** Nobody has read, chosen and sent within two seconds of opening the page. */
const quickest = 2_000;

/**
 * Counts in this process's memory. A network is kept as an HMAC under a key that dies with the process, so that no address is stored
 * anywhere; IPv6 counts by /64, which is what one household or library has.
 */
export function createLimits(app: FastifyInstance, keys: Keys, now: () => Date): Limits {
  const salt = randomBytes(32);
  const municipalities = new WeakMap<FastifyRequest, string>();
  const network = (request: FastifyRequest) => createHmac('sha256', salt).update(normalizeIP(request.ip, 64)).digest('base64url');
  const paced = pace(now);
  const puzzle = work(keys, now);

  function limit(name: string, max: number, timeWindow: number): Limits['asking'] {
    const check = app.createRateLimit({
      max,
      timeWindow,
      keyGenerator: request => [municipalities.get(request as FastifyRequest), name, network(request as FastifyRequest)].join(' '),
    });
    return async (request, municipality) => {
      municipalities.set(request, municipality);
      const result = await check(request);
      if (!result.isAllowed && result.isExceeded) throw new TooMany(result.ttlInSeconds);
    };
  }

  async function sending(request: FastifyRequest, municipality: string): Promise<SendingFlag[]> {
    const { acceptsWork, shownFor } = readAccept(request.headers.accept);
    const flags: SendingFlag[] = shownFor !== undefined && shownFor < quickest ? ['sent_at_once'] : [];
    const key = one(request.headers['idempotency-key']);
    const from = `${municipality} ${network(request)}`;
    const beyond = paced.beyond(from, key);
    if (beyond < 1) return flags;
    const brought = one(request.headers[workHeader]);
    if (!brought && acceptsWork && key) throw new WorkNeeded(puzzle.ask(municipality, key));
    if (!puzzle.isDone(municipality, key, brought)) await paced.wait(from, beyond);
    return ['many_from_one_network', ...flags];
  }

  return { sending, asking: limit('asking', 300, minute) };
}

/** No header is longer than it needs to be: what is kept in memory stays small. */
const one = (header: string | string[] | undefined) => String(header ?? '').slice(0, 300);
