import type { Room } from '../room.ts';
import type { Identity } from './identity.ts';

/** Wrong codes that a sign-in may write before it has to wait, and for how long, in hours. */
const mostWrong = 5;
const hoursLocked = 24;

/** Wrong tries of one sign-in. A wrong code names nobody, so it is counted where it came from. */
export function tries(room: Room, { issuer, subject }: Identity) {
  const { trx, municipality, now } = room;
  const counting = new Date(now.getTime() - hoursLocked * 3_600_000);
  const change = (set: { wrong: number; last_at?: Date }) =>
    trx
      .updateTable('sign_in_try')
      .set(set)
      .where('municipality', '=', municipality)
      .where('issuer', '=', issuer)
      .where('subject', '=', subject)
      .execute();
  let wrong = 0;

  return {
    /** Holds the sign-in's row until the transaction ends: many tries at once are counted one by one. */
    async areSpent(): Promise<boolean> {
      const row = await trx
        .insertInto('sign_in_try')
        .values({ municipality, issuer, subject, wrong: 0, last_at: now })
        .onConflict(conflict =>
          conflict.columns(['municipality', 'issuer', 'subject']).doUpdateSet(eb => ({ wrong: eb.ref('sign_in_try.wrong') })),
        )
        .returning(['wrong', 'last_at'])
        .executeTakeFirstOrThrow();
      wrong = row.last_at > counting ? row.wrong : 0;
      return wrong >= mostWrong;
    },
    /** The day that a sign-in is locked is counted from its last wrong try; tries while it is locked do not make it longer. */
    async addOne(): Promise<void> {
      await change({ wrong: wrong + 1, last_at: now });
    },
    async forget(): Promise<void> {
      await change({ wrong: 0 });
    },
  };
}
