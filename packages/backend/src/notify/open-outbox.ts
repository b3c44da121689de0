import type { QueuePace } from '../database/queue.ts';
import { deliver, givenUp, type Delivery } from './deliver.ts';
import { hasSomeoneToTell, noOutbox, outbox, type Outbox, type OutboxPace } from './outbox.ts';

/** How fast it goes, so that a test need not wait. */
export type OutgoingPace = OutboxPace & QueuePace & { poll?: number };

const hour = 3_600_000;

/** The outbox, and whoever empties it. None where no municipality has anyone to tell. */
export async function openOutbox({
  pace = {},
  ...delivery
}: Omit<Delivery, 'boss' | 'poll'> & { pace?: OutgoingPace | undefined }): Promise<Outbox> {
  const { settings, database, log } = delivery;
  const { poll, supervise, ...sending } = pace;
  if (!hasSomeoneToTell(settings) || !database.openQueue) return noOutbox;
  const boss = await database.openQueue(supervise === undefined ? {} : { supervise });
  await deliver({ ...delivery, boss, poll });

  const count = async () => {
    const kept = await givenUp(boss);
    if (kept) log.error({ code: 'given_up', count: kept });
  };
  const everyHour = setInterval(() => void count().catch(() => {}), hour);
  everyHour.unref();
  await count();

  const box = outbox(boss, settings, sending);
  return {
    ...box,
    close: () => {
      clearInterval(everyHour);
      return box.close();
    },
  };
}
