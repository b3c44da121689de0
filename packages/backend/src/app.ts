import { randomUUID } from 'node:crypto';
import rateLimit from '@fastify/rate-limit';
import Fastify, { LogController, type FastifyInstance, type FastifyPluginAsync } from 'fastify';
import { openapi, routes } from '@bostadforst/contract';
import type { Programme } from '@bostadforst/contract/programme';
import type { Settings } from '@bostadforst/contract/programme/settings';
import { serveAccess } from './access/serve-access.ts';
import type { WhoIs } from './access/who-is.ts';
import { serveLogReview } from './audit/serve-log-review.ts';
import { answerProblems, sendProblem } from './answer-problem.ts';
import { serveAssets } from './assets.ts';
import { serveCalls } from './call/serve-calls.ts';
import type { Database } from './database/database.ts';
import { serveFrames } from './frame/serve-frames.ts';
import { serveGoals } from './goal/serve-goals.ts';
import { setHeaders } from './headers.ts';
import type { House } from './house.ts';
import type { Keys } from './keys/keys.ts';
import { serveInbox } from './landlord-report/serve-inbox.ts';
import { serveLandlordReports } from './landlord-report/serve-landlord-reports.ts';
import { createLimits } from './limits.ts';
import { createLog, type Log } from './log.ts';
import { serveMeetings } from './meeting/serve-meetings.ts';
import { serveLots } from './lot/serve-lots.ts';
import type { OutgoingSecrets } from './notify/deliver.ts';
import { openOutbox, type OutgoingPace } from './notify/open-outbox.ts';
import type { Resolver } from './notify/resolve.ts';
import { serveApartments } from './apartment/serve-apartments.ts';
import { refuseWhenFull } from './pressure.ts';
import { serveOwnReferral } from './own-referral/serve-own-referral.ts';
import { serveOutreach } from './outreach/serve-outreach.ts';
import { serveOutreachPage } from './outreach/serve-outreach-page.ts';
import { serveUnread } from './outreach/serve-unread.ts';
import { serveProgramme } from './programme/serve-programme.ts';
import { serveReceipts } from './receipt/serve-receipts.ts';
import { serveExport } from './referral/serve-export.ts';
import { serveList } from './referral/serve-list.ts';
import { serveLooks } from './referral/serve-looks.ts';
import { serveHomeWishes } from './referral/serve-home-wishes.ts';
import { serveObservations } from './referral/serve-observations.ts';
import { serveProtected } from './referral/serve-protected.ts';
import { serveSending } from './referral/serve-sending.ts';
import { serveSteering } from './steering/serve-steering.ts';
import { serveSteeringBack } from './steering-back/serve-steering-back.ts';
import { serveTenantMeetings } from './tenant-meeting/serve-tenant-meetings.ts';
import { serveTenancies } from './tenancy/serve-tenancies.ts';

export interface AppOptions {
  database: Database;
  keys: Keys;
  settings: Settings;
  programmes: ReadonlyMap<string, Programme>;
  /** Who is asking, and the routes under which one signs in. */
  access: { whoIs: WhoIs; routes: FastifyPluginAsync };
  /** More that is served here, such as the demo's identity provider. */
  also?: readonly FastifyPluginAsync[];
  /** Routes beyond the contract's, for a test's own table. */
  rooms?: readonly ((house: House) => void)[];
  /** What signs what is sent outside, and opens mail servers. */
  outgoing?: { secrets: OutgoingSecrets; pace?: OutgoingPace; resolve?: Resolver };
  /** The service's clock, so that a test can move it. */
  now?: () => Date;
  logger?: Log;
  /** Folder of built files. */
  assetsDir?: string;
  /** Addresses of proxies whose `X-Forwarded-For` is believed. */
  trustedProxies?: readonly string[];
}

/** The whole service, wired so that it can be read from top to bottom. */
export async function createApp({
  database,
  keys,
  settings,
  programmes,
  access,
  also = [],
  rooms = [],
  now = () => new Date(),
  ...options
}: AppOptions): Promise<House> {
  const app = Fastify({
    loggerInstance: options.logger ?? createLog(),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    bodyLimit: 64 * 1024,
    // Enough for a whole referral on the slowest network: whoever sends a letter now and then holds no connection for ever.
    requestTimeout: 120_000,
    trustProxy: options.trustedProxies?.length ? [...options.trustedProxies] : false,
    // An address that is not even well written leads nowhere, like any other that is not here.
    frameworkErrors: (_error, _request, reply) => sendProblem(reply, { code: 'not_found' }),
    // A stop lets every request that has begun, or still arrives on an open connection, finish.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
  }) as unknown as FastifyInstance;

  answerProblems(app);
  logRequests(app);
  closeKindly(app);
  await setHeaders(app, settings);
  await refuseWhenFull(app);
  await app.register(rateLimit, { global: false, cache: 100_000 });
  // Only JSON is read: no form of a foreign page can send anything.
  app.removeContentTypeParser('text/plain');

  await app.register(access.routes);
  for (const plugin of also) await app.register(plugin);

  const { secrets = { webhooks: new Map(), smtp: new Map() }, pace, resolve } = options.outgoing ?? {};
  const outbox = await openOutbox({ database, settings, secrets, log: app.log, pace, resolve });
  app.addHook('onClose', () => outbox.close());

  const limits = createLimits(app, keys, now);
  const house: House = { app, database, keys, settings, programmes, whoIs: access.whoIs, limits, outbox, now };
  serveProgramme(house);
  serveAccess(house);
  serveSending(house);
  serveReceipts(house);
  serveCalls(house);
  serveList(house);
  serveExport(house);
  serveLooks(house);
  serveOutreach(house);
  serveUnread(house);
  serveObservations(house);
  serveHomeWishes(house);
  serveProtected(house);
  serveOwnReferral(house);
  serveLogReview(house);
  serveApartments(house);
  serveTenancies(house);
  serveGoals(house);
  serveLandlordReports(house);
  serveInbox(house);
  serveSteeringBack(house);
  serveMeetings(house);
  serveTenantMeetings(house);
  serveSteering(house);
  serveLots(house);
  for (const room of rooms) room(house);

  serveFrames(house);
  serveOutreachPage(house);
  serveState(app, database);
  const document = openapi(routes, { origin: settings.origin, version: '1' });
  app.get('/openapi.json', async () => document);
  if (options.assetsDir) await serveAssets(app, options.assetsDir);
  return house;
}

/** One line per request: which route, how it went, how long it took. Never an address, a path as it was written, or a body. */
function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const { url, config } = request.routeOptions;
    const route = config?.withoutTrace ? '(own)' : (url ?? '(none)');
    request.log.info({ id: request.id, method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) });
  });
}

/** While stopping, each answer says that it is the last on its connection: no browser sends the next request into a closed door. */
function closeKindly(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', async () => void (closing = true));
  app.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close');
  });
}

/** For whoever watches the service: it runs; it reaches its database. */
function serveState(app: FastifyInstance, database: Database): void {
  app.get('/livez', async () => ({ status: 'ok' }));
  app.get('/readyz', async () => {
    await database.ping();
    return { status: 'ok' };
  });
}

declare module 'fastify' {
  interface FastifyContextConfig {
    withoutTrace?: boolean;
  }
}
