import * as z from 'zod/mini';
import { Role } from '../access/access.ts';
import { Apartment } from '../apartment/apartment.ts';
import { ReachWay, RecordedWaiver, Speech } from '../person/person.ts';
import { ContractForm } from '../programme/programme.ts';
import { SendingFlag } from '../sending.ts';
import { Dimensions, Knows, SaidHow, Stance } from './event.ts';
import { type ReferralEventName, referralEventNames } from './flow.ts';
import { Takeover, takeoverEventNames } from '../tenancy/takeover.ts';
import { HomeWishes } from './home-wish.ts';
import { ListEntry } from './list-entry.ts';
import { AskedAndAnswered } from './own-answer.ts';
import { Correction, MayCorrect, Observation } from './observation.ts';
import { ReferralPath, Staying } from './referral.ts';
import { foundPlaces } from './staff-referral.ts';

export { AskedAndAnswered } from './own-answer.ts';
export { ListEntry, ReferralList, ReferralState, UnitMark } from './list-entry.ts';

const EventName = z.enum(referralEventNames as [ReferralEventName, ...ReferralEventName[]]);

/** One enumeration and no union, so that an older client reads the ones it knows by name. */
export const HistoryEvent = z.enum([
  'ReferralSubmitted',
  'SupportWorkerNamed',
  'WordsAdded',
  'AssessmentAmended',
  'AssessmentSetAside',
  'HomeWishesWritten',
  ...takeoverEventNames,
  ...(referralEventNames as ReferralEventName[]),
] as const);

export const Statement = z.object({
  unitId: z.string(),
  knows: Knows,
  stance: Stance,
  currentInfo: z.optional(z.string()),
  reasoning: z.optional(z.string()),
  at: z.iso.datetime(),
});
export type Statement = z.infer<typeof Statement>;

/** An asked unit that has not answered, and the day in Sweden on which it was reminded. */
export const RemindedUnit = z.object({ unitId: z.string(), on: z.iso.date() });
export type RemindedUnit = z.infer<typeof RemindedUnit>;

export const Assessment = z.object({
  heldOn: z.iso.date(),
  unitsPresent: z.array(z.string()),
  dimensions: Dimensions,
  recommendation: z.enum(['propose', 'not_now', 'return']),
  text: z.optional(z.string()),
  dissent: z.optional(z.string()),
  /** The meeting it was written in, and the definition of the target group that was in force. */
  meetingId: z.optional(z.uuid()),
  targetGroupVersion: z.optional(z.int()),
  /** To be sent back: what the group has already written, while the coordinator’s step waits. */
  sendBack: z.optional(z.object({ missing: z.string(), byWhom: z.string(), byWhen: z.iso.date() })),
  at: z.iso.datetime(),
});

export const Decision = z.object({
  outcome: z.enum(['prioritised', 'not_prioritised_now', 'returned']),
  reasons: z.string(),
  decidedOn: z.iso.date(),
  reviewOn: z.optional(z.iso.date()),
  missing: z.optional(z.string()),
  formalDecisionBy: z.optional(z.string()),
});

export const FormalDecision = z.object({
  outcome: z.enum(['granted', 'not_required', 'refused']),
  caseReference: z.optional(z.string()),
  decidedOn: z.iso.date(),
});

export const Offer = z.object({
  id: z.uuid(),
  /** The home; its address is here because the record itself opens behind a logged click. */
  apartment: z.extend(Apartment, { address: z.optional(z.string()) }),
  offeredAt: z.optional(z.iso.datetime()),
  respondBy: z.optional(z.iso.date()),
  /** A declined home stays in sight and costs nothing. */
  response: z.optional(z.enum(['accepted', 'declined', 'no_answer', 'fell_through'])),
  ownWords: z.optional(z.string()),
  /** Whose words these are: the person’s, also when someone else wrote them down. */
  saidBy: z.optional(z.enum(['participant'])),
  saidHow: z.optional(SaidHow),
});
export type Offer = z.infer<typeof Offer>;

export const Tenancy = z.object({
  id: z.uuid(),
  contractForm: ContractForm,
  signedOn: z.iso.date(),
  moveInDate: z.optional(z.iso.date()),
  /** On its way to being the tenant’s own; left out where an own lease cannot be had. */
  takeover: z.optional(Takeover),
});

export const HistoryLine = z.object({
  at: z.iso.datetime(),
  event: HistoryEvent,
  role: z.optional(Role),
  unitId: z.optional(z.string()),
  /** `receipt`: by whoever holds the person's receipt. */
  saidHow: z.optional(z.enum([...SaidHow.options, 'receipt'])),
  /** Words added with it, such as new information. */
  text: z.optional(z.string()),
});

/** What the person said and what was asked, as far as whoever opens it may see. What is not theirs to see is not here. */
export const ReferralWords = z.object({
  staying: z.optional(Staying),
  leavingOn: z.optional(z.iso.date()),
  wish: z.optional(z.string()),
  ownWords: z.optional(z.string()),
  needsNow: z.optional(z.string()),
  tried: z.optional(z.string()),
  found: z.optional(z.array(z.enum(foundPlaces))),
  foundHow: z.optional(z.string()),
  acute: z.optional(z.boolean()),
  capacity: z.optional(z.string()),
  /** What the municipality asked besides, as it was asked. */
  own: z.optional(z.array(AskedAndAnswered)),
});
export type ReferralWords = z.infer<typeof ReferralWords>;

/** One referral, opened by someone who may, and written down as opened. */
export const ReferralRecord = z.object({
  entry: ListEntry,
  version: z.int(),
  /** Among the protected records. Left out of every other. */
  protected: z.optional(z.literal(true)),
  path: ReferralPath,
  /** Prioritised, on this day. No offer that was declined or fell through ends it; a new decision with reasons does. */
  prioritisedOn: z.optional(z.iso.date()),
  /** Why it may not come from a person, for the coordinator alone. A reason to look twice, never to pass over. */
  flags: z.optional(z.array(SendingFlag)),
  person: z.object({
    personId: z.uuid(),
    protectedIdentity: z.enum(['no', 'not_sure']),
    reach: z.optional(z.array(ReachWay)),
    speech: z.optional(Speech),
    /** `••••••-1234`. */
    personalNumber: z.optional(z.string()),
  }),
  words: ReferralWords,
  /** What its words were before they were corrected, the earliest first. */
  corrections: z.optional(z.array(Correction)),
  /** What whoever wrote it has added since. Not here for those who decide as a group. */
  observations: z.optional(z.array(Observation)),
  /** Whoever opened it may add an observation now, and correct these words. */
  mayObserve: z.optional(z.boolean()),
  mayCorrect: z.optional(z.array(MayCorrect)),
  /** Other referrals of someone with the same personal number, for the coordinator alone. */
  perhapsSame: z.optional(z.array(ListEntry)),
  waivers: z.array(RecordedWaiver),
  /** Units that may be asked today, by the person's yes or the programme's declared ground. */
  mayAsk: z.array(z.string()),
  statements: z.array(Statement),
  /** Left out while nobody has been reminded. A unit that was asked sees its own. */
  reminded: z.optional(z.array(RemindedUnit)),
  assessments: z.array(Assessment),
  /** Whoever opened it may put their words together with those of the last assessment. */
  mayAmend: z.optional(z.boolean()),
  decisions: z.array(Decision),
  formalDecisions: z.array(FormalDecision),
  offers: z.array(Offer),
  /** What the person wishes of a home. */
  homeWishes: z.optional(HomeWishes),
  /** Whoever opened it may write down wishes. */
  mayWriteWishes: z.optional(z.boolean()),
  tenancy: z.optional(Tenancy),
  supportWorker: z.optional(z.object({ name: z.string(), since: z.iso.date() })),
  history: z.array(HistoryLine),
  /** What whoever opened it could do from here. */
  can: z.array(EventName),
});
export type ReferralRecord = z.infer<typeof ReferralRecord>;
