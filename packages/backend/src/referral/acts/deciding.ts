import { addMonths, dayOf } from '@bostadforst/contract/day';
import { ProblemError } from '@bostadforst/contract/problem';
import { consents } from '../consent-store.ts';
import { group } from '../group-store.ts';
import type { Room } from '../../room.ts';
import type { Act, Writers } from './writer.ts';

/** After a refusal that says no day. */
const monthsUntilReview = 3;

/** Assessed together, prioritised by the steering group; the formal decision is a reference and is taken elsewhere. */
export const deciding: Writers<
  | 'JointAssessmentRecorded'
  | 'ProposalForwarded'
  | 'ReferralReturned'
  | 'ReferralNotNow'
  | 'InformationAdded'
  | 'ReviewReached'
  | 'NewInformation'
  | 'SteeringDecisionMade'
  | 'FormalDecisionRegistered'
> = {
  JointAssessmentRecorded: {
    facts: ({ room, event }) => {
      notAhead(room.now, event.heldOn, 'heldOn');
      knownUnits(room, event.unitsPresent, 'unitsPresent');
      return { unitsPresent: event.unitsPresent };
    },
    write: ({ room, row, sealer, event, meeting }) => group(room).assess(row.id, sealer, event, meeting),
  },
  ProposalForwarded: { facts: lastRecommendation },
  ReferralReturned: {
    facts: lastRecommendation,
    write({ room, event: { byWhom, byWhen } }) {
      if (byWhom) knownUnits(room, [byWhom], 'byWhom');
      return { lack_unit: byWhom ?? null, lack_by: byWhen ? ahead(room.now, byWhen, 'byWhen') : null };
    },
    text: ({ missing }) => missing,
  },
  ReferralNotNow: {
    facts: lastRecommendation,
    write: ({ room, event }) => ({ review_on: ahead(room.now, event.reviewOn, 'reviewOn') }),
    text: ({ reasons, offeredInstead }) => [reasons, offeredInstead].filter(Boolean).join('\n\n'),
  },
  InformationAdded: { write: () => ({ lack_unit: null, lack_by: null }), text: ({ text }) => text },
  ReviewReached: { write: () => ({ review_on: null }) },
  NewInformation: { write: () => ({ review_on: null }), text: ({ text }) => text },
  SteeringDecisionMade: {
    async facts(act) {
      const { decision } = act.event;
      notAhead(act.room.now, decision.decidedOn, 'decision.decidedOn');
      if (decision.outcome === 'prioritised') await mayDecideFormally(act, decision.formalDecisionBy);
      return { steeringOutcome: decision.outcome };
    },
    async write({ room, row, sealer, event }) {
      const { decision } = event;
      await group(room).decide(row.id, sealer, event);
      if (decision.outcome === 'prioritised') return { prioritised_at: room.now, decision_unit: decision.formalDecisionBy };
      if (decision.outcome === 'returned') {
        const { byWhom, byWhen } = decision;
        if (byWhom) knownUnits(room, [byWhom], 'decision.byWhom');
        return { lack_unit: byWhom ?? null, lack_by: byWhen ? ahead(room.now, byWhen, 'decision.byWhen') : null };
      }
      // The one decision that ends having been prioritised, and it says why. The wait runs on.
      return { prioritised_at: null, review_on: ahead(room.now, decision.reviewOn, 'decision.reviewOn') };
    },
  },
  FormalDecisionRegistered: {
    facts({ room, event }) {
      if (event.outcome !== 'not_required' && !event.caseReference) throw new ProblemError('invalid', ['caseReference']);
      notAhead(room.now, event.decidedOn, 'decidedOn');
      return { formalOutcome: event.outcome };
    },
    async write({ room, row, sealer, event }) {
      await group(room).register(row.id, row.decision_unit, sealer, event);
      if (event.outcome !== 'refused') return {};
      // A refusal can be appealed; here it means *not now*, and what was prioritised stays so. No name is without a day.
      const { reviewOn = addMonths(dayOf(room.now), monthsUntilReview) } = event;
      return { review_on: ahead(room.now, reviewOn, 'reviewOn') };
    },
  },
};

async function lastRecommendation({ room, row, sealer }: Pick<Act, 'room' | 'row' | 'sealer'>) {
  const assessments = await group(room).assessments(row.id, sealer);
  const recommendation = assessments.at(-1)?.recommendation;
  return recommendation ? { recommendation } : {};
}

/** The unit learns the name: it takes the person's yes, that the unit wrote the referral itself, or the programme's declared ground. */
async function mayDecideFormally({ room, row }: Pick<Act, 'room' | 'row'>, unit: string): Promise<void> {
  const { units, policy } = room.programme;
  if (!units.some(({ id }) => id === unit)) throw new ProblemError('invalid', ['decision.formalDecisionBy']);
  const named = (await consents(room).standing([row.person_id])).get(row.person_id);
  if (policy.sharing === 'same_branch' || row.referred_by_unit === unit || named?.has(unit)) return;
  throw new ProblemError('not_possible_now', ['decision.formalDecisionBy']);
}

function notAhead(now: Date, day: string, field: string): void {
  if (day > dayOf(now)) throw new ProblemError('invalid', [field]);
}

function knownUnits({ programme }: Room, named: readonly string[], field: string): void {
  if (!named.every(unit => programme.units.some(({ id }) => id === unit))) throw new ProblemError('invalid', [field]);
}

/** A day to come: a review is never put behind anyone's back. */
function ahead(now: Date, day: string, field: string): string {
  if (day <= dayOf(now)) throw new ProblemError('invalid', [field]);
  return day;
}
