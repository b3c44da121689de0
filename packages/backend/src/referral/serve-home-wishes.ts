import { ProblemError } from '@bostadforst/contract/problem';
import { homeWishRoutes } from '@bostadforst/contract/referral/home-wish-routes';
import type { House } from '../house.ts';
import { serve } from '../serve.ts';
import { homeWishes } from './home-wish-store.ts';
import { looks } from './look-store.ts';
import { writesWishesAs } from './own-case.ts';
import { recordAfter } from './record-after.ts';
import { referrals } from './referral-store.ts';
import { rolesThatSee } from './seen-by.ts';

/** What someone wishes of a home, written down by whoever finds one with them. */
export function serveHomeWishes(house: House): void {
  serve(house, homeWishRoutes, 'writeHomeWishes', {
    store: async ({ params, body, who, room }) => {
      const row = await referrals(room).toWriteIn(params.referralId, who);
      const seeing = await rolesThatSee(room, who, row.id);
      const role = writesWishesAs(row, seeing);
      if (!role) throw new ProblemError('not_possible_now');
      const acting = { ...who, role };
      const { outside } = await looks(room).mayOpen(who, row, seeing);
      await homeWishes(room, row.id, await room.keys.person(row.person_id)).write(body, acting);
      const log = referrals({ ...room, who: acting });
      await log.happened(row.id, await log.nextPosition(row.id), {
        event: 'HomeWishesWritten',
        ...(body.saidHow ? { saidHow: body.saidHow } : {}),
      });
      room.audit({ kind: 'referral', recordId: row.id, personId: row.person_id, role, outside, reason: 'home_wishes_written' });
      return row.id;
    },
    answer: ({ who, room }, id) => recordAfter(room, who, id),
  });
}
