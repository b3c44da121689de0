import * as z from 'zod/mini';
import { ProtectedIdentity, Speech, TalkWay } from '../person/person.ts';
import { SendingFlag } from '../sending.ts';

/** *Ring mig*: someone who would rather talk. Nothing about why, and no name. */
export const NewCall = z.strictObject({
  /** A yes is sent nowhere: whoever has a protected identity rings us. */
  protectedIdentity: ProtectedIdentity,
  way: TalkWay,
  speech: z.optional(Speech),
  /** No question asks for it: what fills in every field it finds is no person, and is stored and answered like one. */
  website: z.optional(z.string().check(z.maxLength(300))),
});
export type NewCall = z.infer<typeof NewCall>;

/** What asking is answered with. */
export const AskedCall = z.object({
  callId: z.uuid(),
  askedAt: z.iso.datetime(),
  /** The programme's promise: at the latest on this day. */
  callBy: z.iso.date(),
});
export type AskedCall = z.infer<typeof AskedCall>;

/** A row of those to call. No number: that opens behind a click that is written down. */
export const CallEntry = z.object({
  id: z.uuid(),
  askedAt: z.iso.datetime(),
  callBy: z.iso.date(),
  /** Called, or met. */
  done: z.optional(z.object({ at: z.iso.datetime(), byYou: z.boolean() })),
});
export type CallEntry = z.infer<typeof CallEntry>;

/** One call, opened by a coordinator, and written down as opened. */
export const Call = z.extend(CallEntry, {
  protectedIdentity: ProtectedIdentity,
  way: TalkWay,
  speech: z.optional(Speech),
  /** Why it may not come from a person. A reason to look twice, never to pass over. */
  flags: z.optional(z.array(SendingFlag)),
});
export type Call = z.infer<typeof Call>;
