import type { FastifyInstance } from 'fastify';
import type Provider from 'oidc-provider';
import type { Programme } from '@bostadforst/contract/programme';
import { pageHeaders, personaPage, problemPage } from './persona-page.ts';
import { personaStyles } from './persona-page.styles.ts';
import type { Persona } from './personas.ts';
import { demoClient } from './settings.ts';

interface Chosen {
  Params: { uid: string };
  Body: { persona?: string };
}

/** The page where one picks who to be: `GET /idp/interaction/:uid`, and one form post with `persona` (empty: none of them). */
export function personaRoutes({
  provider,
  personas,
  programmes,
}: {
  provider: Provider;
  personas: Persona[];
  programmes: readonly Programme[];
}) {
  /** Whose people to offer: the municipality that sign-in was begun for. */
  const programmeOf = (client: unknown) => programmes.find(({ code }) => demoClient(code) === client);

  return async (app: FastifyInstance) => {
    app.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 4096 },
      async (_request: unknown, body: string) => Object.fromEntries(new URLSearchParams(body)),
    );
    // An interaction that has run out, or was begun in another browser.
    app.setErrorHandler((_error, _request, reply) =>
      reply.code(400).headers(pageHeaders).type('text/html; charset=utf-8').send(problemPage()),
    );

    app.get('/idp/persona.css', async (_request, reply) =>
      reply.type('text/css; charset=utf-8').header('cache-control', 'max-age=3600').send(personaStyles),
    );

    app.get<Chosen>('/idp/interaction/:uid', async (request, reply) => {
      const { params } = await provider.interactionDetails(request.raw, reply.raw);
      const programme = programmeOf(params['client_id'])!;
      const offered = personas.filter(each => each.municipality === programme.code);
      return reply.headers(pageHeaders).type('text/html; charset=utf-8').send(personaPage(programme, offered));
    });

    app.post<Chosen>('/idp/interaction/:uid', async (request, reply) => {
      const { params } = await provider.interactionDetails(request.raw, reply.raw);
      const programme = programmeOf(params['client_id'])!;
      const chosen = personas.find(each => each.subject === request.body?.persona && each.municipality === programme.code);
      const result = chosen ? { login: { accountId: chosen.subject, acr: chosen.acr, remember: false } } : { error: 'access_denied' };
      return reply.redirect(await provider.interactionResult(request.raw, reply.raw, result, { mergeWithLastSubmission: false }), 303);
    });
  };
}
