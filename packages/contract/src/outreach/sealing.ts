import * as z from 'zod/mini';
import { CalendarDay } from '../calendar-day.ts';
import { SentReferral } from '../referral/referral.ts';

/** A sealed referral waits at most three days on a phone: from two on it warns, then the words go. */
export const warnsAfterHours = 48;
export const waitsAtMostHours = 72;
/** Old private keys are kept so many days, then destroyed. */
export const keyKeptDays = 7;
/** Sealed with a key no older than this, words that wait their three days are still opened. */
export const sealsWithKeyDays = keyKeptDays - waitsAtMostHours / 24;
/** So many wait on one phone. */
export const mostWaiting = 10;

/** Bytes, in base64url without padding. */
const Bytes = (most: number) => z.string().check(z.minLength(1), z.maxLength(most), z.regex(/^[\w-]+$/));

/** What a phone seals with that day: X25519, 32 bytes. */
export const OutreachKey = z.object({ keyId: z.uuid(), publicKey: z.string(), madeOn: z.iso.date() });
export type OutreachKey = z.infer<typeof OutreachKey>;

/** Names whoever was signed in when it was given, to the service alone. Nobody can sign in with it. */
export const WriterSlip = z.object({
  slip: z.string(),
  /** What the phone shows, so that two on one phone see in whose name they write. */
  name: z.optional(z.string()),
  /** Last moment that it names anyone. */
  validUntil: z.iso.datetime(),
});
export type WriterSlip = z.infer<typeof WriterSlip>;

/** A referral that only the service can open, and what stands outside the seal. Its idempotency key is the request's own. */
export const SealedReferral = z.strictObject({
  keyId: z.uuid(),
  /** The encapsulated key of HPKE. */
  enc: Bytes(64),
  /** Room for every field full of letters of three bytes, within what a request may weigh. */
  sealed: Bytes(60_000),
  slip: Bytes(2_000),
  writtenOn: CalendarDay,
});
export type SealedReferral = z.infer<typeof SealedReferral>;

/** What is inside, before the referral itself is checked. */
export const InsideSeal = z.object({ writtenAt: z.iso.datetime(), referral: z.unknown() });
export type InsideSeal = z.infer<typeof InsideSeal>;

/** It has come through, whatever was in it: a phone that reads this may let go of what it kept. */
export const SealedReceived = z.object({
  receivedAt: z.iso.datetime(),
  outcome: z.enum(['stored', 'left_to_coordinator']),
  /** For whoever wrote it, and for no colleague who sends it. */
  referral: z.optional(SentReferral),
});
export type SealedReceived = z.infer<typeof SealedReceived>;

/** HPKE's `info`: what the seal is for. */
export const sealInfo = 'bostadforst outreach 1';

interface Outside {
  municipality: string;
  /** The idempotency key. */
  key: string;
  keyId: string;
  slip: string;
  writtenOn: string;
}

/** HPKE's `aad`: what stands outside cannot be changed without breaking the seal. JSON keeps the parts apart. */
export const boundTo = ({ municipality, key, keyId, slip, writtenOn }: Outside): string =>
  JSON.stringify([municipality, key.toLowerCase(), keyId, slip, writtenOn]);
