import { randomFillSync, randomUUID } from 'node:crypto';
import type { SignInCode } from '@bostadforst/contract/access';
import { makeReceipt, readReceipt } from '@bostadforst/contract/person/receipt';
import type { Selectable } from 'kysely';
import type { SignInCodeTable } from '../database/tables/people.ts';
import type { Room } from '../room.ts';
import { tries } from './sign-in-tries.ts';
import type { Identity } from './identity.ts';

const daysValid = 7;

/** What became of a try. The person stands there for the audit line, and is told to nobody who was refused. */
export type Tried = { opened: true; codeId: string; personId: string } | { opened: false; codeId?: string; personId?: string };

/** Codes on paper for someone without e-identification. Each is shown once, and only its HMAC is stored. */
export function signInCodes(room: Room) {
  const { trx, municipality, keys, now } = room;
  const hmac = (code: string) => keys.hmac('sign_in_code', code);

  return {
    /** A new code; those made earlier for the same person stop working. `undefined` when the worker does not support this person today. */
    async make(personId: string, worker: Identity): Promise<(SignInCode & { id: string }) | undefined> {
      if (!(await isSupportedBy(worker, personId))) return undefined;
      await oneAtATime(personId);
      await trx
        .updateTable('sign_in_code')
        .set({ tries_left: 0 })
        .where('municipality', '=', municipality)
        .where('person_id', '=', personId)
        .execute();
      const id = randomUUID();
      const code = makeReceipt(bytes => randomFillSync(bytes));
      const validUntil = new Date(now.getTime() + daysValid * 86_400_000);
      await trx
        .insertInto('sign_in_code')
        .values({
          municipality,
          id,
          hmac: hmac(code),
          person_id: personId,
          made_at: now,
          made_by_issuer: worker.issuer,
          made_by_subject: worker.subject,
          valid_until: validUntil,
          used_at: null,
        })
        .execute();
      return { id, code, validUntil: validUntil.toISOString() };
    },

    /** Ties the sign-in to the code's person. Used again by the same sign-in, as after a lost connection, it answers as the first time. */
    async use(written: string, by: Identity): Promise<Tried> {
      const wrongTries = tries(room, by);
      const isLocked = await wrongTries.areSpent();
      const code = await trx
        .selectFrom('sign_in_code')
        .selectAll()
        .where('municipality', '=', municipality)
        .where('hmac', '=', hmac(readReceipt(written)!))
        .forUpdate()
        .executeTakeFirst();
      const tiedHere = await tieOf(by);
      const known = code && { codeId: code.id, personId: code.person_id };

      if (!isLocked && known && code.used_at && tiedHere === code.person_id) return { opened: true, ...known };
      if (isLocked || !known || !(await opensFor(code, by, tiedHere))) {
        if (!isLocked) await wrongTries.addOne();
        if (known) await spend(code, { tries_left: Math.max(0, code.tries_left - 1) });
        return { opened: false, ...known };
      }
      await spend(code, { used_at: now });
      await wrongTries.forget();
      if (!tiedHere) await tie(by, code.person_id);
      return { opened: true, ...known };
    },
  };

  async function opensFor(code: Selectable<SignInCodeTable>, by: Identity, tiedHere: string | undefined): Promise<boolean> {
    if (code.used_at || code.tries_left < 1 || code.valid_until <= now) return false;
    // Whoever made it for someone else never becomes them.
    if (code.made_by_issuer === by.issuer && code.made_by_subject === by.subject) return false;
    if (tiedHere) return tiedHere === code.person_id;
    // A record is tied to one sign-in: a code that staff can make never opens what the person has written since.
    return !(await isTied(code.person_id));
  }

  async function isSupportedBy({ issuer, subject }: Identity, personId: string): Promise<boolean> {
    const support = await trx
      .selectFrom('support_offer')
      .select('id')
      .where('municipality', '=', municipality)
      .where('person_id', '=', personId)
      .where('worker_issuer', '=', issuer)
      .where('worker_subject', '=', subject)
      .where('ended_at', 'is', null)
      .executeTakeFirst();
    return support !== undefined;
  }

  /** Two codes made at once: the second waits, so that it finds the first and ends it. */
  async function oneAtATime(personId: string): Promise<void> {
    await trx
      .selectFrom('person')
      .select('id')
      .where('municipality', '=', municipality)
      .where('id', '=', personId)
      .forNoKeyUpdate()
      .execute();
  }

  async function spend({ id }: { id: string }, change: { tries_left: number } | { used_at: Date }): Promise<void> {
    await trx.updateTable('sign_in_code').set(change).where('municipality', '=', municipality).where('id', '=', id).execute();
  }

  async function tieOf({ issuer, subject }: Identity): Promise<string | undefined> {
    const row = await ties().where('issuer', '=', issuer).where('subject', '=', subject).executeTakeFirst();
    return row?.person_id;
  }

  async function isTied(personId: string): Promise<boolean> {
    return (await ties().where('person_id', '=', personId).limit(1).executeTakeFirst()) !== undefined;
  }

  function ties() {
    return trx.selectFrom('sign_in_tie').select('person_id').where('municipality', '=', municipality);
  }

  async function tie({ issuer, subject }: Identity, personId: string): Promise<void> {
    await trx.insertInto('sign_in_tie').values({ municipality, issuer, subject, person_id: personId, tied_at: now }).execute();
  }
}
