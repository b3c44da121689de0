import type { FastifyBaseLogger } from 'fastify';
import type { JobResult, JobWithMetadata, PgBoss } from 'pg-boss';
import type { Settings } from '@bostadforst/contract/programme/settings';
import type { Database } from '../database/database.ts';
import { givenUpQueue, mailQueue, webhookQueue } from '../database/queue.ts';
import { sendMail } from './mail.ts';
import type { Outgoing } from './outbox.ts';
import { post } from './post.ts';
import { NotSent, type Resolver } from './resolve.ts';
import { signed } from './sign.ts';
import { stillLeaves } from './still-leaves.ts';

export interface Delivery {
  boss: PgBoss;
  database: Database;
  settings: Settings;
  secrets: OutgoingSecrets;
  log: FastifyBaseLogger;
  resolve?: Resolver | undefined;
  /** Seconds between two looks into the queue. */
  poll?: number | undefined;
}

export interface OutgoingSecrets {
  /** By `secretName`. */
  webhooks: ReadonlyMap<string, string>;
  /** By municipality. */
  smtp: ReadonlyMap<string, string>;
}

type Job = JobWithMetadata<Outgoing>;

/** Empties the outbox for as long as the queue runs. Whatever fails is tried again later and later, and at last put aside and counted. */
export async function deliver(delivery: Delivery): Promise<void> {
  const { boss, poll = 2 } = delivery;
  const each = { perJobResults: true, includeMetadata: true, pollingIntervalSeconds: poll } as const;
  await boss.work(webhookQueue, { ...each, batchSize: 10 }, (jobs: Job[]) => Promise.all(jobs.map(job => tell(delivery, job))));
  await boss.work(mailQueue, { ...each, batchSize: 200 }, async (jobs: Job[]) => {
    const boxes = Map.groupBy(jobs, ({ data: { message, to } }) => `${message.municipality} ${to}`);
    return (await Promise.all([...boxes.values()].map(box => write(delivery, box)))).flat();
  });
}

/** How much was put aside, for whoever watches the service. */
export async function givenUp(boss: PgBoss): Promise<number> {
  const [now] = await boss.getQueueStats(givenUpQueue, { force: true });
  return now?.queuedCount ?? 0;
}

async function tell(delivery: Delivery, job: Job): Promise<JobResult> {
  const { message, to } = job.data;
  const { settings, secrets, database, resolve } = delivery;
  const hook = settings.municipalities[message.municipality]?.webhooks?.find(({ secretName }) => secretName === to);
  const secret = secrets.webhooks.get(to);
  // Whoever is no longer in the settings is no longer told.
  if (!hook || !secret) return done(job);
  return settled(delivery, job, async () => {
    if (!(await stillLeaves(database, message))) return;
    const body = JSON.stringify(message);
    await post({ url: hook.url, body, headers: signed(secret, job.id, body), ...within(settings, resolve) });
  });
}

/** One mail, however much has happened: it says the same. */
async function write(delivery: Delivery, jobs: readonly Job[]): Promise<JobResult[]> {
  const { settings, secrets, database, resolve } = delivery;
  const { municipality } = jobs[0]!.data.message;
  const { to } = jobs[0]!.data;
  const mail = settings.municipalities[municipality]?.mail;
  if (!mail || !Object.hasOwn(mail.to, to)) return jobs.map(done);
  const leaving: Job[] = [];
  for (const job of jobs) if (await stillLeaves(database, job.data.message)) leaving.push(job);
  const [first] = leaving;
  if (!first) return jobs.map(done);
  const list = new URL(`/page/${municipality}/referral-list`, settings.origin).href;
  const password = secrets.smtp.get(municipality);
  const result = await settled(delivery, first, () =>
    sendMail({ settings: mail, password, to: mail.to[to]!, id: first.id, list, ...within(settings, resolve) }),
  );
  return jobs.map(job => (leaving.includes(job) ? { ...result, id: job.id } : done(job)));
}

const within = ({ allowLoopback = false }: Settings, resolve?: Resolver) => ({ allowLoopback, ...(resolve ? { resolve } : {}) });

const done = ({ id }: Job): JobResult => ({ id, status: 'completed' });

/** Only a word of a closed set and a number are written down of what went wrong: an error's own words may hold an address. */
async function settled({ log }: Delivery, job: Job, work: () => Promise<void>): Promise<JobResult> {
  try {
    await work();
    return done(job);
  } catch (error) {
    const { why, status } = error instanceof NotSent ? error : { why: 'not_sent' };
    const isLast = job.retryCount >= job.retryLimit;
    log[isLast ? 'error' : 'warn']({ id: job.id, code: isLast ? 'given_up' : why, status });
    return { id: job.id, status: 'failed', output: { why } };
  }
}
