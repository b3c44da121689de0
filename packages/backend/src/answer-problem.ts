import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isProblem, type ProblemError, problemStatus, type Problem } from '@bostadforst/contract/problem';
import type { Work } from '@bostadforst/contract/sending';
import { describe } from './log.ts';
import { TooMany, WorkNeeded } from './sending/pace.ts';

/** Every refusal as `{ code, fields? }`. What went wrong inside is logged and never told. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error);
    if (problem.code === 'unexpected' || problem.code === 'unreachable') request.log.error({ id: request.id, ...describe(error) });
    if (error instanceof TooMany) reply.header('retry-after', error.retryAfter);
    return sendProblem(reply, error instanceof WorkNeeded ? { ...problem, work: error.work } : problem);
  });
  app.setNotFoundHandler((_request: FastifyRequest, reply) => sendProblem(reply, { code: 'not_found' }));
}

export function sendProblem(reply: FastifyReply, problem: Problem & { work?: Work }) {
  return reply
    .code(problemStatus[problem.code])
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem));
}

function problemOf(error: unknown): Problem {
  if (isProblem(error)) return (error as ProblemError).problem;
  const { statusCode, code } = error as Partial<FastifyError>;
  if (statusCode === 413) return { code: 'too_large' };
  if (statusCode === 404) return { code: 'not_found' };
  if (statusCode === 429) return { code: 'too_many' };
  if (statusCode && statusCode < 500) return { code: 'invalid' };
  return { code: isOutOfReach(error, code) ? 'unreachable' : 'unexpected' };
}

/**
 * The database does not answer: told apart, because trying again later helps. Class 08 and 57P of SQLSTATE, and what `net` and the pool
 * say.
 */
function isOutOfReach(error: unknown, code: string | undefined): boolean {
  if (code && /^(08...|57P0[1-3]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND)$/.test(code)) return true;
  return error instanceof Error && /^(timeout exceeded when trying to connect|Connection terminated)/.test(error.message);
}
