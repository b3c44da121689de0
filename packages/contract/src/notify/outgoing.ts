import * as z from 'zod/mini';
import { Role } from '../access/access.ts';
import { ReportState } from '../landlord-report/landlord-report.ts';
import { MunicipalityCode } from '../programme/municipality-code.ts';
import { ReferralState } from '../referral/list-entry.ts';

/**
 * What may leave about a referral, an offer or a lease. An allow-list: an event that is not named here leaves by no channel, a new one among
 * them. Nothing about goals, consent or who has looked is here, nor ever will be.
 */
export const outgoingReferralEvents = [
  'ReferralSubmitted',
  'ReferralAcknowledged',
  'ReferralScreened',
  'InformationAdded',
  'ReviewReached',
  'NewInformation',
  'PersonUnreachable',
  'PersonReached',
  'WithdrawalWished',
  'WithdrawalWishLifted',
  'ReferralWithdrawn',
  'ReferralClosed',
  'ReferralReopened',
  'StatementsRequested',
  'StatementGiven',
  'StatementsCompleted',
  'StatementsClosed',
  'JointAssessmentRecorded',
  'ProposalForwarded',
  'ReferralReturned',
  'ReferralNotNow',
  'SteeringDecisionMade',
  'FormalDecisionRegistered',
  'MatchProposed',
  'OfferMade',
  'ViewingHeld',
  'OfferDeclined',
  'OfferAccepted',
  'OfferUnanswered',
  'HomeFellThrough',
  'LeaseSigned',
  'MovedIn',
  'RehousingOffered',
  'TakeoverProposed',
  'ContractTakenOver',
] as const;

/** What may leave about a landlord's report. */
export const outgoingReportEvents = [
  'LandlordReportSent',
  'LandlordReportAcknowledged',
  'LandlordReportReplied',
  'LandlordReportResolved',
] as const;

export const outgoingEvents = [...outgoingReferralEvents, ...outgoingReportEvents] as const;
export const OutgoingEvent = z.enum(outgoingEvents);
export type OutgoingEvent = z.infer<typeof OutgoingEvent>;

const when = { municipality: MunicipalityCode, at: z.iso.datetime() };

/** All that a webhook's body holds about a referral. No name, alias or word that anyone wrote has a field to stand in. */
export const ReferralHappened = z.strictObject({
  type: z.enum(outgoingReferralEvents),
  ...when,
  referralId: z.uuid(),
  state: ReferralState,
  /** Whose turn it is now, as a role. */
  nextOwner: z.optional(Role),
});
export type ReferralHappened = z.infer<typeof ReferralHappened>;

/** The same about a landlord's report: not which landlord, which home or what about. */
export const ReportHappened = z.strictObject({ type: z.enum(outgoingReportEvents), ...when, reportId: z.uuid(), state: ReportState });
export type ReportHappened = z.infer<typeof ReportHappened>;

export const OutgoingMessage = z.union([ReferralHappened, ReportHappened]);
export type OutgoingMessage = z.infer<typeof OutgoingMessage>;

export const mayLeave = (event: string): event is OutgoingEvent => (outgoingEvents as readonly string[]).includes(event);
