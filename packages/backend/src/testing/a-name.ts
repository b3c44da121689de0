import { createClient } from '@bostadforst/client';
import { routes } from '@bostadforst/contract';
import type { Role } from '@bostadforst/contract/access';
import { addDays, dayOf } from '@bostadforst/contract/day';
import { isProblem, type ProblemCode } from '@bostadforst/contract/problem';
import type { Policy } from '@bostadforst/contract/programme';
import type { NewReferralEvent } from '@bostadforst/contract/referral/event';
import type { ReferralRecord } from '@bostadforst/contract/referral/record';
import type { TestApp } from './testing.ts';
import { outreach } from '../referral/testing.ts';

export const askable = ['forsorjning', 'vuxen', 'funktionshinder'];
/** Everyone who can have to do with one name: the roles, and an officer for each unit that can be asked. */
export const walkers = [
  'coordinator', 'outreach_worker', 'working_group_member', 'steering_member', 'tenancy_manager', 'support_worker', 'participant',
  ...askable.map(unit => `case_officer ${unit}`),
] as const; // prettier-ignore
export type Walker = (typeof walkers)[number];
export const roleOf = (walker: Walker) => walker.split(' ')[0] as Role;

type Event<T extends NewReferralEvent['type'] = NewReferralEvent['type']> = Extract<NewReferralEvent, { type: T }>;
export type Outcome = { done: true } | { done: false; code: ProblemCode };

let names = 0;

/** One name in one municipality, and everyone who may do something about it, over the service's own routes. */
export async function aName(app: TestApp, municipality: string, policy: Policy, clock: { now: Date }) {
  const place = `${municipality} ${(names += 1)}`;
  const client = (walker: Walker) => {
    const [role, unit] = walker.split(' ') as [Role, string?];
    const subject = `${walker} i ${place}`;
    return createClient(
      { backend: 'http://in.process', municipality, fetch: app.one(role, { subject: role === 'support_worker' ? role : subject, units: unit ? [unit] : [] }) },
      routes,
    ); // prettier-ignore
  };
  const clients = new Map(walkers.map(walker => [walker, client(walker)]));
  const as = (walker: Walker) => clients.get(walker)!;
  const params = await sendName();
  const homes: string[] = [];

  async function sendName() {
    const today = dayOf(clock.now);
    const given = { units: askable, categories: ['wishes' as const], validUntil: addDays(today, 300), givenHow: 'written' as const };
    const body = outreach({ waiver: { answer: 'yes', given } });
    const { referralId } = await as('outreach_worker').sendOutreachReferral({ body });
    const { person } = await as('coordinator').openReferral({ params: { referralId } });
    await as('coordinator').nameSupportWorker({ params: { personId: person.personId }, body: { workerId: 'stod-1' } });
    await app.inRoom({ municipality }, room =>
      room.trx
        .insertInto('sign_in_tie')
        .values({
          municipality,
          issuer: app.issuer,
          subject: `participant i ${place}`,
          person_id: person.personId,
          tied_at: room.now,
        })
        .execute(),
    );
    return { referralId };
  }

  async function announce(): Promise<string> {
    const { id } = await as('tenancy_manager').announceApartment({
      body: {
        landlordId: 'exempelhem',
        address: `Exempelgatan ${homes.length + 3}, lgh 1201`,
        neighbourhood: 'Centrum',
        rooms: 1,
        lift: true,
        petsAllowed: true,
        rentSek: 5200,
        availableFrom: dayOf(clock.now),
      },
    });
    homes.push(id);
    return id;
  }

  /** What someone in earnest would write of an event today. `choice` settles what can be settled in several ways. */
  async function inEarnest(type: NewReferralEvent['type'], walker: Walker, choice: number, good = false): Promise<NewReferralEvent> {
    const today = dayOf(clock.now);
    const later = addDays(today, 14);
    const unit = walker.split(' ')[1] ?? 'vuxen';
    const of = <T>(...several: T[]) => several[good ? 0 : choice % several.length]!;
    const said = { ownWords: 'Så här säger jag.', saidHow: of<'phone' | 'in_person' | 'message'>('phone', 'in_person', 'message') };
    const written: { [T in NewReferralEvent['type']]: () => Omit<Event<T>, 'type'> } = {
      ReferralAcknowledged: () => ({}),
      ReferralScreened: () => ({}),
      ConsentGiven: () => ({ given: { units: askable, categories: ['wishes'], validUntil: addDays(today, 300), givenHow: 'written' } }),
      ConsentWithdrawn: () => said,
      StatementsRequested: () => ({ units: of(askable, ['vuxen'], ['forsorjning']) }),
      StatementGiven: () => ({ unitId: unit, knows: of('yes', 'no', 'cannot_say'), stance: of('supports', 'not_known_here') }),
      StatementsCompleted: () => ({}),
      StatementsClosed: () => ({}),
      JointAssessmentRecorded: () => ({
        heldOn: today,
        unitsPresent: of(askable, ['vuxen', 'forsorjning'], ['vuxen']),
        dimensions: { needNow: 'Ett lås.', currentSituation: 'Härbärge.', supportNeed: 'Mycket till en början.' },
        recommendation: of('propose', 'not_now', 'return'),
      }),
      ProposalForwarded: () => ({}),
      ReferralReturned: () => ({ missing: 'En dag att ses.', byWhom: 'uppsok', byWhen: later }),
      ReferralNotNow: () => ({ reasons: 'Inga hem just nu.', reviewOn: later, offeredInstead: 'Stöd från uppsökarna.' }),
      InformationAdded: () => ({ text: 'Något nytt.' }),
      ReviewReached: () => ({}),
      NewInformation: () => ({ text: 'Något nytt.' }),
      SteeringDecisionMade: () => ({
        decision: of<Event<'SteeringDecisionMade'>['decision']>(
          { outcome: 'prioritised', reasons: 'Störst behov just nu.', decidedOn: today, formalDecisionBy: 'vuxen' },
          { outcome: 'not_prioritised_now', reasons: 'Inga hem just nu.', decidedOn: today, reviewOn: later },
          { outcome: 'returned', reasons: 'Något fattas.', decidedOn: today, missing: 'Ett datum', byWhom: 'vuxen', byWhen: later },
        ),
      }),
      FormalDecisionRegistered: () => ({
        ...of<Pick<Event<'FormalDecisionRegistered'>, 'outcome' | 'caseReference' | 'reviewOn'>>(
          { outcome: 'granted', caseReference: 'EX-2026-17' },
          { outcome: 'not_required' },
          { outcome: 'refused', caseReference: 'EX-2026-18', reviewOn: later },
        ),
        decidedOn: today,
      }),
      MatchProposed: () => ({ apartmentId: homes.at(-1)! }),
      OfferMade: () => ({ respondBy: later }),
      ViewingHeld: () => ({ heldOn: today }),
      OfferDeclined: () => ({ ...said, ownWords: 'För långt från min syster.' }),
      OfferAccepted: () => said,
      OfferUnanswered: () => ({}),
      HomeFellThrough: () => ({ reasons: 'Hyresvärden drog sig ur.' }),
      LeaseSigned: () => ({ contractForm: 'first_hand', signedOn: today }),
      MovedIn: () => ({ moveInDate: today }),
      RehousingOffered: () => ({}),
      PersonUnreachable: () => ({}),
      PersonReached: () => ({}),
      WithdrawalWished: () => said,
      WithdrawalWishLifted: () => said,
      ReferralWithdrawn: () => said,
      ReferralClosed: () => ({ reason: 'moved' }),
      ReferralReopened: () => ({}),
    };
    if (type === 'MatchProposed') await announce();
    // Whoever closes the asking in earnest has waited until the units' day has passed.
    if (type === 'StatementsClosed' && good) clock.now = new Date(clock.now.getTime() + 15 * 86_400_000);
    return { type, ...written[type]() } as NewReferralEvent;
  }

  async function tries(walker: Walker, event: NewReferralEvent): Promise<Outcome> {
    try {
      await as(walker).actOnReferral({ params, body: event });
      return { done: true };
    } catch (error) {
      if (!isProblem(error)) throw error;
      return { done: false, code: error.problem.code };
    }
  }

  const read = (): Promise<ReferralRecord> => as('coordinator').openReferral({ params });
  return { as, params, policy, inEarnest, tries, read };
}
export type Name = Awaited<ReturnType<typeof aName>>;

/** What leads on from where a name is, in its programme's own way, and who does it. Nothing when it has come home. */
export function nextAct({ entry, assessments }: ReferralRecord, policy: Policy): [Walker, NewReferralEvent['type']] | undefined {
  const assessor: Walker = policy.assessment.kind === 'group' ? 'working_group_member' : 'support_worker';
  const recommended = assessments.at(-1)?.recommendation;
  if (entry.paused) return ['coordinator', 'WithdrawalWishLifted'];
  switch (entry.state) {
    case 'received':
      return ['coordinator', 'ReferralAcknowledged'];
    case 'screening':
      return ['coordinator', policy.statements.kind === 'none' ? 'ReferralScreened' : 'StatementsRequested'];
    case 'collecting_statements':
      return ['coordinator', 'StatementsClosed'];
    case 'ready_for_assessment':
      return [assessor, 'JointAssessmentRecorded'];
    case 'assessed':
      if (recommended === 'propose') return ['coordinator', 'ProposalForwarded'];
      return recommended === 'return' ? ['coordinator', 'ReferralReturned'] : [assessor, 'ReferralNotNow'];
    case 'awaiting_decision':
      return ['steering_member', 'SteeringDecisionMade'];
    case 'prioritised':
      return ['case_officer vuxen', 'FormalDecisionRegistered'];
    case 'waiting_for_home':
      return ['tenancy_manager', 'MatchProposed'];
    case 'matched':
      return ['coordinator', 'OfferMade'];
    case 'offered':
      return ['participant', 'OfferAccepted'];
    case 'accepted':
      return ['tenancy_manager', 'LeaseSigned'];
    case 'lease_signed':
      return ['tenancy_manager', 'MovedIn'];
    case 'not_now':
      return ['coordinator', 'ReviewReached'];
    case 'more_info_needed':
      return ['outreach_worker', 'InformationAdded'];
    case 'withdrawn':
    case 'closed':
      return ['coordinator', 'ReferralReopened'];
    case 'housed':
      return undefined;
  }
}
