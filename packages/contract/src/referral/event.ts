import * as z from 'zod/mini';
import { CalendarDay } from '../calendar-day.ts';
import { SecrecyWaiver } from '../person/person.ts';
import { ContractForm } from '../programme/programme.ts';
import { UnitId } from '../programme/policy.ts';
import { Words } from './referral.ts';

/** How the person said it, when someone else writes it down for them. */
export const SaidHow = z.enum(['in_person', 'phone', 'message']);
export type SaidHow = z.infer<typeof SaidHow>;
const forThePerson = { ownWords: z.optional(Words), saidHow: z.optional(SaidHow) };

/** *Not known here* is a full answer. Silence is no answer, and no *no*. */
export const Knows = z.enum(['yes', 'no', 'cannot_say']);
export const Stance = z.enum(['supports', 'does_not_support', 'more_info_needed', 'not_known_here']);

/** The five things a group talks about. Nothing here weighs merit, habits or how earlier homes ended. */
export const Dimensions = z.strictObject({
  needNow: Words,
  currentSituation: Words,
  supportNeed: Words,
  triedBefore: z.optional(Words),
  personWishes: z.optional(Words),
});

export const NewAssessment = z.strictObject({
  type: z.literal('JointAssessmentRecorded'),
  heldOn: CalendarDay,
  unitsPresent: z.array(UnitId).check(z.maxLength(20)),
  dimensions: Dimensions,
  recommendation: z.enum(['propose', 'not_now', 'return']),
  text: z.optional(Words),
  /** Whoever sees it otherwise, in their own words. */
  dissent: z.optional(Words),
});

export const NewStatement = z.strictObject({
  type: z.literal('StatementGiven'),
  unitId: UnitId,
  knows: Knows,
  stance: Stance,
  currentInfo: z.optional(Words),
  reasoning: z.optional(Words),
});

export const NewDecision = z.discriminatedUnion('outcome', [
  /** The unit that takes the formal decision on assistance; the steering group prioritises and decides nothing else. */
  z.strictObject({ outcome: z.literal('prioritised'), reasons: Words, decidedOn: CalendarDay, formalDecisionBy: UnitId }),
  z.strictObject({ outcome: z.literal('not_prioritised_now'), reasons: Words, decidedOn: CalendarDay, reviewOn: CalendarDay }),
  z.strictObject({
    outcome: z.literal('returned'),
    reasons: Words,
    decidedOn: CalendarDay,
    missing: Words,
    byWhom: z.optional(UnitId),
    byWhen: z.optional(CalendarDay),
  }),
]);

/** What staff may send to a referral: one act each, named for what has happened. */
export const NewReferralEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ReferralAcknowledged') }),
  z.strictObject({ type: z.literal('ReferralScreened') }),
  z.strictObject({ type: z.literal('ConsentGiven'), given: SecrecyWaiver }),
  z.strictObject({ type: z.literal('ConsentWithdrawn'), ...forThePerson }),
  z.strictObject({ type: z.literal('StatementsRequested'), units: z.array(UnitId).check(z.minLength(1), z.maxLength(20)) }),
  NewStatement,
  z.strictObject({ type: z.literal('StatementsCompleted') }),
  z.strictObject({ type: z.literal('StatementsClosed') }),
  NewAssessment,
  z.strictObject({ type: z.literal('ProposalForwarded') }),
  /** What is missing, which unit sees to it, and by when. Without a unit it is the coordinator who does: no name is sent back to nobody. */
  z.strictObject({
    type: z.literal('ReferralReturned'),
    missing: Words,
    byWhom: z.optional(UnitId),
    byWhen: z.optional(CalendarDay),
  }),
  /** *Not now* says why, when it is tried again, and what the person is offered until then. Staff's own form asks for all three. */
  z.strictObject({ type: z.literal('ReferralNotNow'), reasons: Words, reviewOn: CalendarDay, offeredInstead: z.optional(Words) }),
  z.strictObject({ type: z.literal('InformationAdded'), text: Words }),
  z.strictObject({ type: z.literal('ReviewReached') }),
  z.strictObject({ type: z.literal('NewInformation'), text: Words }),
  z.strictObject({ type: z.literal('SteeringDecisionMade'), decision: NewDecision }),
  z.strictObject({
    type: z.literal('FormalDecisionRegistered'),
    outcome: z.enum(['granted', 'not_required', 'refused']),
    /** The decision's reference in the case system, never its text. */
    caseReference: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(60))),
    decidedOn: CalendarDay,
    /** After a refusal: the day that the name is tried again, three months on unless said. The right to appeal stands beside. */
    reviewOn: z.optional(CalendarDay),
  }),
  z.strictObject({ type: z.literal('MatchProposed'), apartmentId: z.uuid(), wishesMet: z.optional(Words) }),
  z.strictObject({ type: z.literal('OfferMade'), respondBy: CalendarDay }),
  z.strictObject({ type: z.literal('ViewingHeld'), heldOn: CalendarDay }),
  z.strictObject({ type: z.literal('OfferDeclined'), ...forThePerson }),
  z.strictObject({ type: z.literal('OfferAccepted'), ...forThePerson }),
  z.strictObject({ type: z.literal('OfferUnanswered') }),
  z.strictObject({ type: z.literal('HomeFellThrough'), reasons: Words }),
  z.strictObject({ type: z.literal('LeaseSigned'), contractForm: ContractForm, signedOn: CalendarDay }),
  z.strictObject({ type: z.literal('MovedIn'), moveInDate: CalendarDay }),
  z.strictObject({ type: z.literal('RehousingOffered') }),
  z.strictObject({ type: z.literal('PersonUnreachable') }),
  z.strictObject({ type: z.literal('PersonReached') }),
  z.strictObject({ type: z.literal('WithdrawalWished'), ...forThePerson }),
  z.strictObject({ type: z.literal('WithdrawalWishLifted'), ...forThePerson }),
  z.strictObject({ type: z.literal('ReferralWithdrawn'), ...forThePerson }),
  z.strictObject({
    type: z.literal('ReferralClosed'),
    reason: z.enum(['housed_elsewhere', 'moved', 'withdrawn', 'deceased', 'duplicate']),
  }),
  z.strictObject({ type: z.literal('ReferralReopened') }),
]);
export type NewReferralEvent = z.infer<typeof NewReferralEvent>;
