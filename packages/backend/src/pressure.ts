import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import { ProblemError } from '@bostadforst/contract/problem';

export interface Pressure {
  /** Milliseconds that the event loop is behind. */
  delay?: number;
  /** Requests under way. */
  most?: number;
}

/**
 * Refuses at once what would otherwise wait until the person gives up, so that their element can show the phone number instead. Only
 * where both hold: a slow machine with few requests is slow, not full.
 */
export async function refuseWhenFull(app: FastifyInstance, { delay = 5_000, most = 500 }: Pressure = {}): Promise<void> {
  let underWay = 0;
  app.addHook('onRequest', async (_request, reply) => {
    underWay += 1;
    // Closed once, also for someone who has left before the answer: to them no response is ever finished.
    reply.raw.once('close', () => (underWay -= 1));
  });
  await app.register(underPressure, {
    maxEventLoopDelay: delay,
    pressureHandler: (_request, reply) => {
      if (underWay <= most) return;
      reply.header('retry-after', 10);
      throw new ProblemError('unreachable');
    },
  });
}
