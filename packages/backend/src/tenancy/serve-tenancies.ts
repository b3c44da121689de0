import type { Role } from '@bostadforst/contract/access';
import { dayOf } from '@bostadforst/contract/day';
import { ProblemError } from '@bostadforst/contract/problem';
import { tenancyRoutes } from '@bostadforst/contract/tenancy/routes';
import { takeOver, type NewTakeoverEvent } from '@bostadforst/contract/tenancy';
import { eventReason } from '../access/audit.ts';
import type { House } from '../house.ts';
import { looks } from '../referral/look-store.ts';
import { recordAfter } from '../referral/record-after.ts';
import { referrals, type ReferralRow } from '../referral/referral-store.ts';
import { rolesThatSee } from '../referral/seen-by.ts';
import { tellTakenOver } from '../referral/tell.ts';
import type { Room, Who } from '../room.ts';
import { serve } from '../serve.ts';
import { takeovers } from './takeover-store.ts';
import { tenancies } from './tenancy-store.ts';

export function serveTenancies(house: House): void {
  serve(house, tenancyRoutes, 'actOnTakeover', {
    store: async ({ params, body, who, room }) => {
      const row = await referrals(room).toWriteIn(params.referralId, who);
      await writeDown(room, who, row, body);
      return row.id;
    },
    answer: ({ who, room }, id) => recordAfter(room, who, id),
  });
}

async function writeDown(room: Room, who: Who & { role: Role }, row: ReferralRow, event: NewTakeoverEvent): Promise<void> {
  const { outside } = await looks(room).mayOpen(who, row, await rolesThatSee(room, who, row.id));
  const tenancy = await tenancies(room).of(row.id);
  if (!tenancy?.takeover) throw new ProblemError('not_possible_now');
  const store = takeovers(room, tenancy.id);
  if (!takeOver((await store.standing()).state, event.type)) throw new ProblemError('not_possible_now');
  checkDay(room, event);
  await store.write(event, who);
  if (event.type === 'ContractTakenOver') await tenancies(room).takenOver(tenancy.id);
  const log = referrals({ ...room, who });
  await log.happened(row.id, await log.nextPosition(row.id), { event: event.type });
  await tellTakenOver(room, row, event.type);
  room.audit({
    kind: 'referral',
    recordId: row.id,
    personId: row.person_id,
    outside,
    reason: eventReason(event.type),
  });
}

/** What is planned is to come; what has happened is not. */
function checkDay(room: Room, event: NewTakeoverEvent): void {
  const today = dayOf(room.now);
  if ('reviewOn' in event && event.reviewOn < today) throw new ProblemError('invalid', ['reviewOn']);
  if ('approvedOn' in event && event.approvedOn > today) throw new ProblemError('invalid', ['approvedOn']);
  if ('takenOverOn' in event && event.takenOverOn > today) throw new ProblemError('invalid', ['takenOverOn']);
}
