import * as z from 'zod/mini';
import { ProblemError } from '@bostadforst/contract/problem';
import type { Room } from './room.ts';

const Key = z.uuid();
const daysKept = 30;

export interface Repeatable {
  /** The `Idempotency-Key` header. */
  key: unknown;
  /** Everything that must be the same for it to be the same request: route, caller, what was sent. */
  request: unknown;
  status: number;
  /** The row is seen in this person's transactions alone. */
  ownerId?: string;
}

/**
 * Does something at most once for a key. A second request waits for the first and gets the id of the same record; if the first was
 * rolled back, the second does it.
 *
 * @throws ProblemError `invalid` without a key, `key_reused` when the key came with something else or from someone else.
 */
export async function once(
  room: Room,
  { key, request, status, ownerId }: Repeatable,
  store: () => Promise<string>,
): Promise<{ recordId: string; repeated: boolean }> {
  const { trx, municipality, now } = room;
  const parsed = Key.safeParse(key);
  if (!parsed.success) throw new ProblemError('invalid', ['Idempotency-Key']);
  const key_hmac = room.keys.hmac('idempotency_key', parsed.data.toLowerCase());
  const body_hmac = room.keys.hmac('idempotency_body', JSON.stringify(request));

  await forgetOldKeys(room);
  const first = await trx
    .insertInto('idempotency')
    .values({ municipality, key_hmac, body_hmac, created_at: now, owner_id: ownerId ?? null })
    .onConflict(conflict => conflict.doNothing())
    .returning('created_at')
    .executeTakeFirst();
  if (!first) return { recordId: await doneBefore(), repeated: true };

  const recordId = await store();
  await trx
    .updateTable('idempotency')
    .set({ status, record_id: recordId })
    .where('municipality', '=', municipality)
    .where('key_hmac', '=', key_hmac)
    .execute();
  return { recordId, repeated: false };

  async function doneBefore(): Promise<string> {
    const before = await trx
      .selectFrom('idempotency')
      .select(['body_hmac', 'record_id'])
      .where('municipality', '=', municipality)
      .where('key_hmac', '=', key_hmac)
      .executeTakeFirst();
    if (!before?.record_id || !Buffer.from(before.body_hmac).equals(body_hmac)) throw new ProblemError('key_reused');
    return before.record_id;
  }
}

/** Done with every request that has a key: what is kept for too long goes with the next one. */
async function forgetOldKeys({ trx, municipality, now }: Room): Promise<void> {
  await trx.deleteFrom('idempotency').where('municipality', '=', municipality).where('created_at', '<', tooOld(now)).execute();
}

const tooOld = (now: Date) => new Date(now.getTime() - daysKept * 86_400_000);
