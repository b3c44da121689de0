import { sql, type Kysely } from 'kysely';
import { PgBoss, type ConstructorOptions, type QueueOptions } from 'pg-boss';
import type { Tables } from './tables.ts';

/** What is sent outside, and what was given up. Their rows hold ids, events, states and roles: no address, name or word. */
export const webhookQueue = 'webhook';
export const mailQueue = 'mail';
export const givenUpQueue = 'given-up';

const day = 86_400;
/** A row that waits longer would be dropped: it must outlast any time that the service could stand still. */
const kept = { retentionSeconds: 365 * day, deleteAfterSeconds: day };
/**
 * Ten seconds, twenty, forty …, at most six hours apart: about a day and a half in all. An attempt that was cut off is made again after a
 * minute.
 */
const retried: QueueOptions = { retryLimit: 16, retryDelay: 10, retryBackoff: true, retryDelayMax: 6 * 3600, expireInSeconds: 60 };

const quiet = { schedule: false, reindex: false, monitorVacuum: false } satisfies ConstructorOptions;

/** Makes and updates the queue's own tables, as the role that owns them, and lets the serving role use them. */
export async function installQueue(where: ConstructorOptions, owner: Kysely<Tables>): Promise<void> {
  const boss = quietly(new PgBoss({ ...quiet, ...where, supervise: false }));
  await boss.start();
  try {
    await boss.createQueue(givenUpQueue, kept);
    for (const queue of [webhookQueue, mailQueue]) await boss.createQueue(queue, { ...kept, ...retried, deadLetter: givenUpQueue });
  } finally {
    await boss.stop({ graceful: false });
  }
  await owner.transaction().execute(async trx => {
    // Two processes that start at once must not grant at once.
    await sql`select pg_advisory_xact_lock(hashtext('bostadforst queue grants'))`.execute(trx);
    await sql`grant usage on schema pgboss to bf_app`.execute(trx);
    await sql`grant select, insert, update, delete on all tables in schema pgboss to bf_app`.execute(trx);
  });
}

/**
 * The queue as the service uses it. It knows every queue from here on: a look-up inside a transaction would wait for ever for the only
 * connection of an embedded database.
 */
export async function openQueue(where: ConstructorOptions, { supervise = 60 }: QueuePace = {}): Promise<PgBoss> {
  const every = {
    superviseIntervalSeconds: supervise,
    maintenanceIntervalSeconds: Math.max(supervise, 60),
    monitorIntervalSeconds: supervise,
  };
  const boss = quietly(new PgBoss({ ...quiet, ...where, ...every, migrate: false, createSchema: false }));
  return boss.start();
}

export interface QueuePace {
  /** Seconds between two looks for attempts that were cut off. */
  supervise?: number;
}

/** Its errors are of the database, and are met again by whoever asks it next. Unheard, they would end the process. */
function quietly(boss: PgBoss): PgBoss {
  boss.on('error', () => {});
  boss.on('warning', () => {});
  return boss;
}
