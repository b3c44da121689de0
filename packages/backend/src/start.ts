import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { createAccess } from './access/access.ts';
import { sealEvery } from './audit/seal-every.ts';
import { createApp } from './app.ts';
import { readConfig, type Config } from './config.ts';
import { openDatabase } from './database/open-database.ts';
import type { House } from './house.ts';
import { demoKey, openKeys } from './keys/master-key.ts';
import { createLog } from './log.ts';
import { remindEvery } from './meeting/remind-units.ts';
import { destroyOldKeysEvery } from './outreach/destroy-old-keys.ts';
import { StartFault } from './start-fault.ts';
import { portSentence, surroundingFaults } from './surroundings.ts';

/** Does one step of the start, and may say which while it takes. */
export type Step = <T>(name: string, work: () => Promise<T>) => Promise<T>;

export interface Running {
  /** Where it can be reached from this machine, such as `http://127.0.0.1:8080/`. */
  address: string;
  house: House;
  /** Lets what has begun finish, then closes the database. At most ten seconds. */
  stop(): Promise<void>;
}

/** Every reason why the service does not start. */
export class StartFaults extends Error {
  override readonly name = 'StartFaults';
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

/** Reads the environment, opens the database, and opens a port. @throws StartFaults with one sentence for each fault, all at once. */
export async function start(env: NodeJS.ProcessEnv, step: Step): Promise<Running> {
  const { config, faults } = readConfig(env);
  const all = [...faults, ...(await surroundingFaults(config))];
  if (all.length) throw new StartFaults(all);
  try {
    return await open(config, step);
  } catch (error) {
    if (error instanceof StartFault) throw new StartFaults([error.message]);
    throw error;
  }
}

async function open(config: Config, step: Step): Promise<Running> {
  const { demo, host, port = 0, dataDir, programmes, assetsDir, trustedProxies, clientSecrets, outgoing } = config;
  const database = await step('database', () => openDatabase(config));
  try {
    const masterKey = config.masterKey ?? demoKey(dataDir);
    const keys = await openKeys(database, { master: masterKey, old: config.oldKey }, programmes.keys());

    const shown = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
    const origin = `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}`;
    const provider = demo && !config.settings ? await openDemo(config, origin) : undefined;
    const settings = config.settings ?? provider!.settings;
    const access = createAccess({ settings, masterKey, clientSecrets, fetch: provider?.fetch });
    // The demo's terminal shows where to go, and no line per request.
    const logger = createLog(undefined, demo ? 'warn' : 'info');
    const house = await createApp({
      database,
      keys,
      settings,
      programmes,
      access,
      also: provider?.routes,
      assetsDir,
      trustedProxies,
      outgoing: { secrets: outgoing },
      logger,
    });

    sealEvery(house);
    remindEvery(house);
    destroyOldKeysEvery(house);
    if (provider) await step('demo people', () => provider.seed(house));
    return await step('start', async () => {
      // First, so that the service's own port is open only when all else is.
      const hosts = await provider?.openHosts();
      const address = await listen(house, host, port);
      return { address, house, stop: () => Promise.all([hosts?.close(), stop(house)]).then(() => {}) };
    });
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Loaded in the demo alone: a service with real people holds no invented ones, and nobody who vouches for them. */
async function openDemo({ programmes, dataDir, hostsDir, host, port = 0 }: Config, origin: string) {
  const { createDemoProvider, demoSettings, openHostSite, portAfter, seedDemo } = await import('./demo/demo.ts');
  const all = [...programmes.values()];
  const { routes, fetch } = await createDemoProvider({ origin, programmes: all, dataDir });
  // Other people's pages stand on the next port: to a browser that is another site.
  const hostsPort = hostsDir ? await portAfter(port, host) : 0;
  const hosts = hostsDir ? { folder: hostsDir, backend: origin, municipality: all[0]!.code, host, port: hostsPort } : undefined;
  const elsewhere = new URL(origin);
  elsewhere.port = String(hostsPort);
  const leadThere = async (app: FastifyInstance) => void app.get('/hosts', (_request, reply) => reply.redirect(elsewhere.origin, 303));
  return {
    routes: hosts ? [routes, leadThere] : [routes],
    fetch,
    settings: demoSettings({ origin, programmes: all, sites: hosts ? [elsewhere.origin] : [] }),
    seed: seedDemo,
    openHosts: async () => hosts && opening(host, hostsPort, () => openHostSite(hosts)),
  };
}

async function listen({ app }: House, host: string, port: number): Promise<string> {
  await opening(host, port, () => app.listen({ host, port, listenTextResolver: () => '' }));
  const { address, family, port: opened } = app.server.address() as AddressInfo;
  const shown = ['0.0.0.0', '::'].includes(address) ? '127.0.0.1' : address;
  return `http://${family === 'IPv6' && shown !== '127.0.0.1' ? `[${shown}]` : shown}:${opened}/`;
}

/** A port may be taken by another between the look at it and its opening: the start takes seconds. @throws StartFault */
async function opening<T>(host: string, port: number, open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    throw syscall === 'listen' || syscall === 'getaddrinfo' ? new StartFault(portSentence(host, port, code)) : error;
  }
}

/**
 * Requests that have begun are answered, then connections and database are closed. @param longest Milliseconds until what is left is cut
 * off.
 */
export async function stop({ app, database }: House, longest = 10_000): Promise<void> {
  const giveUp = setTimeout(() => app.server.closeAllConnections(), longest);
  await app.close();
  clearTimeout(giveUp);
  await database.close();
}
