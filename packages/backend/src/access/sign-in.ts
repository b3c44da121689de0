import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { problemStatus, type ProblemCode } from '@bostadforst/contract/problem';
import type { Settings } from '@bostadforst/contract/programme/settings';
import { createCodeFlow, type Pending } from './code-flow.ts';
import type { Issuers } from './issuers.ts';
import { returnPath } from './return-path.ts';
import type { SealedCookie } from './sealed-cookie.ts';
import type { Tokens } from './tokens.ts';
import { isOwnPage, sessionName } from './who-is.ts';

interface Asked {
  Params: { municipality: string };
  Querystring: { return?: unknown };
}

const pendingName = 'sign-in';
const pendingSeconds = 10 * 60;

/** On one origin with many municipalities, more sessions than this could make the request’s headers too large to be read. */
const mostSessions = 3;

/**
 * Sign-in for the portal pages, run here so that no token is ever in a page:
 *
 * - `GET /sign-in/:municipality?return=/page` leaves for the issuer
 * - `GET /sign-in/callback` comes back and lands on the page; after a failure with `#sign-in-failed` and nothing else
 * - `POST /sign-out?return=/page`, from a page of our own
 */
export function signInRoutes(access: { settings: Settings; issuers: Issuers; tokens: Tokens; cookies: SealedCookie; now: () => Date }) {
  const { cookies, now } = access;
  const { origin } = access.settings;
  const flow = createCodeFlow(access);

  return async (app: FastifyInstance) => {
    app.addHook('onRequest', async (_request, reply) => {
      reply.header('cache-control', 'no-store');
    });
    // A form’s fields are not used; without a reader the form would be refused.
    app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 4096 }, async () => undefined);

    app.get<Asked>('/sign-in/:municipality', async (request, reply) => {
      const { municipality } = request.params;
      const back = returnPath(request.query.return, origin);
      if (isOtherNameOfThisMachine(request, origin))
        return reply.redirect(`${origin}/sign-in/${encodeURIComponent(municipality)}?return=${encodeURIComponent(back)}`, 303);
      const left = await flow.leave(municipality, back).catch(() => 'unreachable' as const);
      if (!left) return problem(reply, 'not_found');
      if (left === 'unreachable') return failed(request, reply, 'issuer_unreachable', back);
      const kept = { ...left.pending, until: now().getTime() + pendingSeconds * 1000 };
      reply.header('set-cookie', cookies.set(pendingName, JSON.stringify(kept), pendingSeconds));
      return reply.redirect(left.address, 303);
    });

    app.get('/sign-in/callback', async (request, reply) => {
      const pending = openPending(request);
      reply.header('set-cookie', cookies.clear(pendingName));
      if (!pending) return failed(request, reply, 'not_begun_here', '/');
      const arrival = await flow.arrive(new URL(request.url, origin), pending);
      if (arrival.kind === 'changed_their_mind') return reply.redirect(pending.back, 303);
      if (arrival.kind === 'refused') return failed(request, reply, 'answer_refused', pending.back);

      const name = sessionName(pending.municipality);
      const session = cookies.set(name, arrival.token, arrival.seconds);
      if (!session) return failed(request, reply, 'token_too_large', pending.back);
      const others = sessionsOf(request).filter(each => each !== name);
      reply.header('set-cookie', [session, ...others.slice(mostSessions - 1).map(cookies.clear)]);
      return reply.redirect(pending.back, 303);
    });

    app.post<Asked>('/sign-out', async (request, reply) => {
      if (!isOwnPage(request, origin) && !isOwnForm(request)) return problem(reply, 'not_allowed');
      // Out of every municipality, for whoever sits down next.
      reply.header('set-cookie', [pendingName, ...sessionsOf(request)].map(cookies.clear));
      return reply.redirect(returnPath(request.query.return, origin), 303);
    });
  };

  function openPending({ headers }: FastifyRequest): Pending | undefined {
    const text = cookies.open(headers.cookie, pendingName);
    const pending = text ? (JSON.parse(text) as Pending & { until: number }) : undefined;
    return pending && pending.until > now().getTime() ? pending : undefined;
  }

  function sessionsOf({ headers }: FastifyRequest) {
    return cookies.names(headers.cookie, sessionName(''));
  }
}

/** Under `Referrer-Policy: no-referrer` a form of our own says `Origin: null`; then the browser’s own word is enough to sign out. */
function isOwnForm({ headers }: FastifyRequest) {
  return headers.origin === 'null' && headers['sec-fetch-site'] === 'same-origin';
}

/** `localhost` for `127.0.0.1`: a cookie set under one is not sent to the other, so sign-in moves to the name in the settings. */
function isOtherNameOfThisMachine({ headers }: FastifyRequest, origin: string) {
  const { host, hostname, port } = new URL(origin);
  const names = ['localhost', '127.0.0.1', '[::1]'];
  return names.includes(hostname) && headers.host !== host && names.some(name => headers.host === `${name}:${port}`);
}

type Reason = 'issuer_unreachable' | 'not_begun_here' | 'answer_refused' | 'token_too_large';

/** Back to where they were. The reason is for the log; the address says only that it failed. */
function failed(request: FastifyRequest, reply: FastifyReply, code: Reason, back: string) {
  request.log.warn({ id: request.id, event: 'sign_in_failed', code });
  return reply.redirect(`${back}#sign-in-failed`, 303);
}

function problem(reply: FastifyReply, code: ProblemCode) {
  return reply.code(problemStatus[code]).type('application/problem+json; charset=utf-8').send(JSON.stringify({ code }));
}
