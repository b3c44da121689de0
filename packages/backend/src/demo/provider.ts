import type { FastifyInstance } from 'fastify';
import Provider, { type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import type { Programme } from '@bostadforst/contract/programme';
import type { Fetch } from '../access/issuers.ts';
import { demoKeys } from './demo-keys.ts';
import { inProcess } from './in-process.ts';
import { memory } from './memory.ts';
import { pageHeaders, problemPage } from './persona-page.ts';
import { personaRoutes } from './persona-routes.ts';
import { displayName, personasOf, type Persona } from './personas.ts';
import { demoAudience, demoClient, demoIssuer } from './settings.ts';

const hours = 60 * 60;
const sessionCookie = 'idp-session';

export interface DemoProvider {
  /** A Fastify plugin: everything under `/idp`. */
  routes: (app: FastifyInstance) => Promise<void>;
  /** Reaches the provider from inside. Give it to `createAccess`. */
  fetch: Fetch;
}

/**
 * A real OpenID Connect provider, with invented people instead of e-identification: one picks who to be. For the demo and
 * for tests; it stands between no real record and anyone.
 */
export async function createDemoProvider(demo: {
  origin: string;
  programmes: readonly Programme[];
  dataDir: string;
}): Promise<DemoProvider> {
  const { origin, programmes } = demo;
  const personas = programmes.flatMap(personasOf);
  const provider = new Provider(demoIssuer(origin), await configuration({ ...demo, personas }));
  // Addresses are made of the origin below, never of what a proxy happened to say.
  provider.proxy = true;
  provider.on('server_error', (_ctx, error) => running?.log.error({ event: 'demo_provider_failed', error: error.name }));
  let running: FastifyInstance | undefined;

  return {
    async routes(app) {
      running = app;
      await app.register(personaRoutes({ provider, personas, programmes }));
      await app.register(mounted(provider, origin));
    },
    fetch: inProcess(() => running, origin),
  };
}

async function configuration(demo: { origin: string; programmes: readonly Programme[]; dataDir: string; personas: Persona[] }) {
  const { origin, programmes, personas } = demo;
  const keys = await demoKeys(demo.dataDir);
  const audience = demoAudience(origin);
  const persona = (subject: string | undefined) => personas.find(each => each.subject === subject);

  return {
    adapter: memory(),
    jwks: { keys: [keys.signing] },
    cookies: { keys: [keys.cookies], names: { session: sessionCookie, interaction: 'idp-interaction', resume: 'idp-resume' } },
    clients: programmes.map(({ code }) => ({
      client_id: demoClient(code),
      token_endpoint_auth_method: 'none',
      redirect_uris: [`${origin}/sign-in/callback`],
      response_types: ['code'],
      grant_types: ['authorization_code'],
      id_token_signed_response_alg: 'ES256',
    })),
    acrValues: ['loa2', 'loa3'],
    claims: { openid: ['sub', 'acr'], profile: ['name'] },
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      // Every access token is for this service’s own routes, and readable to it without asking here.
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: '',
          audience,
          accessTokenFormat: 'jwt',
          accessTokenTTL: 8 * hours,
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
    ttl: { AccessToken: 8 * hours, AuthorizationCode: 60, IdToken: 8 * hours, Interaction: hours, Session: hours, Grant: hours },
    interactions: { url: (_ctx, interaction) => `/idp/interaction/${interaction.uid}` },
    async findAccount(_ctx, subject) {
      const found = persona(subject);
      return found && { accountId: subject, claims: async () => ({ sub: subject, name: displayName(found), acr: found.acr }) };
    },
    async extraTokenClaims(_ctx, token) {
      const found = 'accountId' in token ? persona(token.accountId) : undefined;
      if (!found) return undefined;
      return { name: displayName(found), acr: found.acr, municipalities: [found.municipality], roles: found.roles, units: found.units };
    },
    /** The portal is our own: nobody is asked whether it may know who they are. */
    async loadExistingGrant(ctx) {
      const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client!.clientId, accountId: ctx.oidc.session!.accountId! });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
    renderError(ctx: KoaContextWithOIDC) {
      ctx.set(pageHeaders);
      ctx.type = 'html';
      ctx.body = problemPage();
    },
  } satisfies Configuration;
}

/** The provider’s own handler under `/idp`. It reads bodies itself, so Fastify must leave them alone. */
function mounted(provider: Provider, origin: string) {
  const answer = provider.callback();
  const { host, protocol } = new URL(origin);

  return async (app: FastifyInstance) => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', (_request, _payload, done) => done(null));
    app.route({
      method: ['GET', 'POST'],
      url: '/idp/*',
      handler: async (request, reply) => {
        reply.hijack();
        const { raw } = request;
        Object.assign(raw, { originalUrl: raw.url, url: raw.url!.slice('/idp'.length) });
        Object.assign(raw.headers, { host, 'x-forwarded-host': host, 'x-forwarded-proto': protocol.slice(0, -1) });
        // Nobody is remembered: else the persona last chosen would be chosen again, without a word.
        const cookies = raw.headers.cookie?.split('; ').filter(each => !each.startsWith(sessionCookie));
        raw.headers.cookie = cookies?.join('; ');
        await answer(raw, reply.raw);
      },
    });
  };
}
