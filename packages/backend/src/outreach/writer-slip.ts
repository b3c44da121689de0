import type { WriterSlip } from '@bostadforst/contract/outreach';
import * as z from 'zod/mini';
import type { Role } from '@bostadforst/contract/access';
import { SealError } from '../keys/seal.ts';
import type { Room, Who } from '../room.ts';

/** What a slip says, to the service alone. */
const Said = z.object({
  issuer: z.string(),
  subject: z.string(),
  name: z.optional(z.string()),
  units: z.array(z.string()),
  at: z.iso.datetime(),
});

/** Whoever wrote something, as they were when they were signed in. */
export type Writer = Who & { role: Role };

const role = 'outreach_worker' satisfies Role;
const place = { table: 'outreach_slip', id: 'slip' };
/** Longer than the keys: of words that nobody can open any more, the coordinator learns whom to ask. */
const daysMs = 30 * 86_400_000;

/**
 * Lets a phone without network say who writes, without knowing it: sealed under a key of the municipality's that never leaves the service.
 * It is no token. Nothing answers to it but the opening of what was sealed beside it, and whoever sends that is signed in.
 */
export function giveSlip({ keys, now }: Room, { issuer, subject, name, units }: Who): WriterSlip {
  const said = { issuer, subject, units, at: now.toISOString(), ...(name ? { name } : {}) };
  return {
    slip: keys.table('outreach_slip').seal(place, said).toString('base64url'),
    ...(name ? { name } : {}),
    validUntil: new Date(now.getTime() + daysMs).toISOString(),
  };
}

/** @returns nobody when it is not ours, is changed, or is older than thirty days. */
export function readSlip({ keys, now }: Room, slip: string): Writer | undefined {
  try {
    const { at, ...who } = keys.table('outreach_slip').open(place, Buffer.from(slip, 'base64url'), Said);
    const age = now.getTime() - Date.parse(at);
    if (age > daysMs || age < 0) return undefined;
    return { issuer: who.issuer, subject: who.subject, units: who.units, roles: [role], role, ...(who.name ? { name: who.name } : {}) };
  } catch (error) {
    if (error instanceof SealError || error instanceof z.core.$ZodError) return undefined;
    throw error;
  }
}
