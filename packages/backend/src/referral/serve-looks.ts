import { lookRoutes } from '@bostadforst/contract/referral/look-routes';
import { ProblemError } from '@bostadforst/contract/problem';
import type { House } from '../house.ts';
import { serve } from '../serve.ts';
import { looks } from './look-store.ts';
import { referrals } from './referral-store.ts';
import { reminders } from './reminder-store.ts';
import { rolesThatSee } from './seen-by.ts';

/** Why someone looks from outside, the unit that is told, and the person who may see it. */
export function serveLooks(house: House): void {
  serve(house, lookRoutes, 'giveReason', {
    store: async ({ params, body, who, room }) => {
      const row = await referrals(room).find(params.referralId, who);
      if (!row) throw new ProblemError('not_found');
      const id = await looks(room).give(who, row, body);
      const outside = !(await looks(room).isOwn(who, row, await rolesThatSee(room, who, row.id)));
      if (outside) await looks(room).tellUnit(row);
      room.audit({ kind: 'given_reason', recordId: row.id, personId: row.person_id, reason: body.kind, outside });
      return id;
    },
    answer: ({ room }, id) => looks(room).reason(id),
  });

  serve(house, lookRoutes, 'listNotices', async ({ who, room }) => {
    const list = [
      ...(await looks(room).noticesTo(who.units)),
      ...(await reminders(room).to(who.roles.includes('case_officer') ? who.units : [])),
    ];
    room.audit({ kind: 'unit_notice', filter: 'own', count: list.length });
    return list;
  });

  // One's own log. Written down, it would tell staff when someone reads about them.
  serve(
    house,
    lookRoutes,
    'listLooks',
    async ({ who, room }) => {
      if (!who.personId) throw new ProblemError('not_found');
      return looks(room).at(who.personId);
    },
    { withoutTrace: true },
  );
}
