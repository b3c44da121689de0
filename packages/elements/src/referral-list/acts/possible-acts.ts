import type { ReferralEventName, ReferralState } from '@bostadforst/contract/referral/flow';
import { unanswered } from '../listing/marks.ts';
import type { ActContext, ActName } from './act-form.ts';
import { unitsLeftToAsk, unitsToAnswerFor } from './asking-forms.ts';

export interface PossibleActs {
  /** What leads on from here, the nearest first. */
  now: ActName[];
  /** What may have happened whatever the state. */
  also: ActName[];
  /** The person's yes, and its end: they stand with the yes. */
  consent: ActName[];
  /** They stand with the support. */
  support: ActName[];
  /** What the person wishes of a home, and the lease on its way to being theirs. */
  wishes: ActName[];
  takeover: ActName[];
  /** What whoever wrote it adds and corrects: they stand with what was told. */
  story: ActName[];
}

const onwards = [
  'ReferralAcknowledged',
  'ReferralScreened',
  'StatementsRequested',
  'StatementGiven',
  'StatementsCompleted',
  'StatementsClosed',
  'JointAssessmentRecorded',
  'ProposalForwarded',
  'ReferralReturned',
  'ReferralNotNow',
  'InformationAdded',
  'ReviewReached',
  'NewInformation',
  'SteeringDecisionMade',
  'FormalDecisionRegistered',
  'MatchProposed',
  'OfferMade',
  'OfferAccepted',
  'OfferDeclined',
  'ViewingHeld',
  'OfferUnanswered',
  'LeaseSigned',
  'MovedIn',
  'ReferralReopened',
] as const satisfies readonly ReferralEventName[];

const whatever = [
  'RehousingOffered',
  'HomeFellThrough',
  'PersonUnreachable',
  'PersonReached',
  'WithdrawalWishLifted',
  'WithdrawalWished',
  'ReferralWithdrawn',
  'ReferralClosed',
] as const;

/** States in which a home is near enough for support to begin; it goes on whatever happens to the home. */
const supportStates: readonly ReferralState[] = ['waiting_for_home', 'matched', 'offered', 'accepted', 'lease_signed', 'housed'];

/**
 * What is offered, among what the service says that whoever opened it could do: never a form that cannot be sent. The service
 * decides; this only leaves out what its answer already shows to be impossible.
 */
export function possibleActs(context: ActContext): PossibleActs {
  const { me, record } = context;
  const can = (event: ReferralEventName) => record.can.includes(event) && makesSense(event, context);
  const { state } = record.entry;
  const support: ActName[] = [];
  if (me.roles.includes('coordinator') && supportStates.includes(state)) support.push('SupportWorkerNamed');
  if (me.roles.includes('support_worker') && state === 'housed') support.push('SignInCodeMade');
  return {
    now: onwards.filter(event => can(event) && !again(event, context)),
    also: [...onwards.filter(event => can(event) && again(event, context)), ...whatever.filter(can)],
    consent: (['ConsentGiven', 'ConsentWithdrawn'] as const).filter(can),
    support,
    wishes: record.mayWriteWishes ? ['HomeWishesWritten'] : [],
    takeover: takesOver(context) ? [...record.tenancy!.takeover!.can] : [],
    story: [
      ...(record.mayObserve ? (['ObservationAdded'] as const) : []),
      ...(record.mayCorrect?.length ? (['WordsCorrected'] as const) : []),
    ],
  };
}

/** Whoever handles leases. */
const takesOver = ({ me, record }: ActContext) =>
  record.tenancy?.takeover !== undefined && me.roles.some(role => role === 'tenancy_manager' || role === 'coordinator');

/** A unit may change its answer, but nobody waits for that. */
function again(event: ReferralEventName, context: ActContext): boolean {
  const open = unanswered(context.record.entry);
  return event === 'StatementGiven' && !unitsToAnswerFor(context).some(unit => open.includes(unit));
}

function makesSense(event: ReferralEventName, context: ActContext): boolean {
  const { record, today } = context;
  const { entry } = record;
  const recommended = record.assessments.at(-1)?.recommendation;
  switch (event) {
    case 'StatementsRequested':
      return unitsLeftToAsk(context).length > 0;
    case 'StatementGiven':
      return unitsToAnswerFor(context).length > 0;
    case 'StatementsCompleted':
      return unanswered(entry).length === 0;
    case 'StatementsClosed':
      // Not before the day has passed that the units were given.
      return unanswered(entry).length > 0 && entry.marks.every(({ mark }) => mark !== 'asked');
    case 'ProposalForwarded':
      return recommended === 'propose';
    case 'ReferralReturned':
      return recommended === 'return';
    case 'ReferralNotNow':
      return recommended === 'not_now';
    case 'OfferUnanswered':
      // Not before the day has passed that the person was given.
      return record.offers.some(({ respondBy, response }) => !response && respondBy !== undefined && respondBy < today);
    case 'PersonUnreachable':
      return !entry.unreachable;
    case 'PersonReached':
      return entry.unreachable;
    case 'WithdrawalWished':
      return !entry.paused;
    case 'ConsentWithdrawn':
      return record.waivers.some(waiver => !waiver.withdrawnAt && waiver.validUntil >= today);
    default:
      return true;
  }
}
