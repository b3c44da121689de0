import { protectedRoutes } from '@bostadforst/contract/referral/protected-routes';
import { ProblemError } from '@bostadforst/contract/problem';
import { isNamed } from '../access/named-staff.ts';
import { openProtected } from '../database/database.ts';
import type { House } from '../house.ts';
import { serve } from '../serve.ts';
import { protectedList } from './list-pages.ts';
import { protection } from './protection-store.ts';
import { referrals } from './referral-store.ts';
import { isOwnCase } from './seen-by.ts';

/** Records of people with protected identity. Opened and written in by the same routes as any other. */
export function serveProtected(house: House): void {
  serve(house, protectedRoutes, 'listProtected', async ({ who, room }) => {
    // The same answer whether there are any: no role leads here, and none tells.
    if (!isNamed(room.settings, who)) throw new ProblemError('not_found');
    await openProtected(room.trx);
    const list = await protectedList(room, who);
    room.audit({ kind: 'protected_list', filter: 'all', count: list.entries.length });
    return list;
  });

  serve(house, protectedRoutes, 'protectReferral', {
    store: async ({ params, body, who, room }) => {
      const row = await referrals(room).toWriteIn(params.referralId, who);
      if (!body.protected && !isNamed(room.settings, who)) throw new ProblemError('not_allowed');
      if (await isOwnCase(room, who, [row.id])) throw new ProblemError('not_allowed');
      // With nobody named it would be out of everyone's sight, and the person would wait for ever.
      if (body.protected && !room.settings.protectedStaff) throw new ProblemError('not_possible_now');
      if (row.protected !== body.protected) await protection(room)[body.protected ? 'begin' : 'end'](row.person_id);
      room.audit({
        kind: 'referral',
        recordId: row.id,
        personId: row.person_id,
        reason: body.protected ? 'protected' : 'no_longer_protected',
      });
      return row.id;
    },
    answer: async (_, id) => ({ referralId: id }),
  });
}
