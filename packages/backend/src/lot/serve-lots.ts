import type { Role } from '@bostadforst/contract/access';
import { dayOf } from '@bostadforst/contract/day';
import type { Lot, LotEnd, NewLot } from '@bostadforst/contract/lot';
import { lotRoutes } from '@bostadforst/contract/lot/routes';
import { isProblem, ProblemError } from '@bostadforst/contract/problem';
import type { House } from '../house.ts';
import { act } from '../referral/act.ts';
import { referrals, type ReferralRow } from '../referral/referral-store.ts';
import { isOwnCase } from '../referral/seen-by.ts';
import type { Room, Who } from '../room.ts';
import { serve } from '../serve.ts';
import { lots } from './lot-store.ts';

type Acting = Who & { role: Role };

export function serveLots(house: House): void {
  serve(house, lotRoutes, 'listLots', async ({ who, room }) => {
    const list = await lots(room).list(who);
    room.audit({ kind: 'lot', filter: 'all', count: list.length });
    return { lots: list };
  });

  serve(house, lotRoutes, 'freezeLot', {
    store: async ({ body, who, room }) => {
      const { names, round } = await mayBeFrozen(room, who, body);
      const id = await lots(room).freeze(body, names, round, who);
      room.audit({ kind: 'lot', recordId: id });
      for (const { id: recordId, person_id } of names)
        room.audit({ kind: 'referral', recordId, personId: person_id, reason: 'lot_frozen' });
      return id;
    },
    answer: ({ who, room }, id) => lots(room).one(id, who),
  });

  serve(house, lotRoutes, 'witnessLot', {
    store: async ({ params, body, who, room }) => {
      const { lotId } = params;
      const lot = await held(room, lotId);
      await standsOutside(room, who, lot.referral_ids);
      const isComplete = (await lots(room).figuresOf(lotId)).length >= lot.witnesses;
      // One figure each, none changed, none after the last: whoever came late would choose the outcome.
      if (lot.outcome || isComplete || !(await lots(room).write(lotId, body.figure, who))) throw new ProblemError('not_possible_now');
      room.audit({ kind: 'lot', recordId: lotId });
      return lotId;
    },
    answer: ({ who, room }, id) => lots(room).one(id, who),
  });

  serve(house, lotRoutes, 'endLot', {
    store: async ({ params, body, who, room }) => {
      const { outcome, referral_ids: ids } = await held(room, params.lotId);
      await standsOutside(room, who, ids);
      if (outcome) throw new ProblemError('not_possible_now');
      const lot = await lots(room).one(params.lotId, who);
      if (body.outcome === 'signed') await prioritise(room, who, lot, body);
      await lots(room).end(lot.id, body.outcome, who, body.outcome === 'rejected' ? body.reasons : undefined);
      room.audit({ kind: 'lot', recordId: lot.id, reason: body.outcome });
      return lot.id;
    },
    answer: ({ who, room }, id) => lots(room).one(id, who),
  });
}

/** Nobody freezes, witnesses or ends a lot in which they stand themselves. */
async function standsOutside(room: Room, who: Who, referralIds: readonly string[]): Promise<void> {
  if (await isOwnCase(room, who, referralIds)) throw new ProblemError('not_allowed');
}

async function held(room: Room, id: string) {
  const lot = await lots(room).hold(id);
  if (!lot) throw new ProblemError('not_found');
  return lot;
}

/** Only where the programme says so, among names that this group is to decide on now and that stand in no other lot. */
async function mayBeFrozen(room: Room, who: Who, lot: NewLot): Promise<{ names: ReferralRow[]; round: number }> {
  if (room.programme.policy.lot !== 'among_equals') throw new ProblemError('not_possible_now');
  // An id is the same in large letters: nobody is to stand in a lot twice.
  const ids = [...new Set(lot.names.map(id => id.toLowerCase()))].sort();
  if (lot.decidedOn > dayOf(room.now)) throw new ProblemError('invalid', ['decidedOn']);
  if (ids.length < lot.names.length) throw new ProblemError('invalid', ['names']);
  if (lot.places >= ids.length) throw new ProblemError('invalid', ['places']);
  await standsOutside(room, who, ids);
  const names: ReferralRow[] = [];
  // Held one by one in the order of their ids: two groups that freeze at once take turns and never wait for each other.
  for (const id of ids) {
    const row = await referrals(room).hold(id, who);
    if (row?.state !== 'awaiting_decision' || row.paused || row.protected) throw new ProblemError('not_possible_now', ['names']);
    names.push(row);
  }
  if (await lots(room).isUnderWay(ids)) throw new ProblemError('not_possible_now', ['names']);
  const round = 1 + (await lots(room).before(ids));
  if (round > 1 && !lot.againBecause) throw new ProblemError('invalid', ['againBecause']);
  return { names: names.sort((one, other) => one.number - other.number), round };
}

/** The group signs what the lot proposes: an ordinary decision for each, with its reasons. Those who come after are not decided on. */
async function prioritise(room: Room, who: Acting, { result }: Lot, { decisions, decidedOn }: Extract<LotEnd, { outcome: 'signed' }>) {
  if (!result) throw new ProblemError('not_possible_now');
  const first = result.filter(each => each.first).map(({ referralId }) => referralId);
  const named = new Set(decisions.map(({ referralId }) => referralId));
  if (decisions.length !== first.length || !first.every(id => named.has(id))) throw new ProblemError('invalid', ['decisions']);
  // In the order in which a lot holds them.
  const ordered = [...decisions.entries()].sort(([, one], [, other]) => (one.referralId < other.referralId ? -1 : 1));
  for (const [at, { referralId, reasons, formalDecisionBy }] of ordered) {
    const decision = { outcome: 'prioritised' as const, reasons, decidedOn, formalDecisionBy };
    await act(room, who, referralId, { type: 'SteeringDecisionMade', decision }).catch((error: unknown) => {
      throw isProblem(error) ? inDecision(error, at) : error;
    });
  }
}

/** Says which of the decisions it was. */
function inDecision({ problem: { code, fields = [] } }: ProblemError, at: number): ProblemError {
  if (code !== 'invalid' && code !== 'not_possible_now') return new ProblemError('not_possible_now', [`decisions.${at}`]);
  const named = fields.map(field => (field === 'decision.decidedOn' ? 'decidedOn' : `decisions.${at}${field.replace('decision', '')}`));
  return new ProblemError(code, named.length ? named : [`decisions.${at}`]);
}
