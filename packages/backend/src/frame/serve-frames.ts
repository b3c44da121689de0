import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from '../answer-problem.ts';
import { policyOf, sitesOf } from '../headers.ts';
import type { House } from '../house.ts';
import { framedPage, ownPage } from './element-page.ts';
import { ownPageStyles } from './own-page.styles.ts';
import { framed, onOwnPage, signedInPaths, type Shown } from './shown.ts';

interface Asked {
  Params: { municipality: string; name: string };
  Querystring: { language?: unknown; path?: unknown };
}

/**
 * The elements as pages of this origin:
 *
 * - `GET /frame/:municipality/:name` for a foreign page's frame, where the municipality's sites may show it and no other page
 * - `GET /page/:municipality/:name` for an element that one signs in to, at the top of a window and in no frame
 */
export function serveFrames({ app, programmes, settings }: House): void {
  app.get<Asked>('/frame/:municipality/:name', async (request, reply) => {
    const { programme, shown, name, language } = found(request, framed);
    if (!programme || !shown) return sendProblem(reply, { code: 'not_found' });
    const sites = sitesOf(settings, programme.code);
    // The policy says who may show it; the older header can only say nobody.
    reply.removeHeader('x-frame-options');
    // A site that isolates itself demands this of whatever it shows.
    reply.header('cross-origin-resource-policy', 'cross-origin').header('cross-origin-embedder-policy', 'require-corp');
    return page(reply, framedPage({ programme, name, shown, language, sites }), sites);
  });

  app.get<Asked>('/page/:municipality/:name', async (request, reply) => {
    const { programme, shown, name, language } = found(request, onOwnPage);
    const path = signedInPaths.find(each => each === request.query.path);
    // The person's own path needs no sign-in, and so no page here.
    if (!programme || !shown || (name === 'referral-form' && !path)) return sendProblem(reply, { code: 'not_found' });
    return page(reply, ownPage({ programme, name, shown, language, path, here: request.url }));
  });

  app.get('/page/page.css', async (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'no-cache').send(ownPageStyles),
  );

  function found({ params, query }: FastifyRequest<Asked>, among: Readonly<Record<string, Shown>>) {
    const shown = Object.hasOwn(among, params.name) ? among[params.name] : undefined;
    return { programme: programmes.get(params.municipality), shown, name: params.name, language: query.language };
  }
}

function page(reply: FastifyReply, html: string, shownBy: readonly string[] = []) {
  return reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', policyOf(shownBy))
    .header('cache-control', 'no-cache')
    .send(html);
}
