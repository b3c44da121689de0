import type { FastifyReply } from 'fastify';
import { sendProblem } from '../answer-problem.ts';
import { policyOf } from '../headers.ts';
import type { House } from '../house.ts';
import { outreachManifest, outreachPage } from './outreach-page.ts';

interface Asked {
  Params: { municipality: string };
  Querystring: { language?: unknown };
}

/** By this the page's own worker knows what is ours: a captive portal answers anything with a page of its own. */
export const ownHeader = 'bostadforst-outreach';

/** As any page of this origin, with a manifest and a worker of this origin's, whose address a policy of its own gives. */
const policy = `${policyOf()} bostadforst-worker; manifest-src 'self'; worker-src 'self'`;

/** A code, and no file: what is built for the page lies beside it. */
const code = ':municipality(^[a-z][a-z0-9-]+$)';

/**
 * The outreach page, at the top of a window and in no frame:
 *
 * - `GET /outreach/:municipality` the page
 * - `GET /outreach/:municipality/manifest.webmanifest` what it is called on a phone
 */
export function serveOutreachPage({ app, programmes }: House): void {
  const found = (municipality: string) => {
    const programme = programmes.get(municipality);
    return programme?.can.includes('referral') ? programme : undefined;
  };
  const nowhere = (reply: FastifyReply) => sendProblem(reply, { code: 'not_found' });

  app.get<Asked>(`/outreach/${code}`, async ({ params, query }, reply) => {
    const programme = found(params.municipality);
    if (!programme) return nowhere(reply);
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', policy)
      .header('cache-control', 'no-cache')
      .header(ownHeader, '1')
      .send(outreachPage(programme, query.language));
  });

  app.get<Asked>(`/outreach/${code}/manifest.webmanifest`, async ({ params }, reply) => {
    const programme = found(params.municipality);
    if (!programme) return nowhere(reply);
    return reply
      .type('application/manifest+json; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(JSON.stringify(outreachManifest(programme)));
  });
}
