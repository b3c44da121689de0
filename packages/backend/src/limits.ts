import { createHmac, randomBytes } from 'node:crypto';
import { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ProblemError } from '@bostadforst/contract/problem';

/** Throws `too_many` when a network has asked too often in a municipality. */
export interface Limits {
  /** Sends something without sign-in: 60 an hour. */
  sending(request: FastifyRequest, municipality: string): Promise<void>;
  /** Any other call of someone who is not signed in: 300 a minute. */
  asking(request: FastifyRequest, municipality: string): Promise<void>;
}

const minute = 60_000;

/**
 * Counts in this process's memory. A network is kept as an HMAC under a key that dies with the process, so that no address is stored
 * anywhere; IPv6 counts by /64, which is what one household or library has.
 */
export function createLimits(app: FastifyInstance): Limits {
  const salt = randomBytes(32);
  const municipalities = new WeakMap<FastifyRequest, string>();
  const network = (request: FastifyRequest) => createHmac('sha256', salt).update(normalizeIP(request.ip, 64)).digest('base64url');

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

  return { sending: limit('sending', 60, 60 * minute), asking: limit('asking', 300, minute) };
}

export class TooMany extends ProblemError {
  /** Seconds. */
  readonly retryAfter: number;
  constructor(retryAfter: number) {
    super('too_many');
    this.retryAfter = retryAfter;
  }
}
