import { boundTo, InsideSeal, type SealedReferral } from '@bostadforst/contract/outreach';
import type { unreadReasons } from '@bostadforst/contract/outreach/unread';
import { OutreachReferral } from '@bostadforst/contract/referral/staff';
import type { Room } from '../room.ts';
import { outreachKeys } from './key-store.ts';
import { openWith } from './seal-suite.ts';
import { readSlip, type Writer } from './writer-slip.ts';

/** What was in a seal: a referral by someone, or whatever could be read and why it could not be taken in. */
export type Opened =
  { writer: Writer; referral: OutreachReferral } | { writer: Writer | undefined; reason: (typeof unreadReasons)[number]; inside?: unknown };

/** Opens and checks. What stands outside the seal is bound to it: with another key, day, municipality or writer it does not open. */
export async function openSealed(room: Room, body: SealedReferral, key: string): Promise<Opened> {
  const writer = readSlip(room, body.slip);
  const secret = await outreachKeys(room).secretOf(body.keyId);
  if (!secret) return { writer, reason: 'key_gone' };
  const { municipality } = room;
  const opened = await openWith({
    secret,
    enc: Buffer.from(body.enc, 'base64url'),
    sealed: Buffer.from(body.sealed, 'base64url'),
    bound: boundTo({ municipality, key, ...body }),
  });
  const inside = opened && asJson(opened);
  if (inside === undefined) return { writer, reason: 'not_opened' };
  const whole = InsideSeal.safeParse(inside);
  if (!writer) return { writer, reason: 'writer_unknown', inside: whole.data?.referral ?? inside };
  const referral = OutreachReferral.safeParse(whole.data?.referral);
  return referral.success
    ? { writer, referral: referral.data }
    : { writer, reason: 'not_as_agreed', inside: whole.data?.referral ?? inside };
}

function asJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString());
  } catch {
    return undefined;
  }
}
