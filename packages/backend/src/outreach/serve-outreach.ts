import { sql } from 'kysely';
import { ProblemError } from '@bostadforst/contract/problem';
import { outreachRoutes } from '@bostadforst/contract/outreach/routes';
import type { SealedReceived, SealedReferral } from '@bostadforst/contract/outreach';
import type { House } from '../house.ts';
import { receiveOutreach, sent } from '../referral/serve-sending.ts';
import type { Room, Who } from '../room.ts';
import { serve } from '../serve.ts';
import { outreachKeys } from './key-store.ts';
import { openSealed, type Opened } from './open-sealed.ts';
import { unread } from './unread-store.ts';
import { giveSlip, type Writer } from './writer-slip.ts';

/** For phones without network: a key and a slip to seal with, and what is sent when there is network again. */
export function serveOutreach(house: House): void {
  serve(house, outreachRoutes, 'getOutreachKey', async ({ room }) => {
    await outreachKeys(room).destroyOld();
    return outreachKeys(room).ofToday();
  });

  serve(house, outreachRoutes, 'getWriterSlip', async ({ room, who }) => giveSlip(room, who));

  serve(
    house,
    outreachRoutes,
    'sendSealedReferral',
    {
      store: async ({ body, room, who, idempotencyKey }) => takeIn(room, who, body, await openSealed(room, body, idempotencyKey)),
      answer: ({ room, who }, id) => received(room, who, id),
    },
    // A colleague may send what waits on the phone they share: the same envelope is the same referral.
    { whoeverSends: true },
  );
}

async function takeIn(room: Room, sender: Who, body: SealedReferral, opened: Opened): Promise<string> {
  const { writer } = opened;
  const stored = 'referral' in opened ? await storeAs(room, opened.writer, sender, opened.referral) : undefined;
  if (stored) return stored;
  const id = await unread(room).keep({
    sender,
    writer,
    writtenOn: body.writtenOn,
    ...('referral' in opened ? { reason: 'not_as_agreed', inside: opened.referral } : opened),
  });
  room.audit({ kind: 'unread_referral', recordId: id });
  if (writer && !isSame(writer, sender)) room.audit({ kind: 'unread_referral', recordId: id, by: writer });
  return id;
}

/** The referral is the writer's; whoever sends it stands in the log beside. `undefined` when the programme cannot take it as it is. */
async function storeAs(
  room: Room,
  writer: Writer,
  sender: Who,
  referral: Parameters<typeof receiveOutreach>[1],
): Promise<string | undefined> {
  await sql`savepoint as_writer`.execute(room.trx);
  try {
    const asWriter = { ...room, who: writer, audit: (line: Parameters<Room['audit']>[0]) => room.audit({ ...line, by: writer }) };
    const id = await receiveOutreach(asWriter, referral);
    if (!isSame(writer, sender)) room.audit({ kind: 'referral', recordId: id });
    return id;
  } catch (error) {
    // Units that have gone since, a day that has passed: the person must not be lost with them.
    if (!(error instanceof ProblemError && error.problem.code === 'invalid')) throw error;
    await sql`rollback to savepoint as_writer`.execute(room.trx);
    return undefined;
  }
}

async function received(room: Room, who: Who, id: string): Promise<SealedReceived> {
  const left = await unread(room).find(id);
  if (left) return { receivedAt: left.received_at.toISOString(), outcome: 'left_to_coordinator' };
  const row = await room.trx
    .selectFrom('referral')
    .select(['received_at', 'referred_by_issuer', 'referred_by_subject'])
    .where('municipality', '=', room.municipality)
    .where('id', '=', id)
    .executeTakeFirst();
  const isTheirs = row && isSame(who, { issuer: row.referred_by_issuer, subject: row.referred_by_subject });
  return {
    receivedAt: (row?.received_at ?? room.now).toISOString(),
    outcome: 'stored',
    ...(isTheirs ? { referral: await sent(room, id) } : {}),
  };
}

const isSame = (one: Pick<Who, 'issuer' | 'subject'>, other: { issuer: string | null; subject: string | null }) =>
  one.issuer === other.issuer && one.subject === other.subject;
