import * as z from 'zod/mini';

/** Why a sealed referral could not be taken in as it was. */
export const unreadReasons = ['key_gone', 'not_opened', 'not_as_agreed', 'writer_unknown'] as const;

/** How a coordinator was done with it: written anew with whoever wrote it, or not needed. */
export const settledAs = ['written_anew', 'not_needed'] as const;

/** One that came through and could not be taken in, as the coordinator's box shows it. Whose words they are, and none of the words. */
export const UnreadReferral = z.object({
  id: z.uuid(),
  receivedAt: z.iso.datetime(),
  writtenOn: z.iso.date(),
  reason: z.enum(unreadReasons),
  /** Whoever wrote it; left out where that could not be told. */
  writer: z.optional(z.object({ name: z.optional(z.string()), unit: z.optional(z.string()) })),
  /** Whoever sent it from the same phone, when that was another. */
  sender: z.optional(z.object({ name: z.optional(z.string()) })),
});
export type UnreadReferral = z.infer<typeof UnreadReferral>;

/** The same with what could be read. Nothing is left of what nobody can open any more. */
export const OpenedUnread = z.extend(UnreadReferral, {
  words: z.array(z.object({ field: z.string(), text: z.string() })),
});
export type OpenedUnread = z.infer<typeof OpenedUnread>;
