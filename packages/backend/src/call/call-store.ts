import { randomUUID } from 'node:crypto';
import { Call, type AskedCall, type CallEntry, type NewCall } from '@bostadforst/contract/call';
import { addWorkingDays, dayOf } from '@bostadforst/contract/day';
import type { SendingFlag } from '@bostadforst/contract/sending';
import type { Selectable } from 'kysely';
import * as z from 'zod/mini';
import type { CallTable } from '../database/tables/calls.ts';
import type { Room, Who } from '../room.ts';

/** All that was written: it lies sealed, under a key of the call's own. */
const CallWords = z.pick(Call, { protectedIdentity: true, way: true, speech: true });
type Row = Selectable<CallTable>;

/** A call that was made stays in sight for a week: whoever asks *have you called?* gets an answer. */
const daysInSight = 7;
const place = (id: string) => ({ table: 'call', id });

/** Those who have asked the municipality to call. */
export function calls(room: Room) {
  const { trx, municipality, keys, now, programme } = room;
  const all = () => trx.selectFrom('call').selectAll().where('municipality', '=', municipality);
  const one = (id: string) => all().where('id', '=', id).executeTakeFirst();

  return {
    async ask({ protectedIdentity, way, speech }: NewCall, flags: readonly SendingFlag[]): Promise<string> {
      const id = randomUUID();
      const { sealer, columns } = keys.createCall(id);
      await trx
        .insertInto('call')
        .values({
          municipality,
          id,
          asked_at: now,
          call_by: addWorkingDays(dayOf(now), programme.promises.replyDays),
          flags: [...flags],
          done_at: null,
          done_by_issuer: null,
          done_by_subject: null,
          ...columns,
          sealed: sealer.seal(place(id), { protectedIdentity, way, speech }),
        })
        .execute();
      return id;
    },

    async asked(id: string): Promise<AskedCall | undefined> {
      const row = await one(id);
      return row && { callId: id, askedAt: row.asked_at.toISOString(), callBy: row.call_by };
    },

    /** What is promised soonest first, and below them those that were called. No word that anyone wrote is opened. */
    async list(who: Who): Promise<CallEntry[]> {
      const weekAgo = new Date(now.getTime() - daysInSight * 86_400_000);
      const rows = await all()
        .where(eb => eb.or([eb('done_at', 'is', null), eb('done_at', '>', weekAgo)]))
        .orderBy(eb => eb('done_at', 'is not', null))
        .orderBy('call_by')
        .orderBy('asked_at')
        .orderBy('id')
        .execute();
      return rows.map(row => entryOf(row, who));
    },

    async open(id: string, who: Who): Promise<Call | undefined> {
      const row = await one(id);
      if (!row) return undefined;
      const words = keys.call(row).open(place(id), row.sealed, CallWords);
      return { ...entryOf(row, who), ...words, ...(row.flags.length ? { flags: row.flags } : {}) };
    },

    /** Whoever called first stays so. False when there is no such call. */
    async called(id: string, { issuer, subject }: Who): Promise<boolean> {
      const row = await all().where('id', '=', id).forUpdate().executeTakeFirst();
      if (row && !row.done_at)
        await trx
          .updateTable('call')
          .set({ done_at: now, done_by_issuer: issuer, done_by_subject: subject })
          .where('municipality', '=', municipality)
          .where('id', '=', id)
          .execute();
      return row !== undefined;
    },
  };
}

function entryOf({ id, asked_at, call_by, done_at, done_by_issuer, done_by_subject }: Row, { issuer, subject }: Who): CallEntry {
  const byYou = done_by_issuer === issuer && done_by_subject === subject;
  return { id, askedAt: asked_at.toISOString(), callBy: call_by, ...(done_at ? { done: { at: done_at.toISOString(), byYou } } : {}) };
}
