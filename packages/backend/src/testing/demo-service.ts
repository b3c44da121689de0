import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Programme } from '@bostadforst/contract/programme';
import { createAccess } from '../access/access.ts';
import { createApp } from '../app.ts';
import { createDemoProvider, demoSettings, seedDemo } from '../demo/demo.ts';
import { createKeys } from '../keys/keys.ts';
import { createLog } from '../log.ts';
import { freePort } from './free-port.ts';
import { openTestDatabase, type DatabaseKind, type Sql } from './test-database.ts';

export interface DemoService {
  /** Such as `http://127.0.0.1:41234`. */
  origin: string;
  /** Past row-level security. */
  sql: Sql;
  /** Lines that the service has logged. */
  logged: () => string;
  stop(): Promise<void>;
}

export interface DemoServiceOptions {
  /** A clock that the test moves. */
  now: () => Date;
  /** Folder of built files. */
  assetsDir: string;
  /** Folder of programmes, `<code>.json`. */
  programmesDir: string;
  database?: DatabaseKind;
  /** Origins of pages that stand elsewhere. */
  sites?: readonly string[];
  /** Invented people on the list before the test begins. */
  seeded?: boolean;
}

/** The demo as `npm start` serves it, on a free port and a database of its own. */
export async function startDemoService({
  now,
  assetsDir,
  programmesDir,
  database: kind,
  sites,
  seeded = false,
}: DemoServiceOptions): Promise<DemoService> {
  const programmes = readdirSync(programmesDir).map(file => Programme.parse(JSON.parse(readFileSync(join(programmesDir, file), 'utf8'))));
  const dataDir = mkdtempSync(join(tmpdir(), 'bf-demo-'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const masterKey = randomBytes(32);
  const lines: string[] = [];
  const { database, sql } = await openTestDatabase(kind);
  const provider = await createDemoProvider({ origin, programmes, dataDir });
  const settings = demoSettings({ origin, programmes, sites });
  const house = await createApp({
    database,
    keys: createKeys(masterKey),
    settings,
    programmes: new Map(programmes.map(programme => [programme.code, programme])),
    access: createAccess({ settings, masterKey, fetch: provider.fetch }),
    also: [provider.routes],
    now,
    logger: createLog({ write: line => void lines.push(line) }),
    assetsDir,
  });
  if (seeded) await seedDemo(house);
  await house.app.listen({ host: '127.0.0.1', port });
  return {
    origin,
    sql,
    logged: () => lines.join(''),
    async stop() {
      house.app.server.closeAllConnections();
      await house.app.close();
      await database.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
