import type { Role } from '@bostadforst/contract/access';
import { correctableOn, stillTakesWords } from '@bostadforst/contract/referral/observation';
import { knownPersonRoutes } from '@bostadforst/contract/referral/known-person-routes';
import { observationRoutes } from '@bostadforst/contract/referral/observation-routes';
import { ProblemError } from '@bostadforst/contract/problem';
import type { House } from '../house.ts';
import { knownPerson } from '../person/known-person.ts';
import type { Room, Who } from '../room.ts';
import { serve } from '../serve.ts';
import { observations } from './observation-store.ts';
import { addsTo } from './own-case.ts';
import { recordAfter } from './record-after.ts';
import { referrals, type ReferralRow } from './referral-store.ts';
import { rolesThatSee } from './seen-by.ts';

/** A person who may be here already, and what whoever wrote about them adds until move-in. */
export function serveObservations(house: House): void {
  serve(house, knownPersonRoutes, 'findByPersonalNumber', async ({ body, who, room }) => knownPerson(room, who, body.personalNumber));

  serve(house, observationRoutes, 'addObservation', {
    store: async ({ params, body, who, room }) => {
      const row = await held(room, who, params.referralId);
      await observations(room, row, await room.keys.person(row.person_id)).add(who, body.text, unitOf(who, row));
      return written(room, row, 'observation');
    },
    answer: ({ who, room }, id) => recordAfter(room, who, id),
  });

  serve(house, observationRoutes, 'correctWords', {
    store: async ({ params, body, who, room }) => {
      const row = await held(room, who, params.referralId);
      if (!correctableOn[row.path].some(field => field === body.field)) throw new ProblemError('not_possible_now', ['field']);
      await observations(room, row, await room.keys.person(row.person_id)).correct(who, body, unitOf(who, row));
      return written(room, row, 'correction');
    },
    answer: ({ who, room }, id) => recordAfter(room, who, id),
  });
}

/** Held until the transaction ends: two who write at once take turns. */
async function held(room: Room, who: Who & { role: Role }, id: string): Promise<ReferralRow> {
  const row = await referrals(room).toWriteIn(id, who);
  if (!addsTo(who, row, await rolesThatSee(room, who, id))) throw new ProblemError('not_allowed');
  if (!stillTakesWords(row.state, row.paused)) throw new ProblemError('not_possible_now');
  return row;
}

/** An account of several units writes for the one that the referral is. */
const unitOf = ({ units }: Who, { referred_by_unit: unit }: ReferralRow) =>
  unit !== null && units.includes(unit) ? unit : units.length === 1 ? units[0]! : null;

function written(room: Room, { id, person_id }: ReferralRow, reason: string): string {
  room.audit({ kind: 'referral', recordId: id, personId: person_id, reason });
  return id;
}
