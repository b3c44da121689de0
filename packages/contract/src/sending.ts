import * as z from 'zod/mini';

/** Why something that was sent without sign-in is looked at twice. It is stored and answered like any other. */
export const sendingFlags = ['many_from_one_network', 'hidden_field', 'sent_at_once'] as const;
export const SendingFlag = z.enum(sendingFlags);
export type SendingFlag = z.infer<typeof SendingFlag>;

/**
 * A little reckoning in place of a wait, for a device whose network has sent more than most. For each round: any number with which the
 * SHA-256 of `challenge.round.number` begins with so many zero bits. No person sees it.
 */
export const Work = z.object({
  challenge: z.string().check(z.maxLength(120)),
  rounds: z.int().check(z.minimum(1), z.maximum(64)),
  bits: z.int().check(z.minimum(1), z.maximum(20)),
});
export type Work = z.infer<typeof Work>;

/** The refusal that asks for it. Whoever knows nothing of it reads the code, and is never sent it in the first place. */
export const WorkAsked = z.object({ code: z.literal('too_many'), work: Work });

/** The header that brings it: the challenge and one number a round, with points between. */
export const workHeader = 'work';
export const workAnswer = (challenge: string, numbers: readonly number[]) => [challenge, ...numbers].join('.');
export const workText = (challenge: string, round: number, number: number) => `${challenge}.${round}.${number}`;

/** Whether a hash begins with so many zero bits. */
export function beginsWithZeros(hash: Uint8Array, bits: number): boolean {
  for (let bit = 0; bit < bits; bit += 1) if (((hash[bit >> 3] ?? 255) >> (7 - (bit & 7))) & 1) return false;
  return true;
}

const workType = 'application/work+json';

/**
 * Says in `Accept` that this client can do it, and for how many milliseconds its page has been open. In a header that any page may send
 * anywhere, so that an older service answers as it always did.
 */
export const acceptingWork = (shownFor: number) => `application/json, ${workType};shown=${Math.max(0, Math.floor(shownFor))}`;

/** What `Accept` says of it. */
export function readAccept(header = ''): { acceptsWork: boolean; shownFor?: number } {
  const part = header.split(',').find(each => each.trim().startsWith(workType));
  const shown = /;shown=(\d{1,12})$/.exec(part?.trim() ?? '')?.[1];
  return { acceptsWork: part !== undefined, ...(shown === undefined ? {} : { shownFor: Number(shown) }) };
}
