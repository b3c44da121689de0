import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import type { Role } from '@bostadforst/contract/access';
import type { Programme } from '@bostadforst/contract/programme';
import type { MunicipalitySettings, Settings } from '@bostadforst/contract/programme/settings';
import { createAccess } from '../access/access.ts';
import { createApp, type AppOptions } from '../app.ts';
import type { House } from '../house.ts';
import { openKeys } from '../keys/master-key.ts';
import { createLog, type Log } from '../log.ts';
import { inRoom, type Entering, type Room } from '../room.ts';
import { appFetch } from './app-fetch.ts';
import { testIssuer, type TestPerson } from './issuer.ts';
import { testProgramme } from './test-programme.ts';
import { openTestDatabase, type DatabaseKind, type Sql, type TestDatabase } from './test-database.ts';

export { startCluster, type Cluster } from './cluster.ts';
export { manyNames } from './many-names.ts';
export { testIssuer, type TestIssuer, type TestPerson } from './issuer.ts';
export { openTestDatabase, type DatabaseKind, type Sql, type TestDatabase } from './test-database.ts';
export { testProgramme } from './test-programme.ts';

export type Fetch = typeof globalThis.fetch;

export interface TestAppOptions {
  /** `exempelkommun` and `grannkommun` unless said. */
  programmes?: readonly Programme[];
  /** What the operator's settings say about each municipality: landlords, support workers. */
  municipalities?: Record<string, Partial<MunicipalitySettings>>;
  sites?: readonly string[];
  /** A clock that the test moves. */
  now?: () => Date;
  database?: DatabaseKind;
  /** One that the test has opened itself. */
  opened?: TestDatabase;
  /** Kept by the test, when the same database is to be opened again. Made anew when left out. */
  masterKey?: Uint8Array;
  /** The key before it, while it is being changed. */
  oldKey?: Uint8Array;
  rooms?: readonly ((house: House) => void)[];
  also?: readonly FastifyPluginAsync[];
  logger?: Log;
  assetsDir?: string;
  /** Lets messages go to this machine, where the test listens. */
  allowLoopback?: boolean;
  outgoing?: AppOptions['outgoing'];
}

/** Who is asking in a test. In every municipality of the test unless `municipalities` says otherwise. */
export type TestCaller = Omit<TestPerson, 'municipalities'> & { municipalities?: readonly string[] };

export interface TestApp {
  app: FastifyInstance;
  house: House;
  /** Nobody signed in. */
  fetch: Fetch;
  /** Signed in as this person: a token of the tests' own issuer, checked as any other. */
  as(person: TestCaller): Fetch;
  /** The same, in short: `one('coordinator')` is a coordinator whose subject is the role's name. */
  one(role: Role, more?: Partial<TestCaller>): Fetch;
  /** The issuer's address, for ties and landlords in settings. */
  issuer: string;
  /** Works in a municipality without a request, as the demo's people are made. */
  inRoom<T>(entering: Entering, work: (room: Room) => Promise<T>): Promise<T>;
  /** Past row-level security. */
  sql: Sql;
  opened: TestDatabase;
  close(): Promise<void>;
}

/** The tests' own issuer's address: settings may tie people to it before the app is there. */
export const testIssuerAddress = 'https://id.example.se';

/** The real service, with everything but the network. */
export async function startTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const { programmes = [testProgramme('exempelkommun'), testProgramme('grannkommun')], now, database: kind, rooms = [] } = options;
  const codes = programmes.map(({ code }) => code);
  const units = [...new Set(programmes.flatMap(programme => programme.units.map(({ id }) => id)))];
  const issuer = testIssuer({ municipalities: codes, units, address: testIssuerAddress });
  const settings: Settings = {
    origin: 'http://127.0.0.1:8080',
    sites: [...(options.sites ?? [])],
    issuers: [issuer.issuer],
    municipalities: Object.fromEntries(
      Object.entries(options.municipalities ?? {}).map(([code, each]) => [code, { landlords: [], supportWorkers: [], ...each }]),
    ),
    ...(options.allowLoopback ? { allowLoopback: true } : {}),
  };
  const opened = options.opened ?? (await openTestDatabase(kind));
  const { database, sql } = opened;
  const masterKey = options.masterKey ?? randomBytes(32);
  const house = await createApp({
    database,
    keys: await openKeys(database, { master: masterKey, old: options.oldKey }, codes),
    settings,
    programmes: new Map(programmes.map(programme => [programme.code, programme])),
    access: createAccess({ settings, masterKey, fetch: issuer.fetch }),
    rooms,
    also: options.also,
    outgoing: options.outgoing,
    now,
    logger: options.logger ?? createLog(undefined, 'silent'),
    assetsDir: options.assetsDir,
  });
  const { app } = house;
  await app.ready();

  const as = (person: TestCaller) => {
    const token = issuer.token({ municipalities: codes, ...person });
    return appFetch(app, async () => ({ authorization: `Bearer ${await token}` }));
  };
  return {
    app,
    house,
    fetch: appFetch(app),
    as,
    one: (role, more = {}) => as({ subject: role, roles: [role], ...more }),
    issuer: testIssuerAddress,
    inRoom: (entering, work) => inRoom(house, entering, work),
    sql,
    opened,
    async close() {
      await app.close();
      await database.close();
    },
  };
}
