import { randomUUID } from 'node:crypto';
import { addWorkingDays, dayOf } from '@bostadforst/contract/day';
import type { ReferralEventName, ReferralState } from '@bostadforst/contract/referral/flow';
import type { ReferralPath } from '@bostadforst/contract/referral';
import type { ReferralWords } from '@bostadforst/contract/referral/record';
import { ProblemError } from '@bostadforst/contract/problem';
import type { TakeoverEventName } from '@bostadforst/contract/tenancy';
import type { SendingFlag } from '@bostadforst/contract/sending';
import { sql, type Selectable } from 'kysely';
import type { ReferralTable } from '../database/tables/referrals.ts';
import type { Sealer } from '../keys/sealer.ts';
import { onlyUnit } from '../access/audit.ts';
import type { Room, Who } from '../room.ts';
import { seenBy } from './seen-by.ts';

export type ReferralRow = Selectable<ReferralTable>;

export interface NewReferral {
  path: ReferralPath;
  personId: string;
  sealer: Sealer;
  words: ReferralWords;
  receipt?: string;
  /** Why to look twice at it. */
  flags?: readonly SendingFlag[];
}

/** What an event leaves in the history. */
export interface HappenedEvent {
  event:
    | ReferralEventName
    | 'ReferralSubmitted'
    | 'SupportWorkerNamed'
    | 'WordsAdded'
    | 'AssessmentAmended'
    | 'AssessmentSetAside'
    | 'HomeWishesWritten'
    | TakeoverEventName;
  saidBy?: string;
  saidHow?: string;
  unit?: string;
  /** Words for the history, already sealed for its row. */
  sealed?: Uint8Array;
}

/** The row of an event in a referral's history, as its seal knows it. */
export const eventPlace = (referralId: string, position: number) => ({ table: 'referral_event', id: `${referralId}:${position}` });

/** Referrals of the room's municipality. */
export function referrals(room: Room) {
  const { trx, municipality, now, who, keys, programme } = room;
  const one = (id: string) => trx.selectFrom('referral').selectAll().where('municipality', '=', municipality).where('id', '=', id);
  const byReceipt = (receipt: string) =>
    trx
      .selectFrom('referral')
      .selectAll()
      .where('municipality', '=', municipality)
      .where(eb =>
        eb.or([eb('receipt_hmac', '=', keys.hmac('receipt', receipt)), eb('hidden_receipt_hmac', '=', keys.hmac('receipt', receipt))]),
      );

  return {
    /** @throws ProblemError `key_reused` when somebody else keeps the receipt. */
    async create({ path, personId, sealer, words, receipt, flags = [] }: NewReferral): Promise<ReferralRow> {
      const id = randomUUID();
      const row = await trx
        .insertInto('referral')
        .values({
          municipality,
          id,
          number: await room.nextNumber('referral'),
          person_id: personId,
          path,
          state: 'received',
          state_before: null,
          received_at: now,
          prioritised_at: null,
          receipt_hmac: receipt ? keys.hmac('receipt', receipt) : null,
          sealed: sealer.seal({ table: 'referral', id }, words),
          referred_by_issuer: who?.issuer ?? null,
          referred_by_subject: who?.subject ?? null,
          referred_by_role: who?.role ?? null,
          referred_by_unit: who ? onlyUnit(who) : null,
          review_on: null,
          lack_unit: null,
          lack_by: null,
          reply_by: addWorkingDays(dayOf(now), programme.promises.replyDays),
          decision_unit: null,
          closed_reason: null,
          flags: [...flags],
        })
        // Of two that are sent with one receipt in the same moment, neither has met the other's before.
        .onConflict(conflict => conflict.columns(['municipality', 'receipt_hmac']).doNothing())
        .returningAll()
        .executeTakeFirst();
      if (!row) throw new ProblemError('key_reused');
      await this.happened(id, 1, { event: 'ReferralSubmitted' });
      return row;
    },

    /** One that whoever asks may see. */
    find: (id: string, whoAsks: Who): Promise<ReferralRow | undefined> => one(id).where(seenBy(room, whoAsks)).executeTakeFirst(),

    /** The same, held until the transaction ends: two people acting at once take turns. */
    hold: (id: string, whoAsks: Who): Promise<ReferralRow | undefined> =>
      one(id).where(seenBy(room, whoAsks)).forUpdate().executeTakeFirst(),

    /** The same, for whoever goes on to write in it. @throws ProblemError `not_found` */
    async toWriteIn(id: string, whoAsks: Who): Promise<ReferralRow> {
      const row = await this.hold(id, whoAsks);
      if (!row) throw new ProblemError('not_found');
      return row;
    },

    /** Where nobody asks: the reply to someone who has just sent it. @throws ProblemError `not_found` when it has been protected since. */
    async known(id: string): Promise<ReferralRow> {
      const row = await one(id).executeTakeFirst();
      if (!row) throw new ProblemError('not_found');
      return row;
    },

    /** As it stands now. `undefined` where there is none, or it is protected. */
    asItStands: (id: string): Promise<ReferralRow | undefined> => one(id).executeTakeFirst(),

    byReceipt: (receipt: string): Promise<ReferralRow | undefined> => byReceipt(receipt).executeTakeFirst(),

    /** The same, held until the transaction ends. */
    holdByReceipt: (receipt: string): Promise<ReferralRow | undefined> => byReceipt(receipt).forUpdate().executeTakeFirst(),

    latestOf: (personId: string): Promise<ReferralRow | undefined> =>
      trx
        .selectFrom('referral')
        .selectAll()
        .where('municipality', '=', municipality)
        .where('person_id', '=', personId)
        .orderBy('received_at', 'desc')
        .forUpdate()
        .executeTakeFirst(),

    /** Writes the new state and whatever else changed; the received date is never among it. */
    async change(
      id: string,
      state: ReferralState,
      rest: Partial<Omit<ReferralRow, 'received_at' | 'id' | 'municipality'>> = {},
    ): Promise<void> {
      await trx
        .updateTable('referral')
        .set({ ...rest, state, version: sql<number>`version + 1` })
        .where('municipality', '=', municipality)
        .where('id', '=', id)
        .execute();
    },

    async nextPosition(id: string): Promise<number> {
      const { last } = await trx
        .selectFrom('referral_event')
        .select(eb => eb.fn.max('position').as('last'))
        .where('municipality', '=', municipality)
        .where('referral_id', '=', id)
        .executeTakeFirstOrThrow();
      return (last ?? 0) + 1;
    },

    async happened(id: string, position: number, { event, saidBy, saidHow, unit, sealed }: HappenedEvent): Promise<void> {
      await trx
        .insertInto('referral_event')
        .values({
          municipality,
          referral_id: id,
          position,
          event,
          at: now,
          by_issuer: who?.issuer ?? null,
          by_subject: who?.subject ?? null,
          by_role: who?.role ?? null,
          by_unit: unit ?? (who ? onlyUnit(who) : null),
          said_by: saidBy ?? null,
          said_how: saidHow ?? null,
          sealed: sealed ?? null,
        })
        .execute();
    },
  };
}
