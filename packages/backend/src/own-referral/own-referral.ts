import { dayOf } from '@bostadforst/contract/day';
import { flow, possibleEvents, stateUnder } from '@bostadforst/contract/referral/flow';
import type { OwnDecision, OwnOffer, OwnReferral } from '@bostadforst/contract/referral/own';
import { ReferralWords } from '@bostadforst/contract/referral/record';
import { ProblemError } from '@bostadforst/contract/problem';
import { openProtected } from '../database/database.ts';
import type { Sealer } from '../keys/sealer.ts';
import { consents } from '../referral/consent-store.ts';
import { group } from '../referral/group-store.ts';
import { historyOf } from '../referral/history.ts';
import { listEntries } from '../referral/list-entries.ts';
import { matches } from '../referral/match-store.ts';
import type { ReferralRow } from '../referral/referral-store.ts';
import { supportOf } from '../referral/support-store.ts';
import type { Room, Who } from '../room.ts';
import { tenancies } from '../tenancy/tenancy-store.ts';

type History = Awaited<ReturnType<typeof historyOf>>;

/** The latest referral of whoever asks. @throws ProblemError `not_found` for someone who has none, or is not known here yet. */
export async function ownRow({ trx, municipality }: Room, { personId }: Who): Promise<ReferralRow> {
  const row =
    personId &&
    (await trx
      .selectFrom('referral')
      .selectAll()
      .where('municipality', '=', municipality)
      .where('person_id', '=', personId)
      .orderBy('received_at', 'desc')
      .limit(1)
      .executeTakeFirst());
  if (!row) throw new ProblemError('not_found');
  // Their own home is hidden with them. Where theirs is not, nothing tells them that a home has since become that of someone hidden.
  if (row.protected) await openProtected(trx);
  return row;
}

/** A referral as the person it is about sees it. Each part is taken in here by name: what is not named is not theirs to see this way. */
export async function ownReferral(room: Room, who: Who, row: ReferralRow): Promise<OwnReferral> {
  const { policy } = room.programme;
  const sealer = await room.keys.person(row.person_id);
  const [entry] = await listEntries(room, [row]);
  const history = await historyOf(room, row.id, sealer, true);
  const { staying, leavingOn, wish, ownWords } = sealer.open({ table: 'referral', id: row.id }, row.sealed, ReferralWords);
  const offers = await ownOffers(room, row, sealer);
  const home = await tenancies(room).of(row.id);
  const supportWorker = await supportOf(room, row.person_id);
  const assessments = await group(room).assessments(row.id, sealer);
  const unitId = row.state === 'more_info_needed' ? row.lack_unit : row.state === 'prioritised' ? row.decision_unit : null;
  const by = row.state === 'offered' ? offers.at(-1)?.respondBy : entry!.next.by;
  return {
    referralId: row.id,
    version: row.version,
    alias: entry!.alias,
    state: stateUnder(policy, row.state),
    paused: row.paused,
    receivedOn: entry!.receivedOn,
    since: dayOf(lastMove(history) ?? row.received_at),
    ...(row.prioritised_at ? { prioritisedOn: dayOf(row.prioritised_at) } : {}),
    next: {
      step: entry!.next.step,
      ...(entry!.next.owner ? { owner: entry!.next.owner } : {}),
      ...(unitId ? { unitId } : {}),
      ...(by ? { by } : {}),
    },
    decisions: await ownDecisions(room, row, sealer, history),
    formalDecisions: await group(room).formalDecisions(row.id, sealer),
    assessed: assessments.map(({ heldOn, unitsPresent }) => ({ on: heldOn, units: unitsPresent })),
    offers,
    ...(home ? { home } : {}),
    asked: entry!.marks,
    waivers: await consents(room).of(row.person_id),
    words: { staying, leavingOn, wish, ownWords },
    added: history.flatMap(({ at, event, text }) => (event === 'WordsAdded' && text ? { at, text } : [])),
    ...(supportWorker ? { supportWorker } : {}),
    can: possibleEvents(row.state, policy, who.roles.includes('participant') ? ['participant'] : [], row.paused),
  };
}

/** When it came to where it stands: an answer from a unit, or a yes, moves nothing. */
function lastMove(history: History): Date | undefined {
  const moved = history.findLast(
    ({ event }) => event === 'ReferralSubmitted' || (event in flow && 'to' in flow[event as keyof typeof flow]),
  );
  return moved && new Date(moved.at);
}

async function ownDecisions(room: Room, row: ReferralRow, sealer: Sealer, history: History): Promise<OwnDecision[]> {
  const steering = await group(room).decisions(row.id, sealer);
  const kinds = { prioritised: 'prioritised', not_prioritised_now: 'not_now', returned: 'more_info_needed' } as const;
  return history.flatMap(({ event, at, text }): OwnDecision[] => {
    const on = dayOf(new Date(at));
    const words = text ? { reasons: text } : {};
    if (event === 'ReferralNotNow') return [{ kind: 'not_now', by: 'assessors', on, ...words }];
    if (event === 'ReferralReturned') return [{ kind: 'more_info_needed', by: 'assessors', on, ...(text ? { missing: text } : {}) }];
    const decision = event === 'SteeringDecisionMade' ? steering.shift() : undefined;
    if (!decision) return [];
    const { outcome, decidedOn, reasons, missing, reviewOn } = decision;
    return [
      {
        kind: kinds[outcome],
        by: 'steering',
        on: decidedOn,
        reasons,
        ...(missing ? { missing } : {}),
        ...(reviewOn ? { reviewOn } : {}),
      },
    ];
  });
}

async function ownOffers(room: Room, row: ReferralRow, sealer: Sealer): Promise<OwnOffer[]> {
  const open = await matches(room).open(row.id);
  const all = await matches(room).of(row.id, sealer, true);
  return all.flatMap(({ id, apartment, offeredAt, respondBy, response, ownWords }) => {
    // A home that is only thought of is nobody's to say yes or no to.
    if (!offeredAt || !respondBy) return [];
    const { address, neighbourhood, rooms, areaM2, floor, lift, petsAllowed, rentSek, availableFrom } = apartment;
    const isStillTheirs = open?.apartment_id === apartment.id;
    return {
      id,
      home: {
        neighbourhood,
        rooms,
        lift,
        petsAllowed,
        rentSek,
        availableFrom,
        ...(areaM2 === undefined ? {} : { areaM2 }),
        ...(floor === undefined ? {} : { floor }),
        ...(isStillTheirs && address ? { address } : {}),
      },
      offeredAt,
      respondBy,
      ...(response ? { response } : {}),
      ...(ownWords ? { ownWords } : {}),
    };
  });
}
