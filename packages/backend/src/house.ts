import type { FastifyInstance } from 'fastify';
import type { Programme } from '@bostadforst/contract/programme';
import type { Settings } from '@bostadforst/contract/programme/settings';
import type { WhoIs } from './access/who-is.ts';
import type { Database } from './database/database.ts';
import type { Keys } from './keys/keys.ts';
import type { Limits } from './limits.ts';
import type { Outbox } from './notify/outbox.ts';

/** What the service stands on. Whatever serves a request gets it as an argument, the time among it. */
export interface House {
  app: FastifyInstance;
  database: Database;
  keys: Keys;
  settings: Settings;
  /** By municipality. */
  programmes: ReadonlyMap<string, Programme>;
  whoIs: WhoIs;
  limits: Limits;
  /** Where a request leaves what is to be sent outside. */
  outbox: Outbox;
  now: () => Date;
}
