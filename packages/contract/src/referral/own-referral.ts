import * as z from 'zod/mini';
import { Role } from '../access/access.ts';
import { RecordedWaiver } from '../person/person.ts';
import { ContractForm } from '../programme/programme.ts';
import { type ReferralEventName, referralEventNames } from './flow.ts';
import { ReferralState, UnitMark } from './list-entry.ts';
import { nextSteps } from './next-step.ts';
import { FormalDecision } from './record.ts';
import { Words } from './referral.ts';
import { Staying } from './staying.ts';

const EventName = z.enum(referralEventNames as [ReferralEventName, ...ReferralEventName[]]);

/** What was decided about someone, and why, as it was written to be read by them. */
export const OwnDecision = z.object({
  kind: z.enum(['prioritised', 'not_now', 'more_info_needed']),
  /** Whoever assesses, or whoever prioritises. */
  by: z.enum(['assessors', 'steering']),
  on: z.iso.date(),
  /** The reasons. With a *not now* of those who assess, also what is offered meanwhile. */
  reasons: z.optional(z.string()),
  missing: z.optional(z.string()),
  reviewOn: z.optional(z.iso.date()),
});
export type OwnDecision = z.infer<typeof OwnDecision>;

/** A home that was offered. Its address is here while it can become, or is, the person's own: afterwards somebody else lives there. */
export const OwnOffer = z.object({
  id: z.uuid(),
  home: z.object({
    address: z.optional(z.string()),
    neighbourhood: z.string(),
    rooms: z.int(),
    areaM2: z.optional(z.int()),
    floor: z.optional(z.int()),
    lift: z.boolean(),
    petsAllowed: z.boolean(),
    rentSek: z.int(),
    availableFrom: z.iso.date(),
  }),
  offeredAt: z.iso.datetime(),
  respondBy: z.iso.date(),
  response: z.optional(z.enum(['accepted', 'declined', 'no_answer', 'fell_through'])),
  ownWords: z.optional(z.string()),
});
export type OwnOffer = z.infer<typeof OwnOffer>;

/**
 * One's own referral, as the person it is about sees it. A list of its own of what they are told, never the staff's record with
 * something taken away: what units and groups have written stands elsewhere, and is handed out by someone who has read it through.
 */
export const OwnReferral = z.object({
  referralId: z.uuid(),
  version: z.int(),
  alias: z.string(),
  state: ReferralState,
  /** The person has said that they want to withdraw; someone is to ask them. */
  paused: z.boolean(),
  receivedOn: z.iso.date(),
  /** When it came to where it stands. */
  since: z.iso.date(),
  /** A no, silence or a home that falls through does not end it. */
  prioritisedOn: z.optional(z.iso.date()),
  next: z.object({ step: z.enum(nextSteps), owner: z.optional(Role), unitId: z.optional(z.string()), by: z.optional(z.iso.date()) }),
  decisions: z.array(OwnDecision),
  formalDecisions: z.array(FormalDecision),
  /** That one was assessed, when and by which units. Not what was written. */
  assessed: z.array(z.object({ on: z.iso.date(), units: z.array(z.string()) })),
  offers: z.array(OwnOffer),
  home: z.optional(z.object({ contractForm: ContractForm, signedOn: z.iso.date(), moveInDate: z.optional(z.iso.date()) })),
  /** Units that were asked, and whether they have answered. Not what. */
  asked: z.array(UnitMark),
  /** What the person has said yes to. */
  waivers: z.array(RecordedWaiver),
  words: z.object({
    staying: z.optional(Staying),
    leavingOn: z.optional(z.iso.date()),
    wish: z.optional(z.string()),
    ownWords: z.optional(z.string()),
  }),
  /** What the person has added since, oldest first. */
  added: z.array(z.object({ at: z.iso.datetime(), text: z.string() })),
  supportWorker: z.optional(z.object({ name: z.string(), since: z.iso.date() })),
  /** What the person can do from here, by the route that staff act by too. */
  can: z.array(EventName),
});
export type OwnReferral = z.infer<typeof OwnReferral>;

/** Words to add to one's own referral. They move nothing, and take nothing away. */
export const AddedWords = z.strictObject({ text: Words });
export type AddedWords = z.infer<typeof AddedWords>;
