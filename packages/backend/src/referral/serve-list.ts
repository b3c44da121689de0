import { readReceipt } from '@bostadforst/contract/person/receipt';
import { assessmentRoutes } from '@bostadforst/contract/referral/assessment-routes';
import { listRoutes } from '@bostadforst/contract/referral/list-routes';
import { ProblemError } from '@bostadforst/contract/problem';
import { isNamed } from '../access/named-staff.ts';
import { openProtected } from '../database/database.ts';
import type { House } from '../house.ts';
import type { Room, Who } from '../room.ts';
import { serve } from '../serve.ts';
import { act } from './act.ts';
import { amendInRecord } from './amend.ts';
import { isLastDoneBy } from './history.ts';
import { listEntries } from './list-entries.ts';
import { filterInWords } from './list-filters.ts';
import { listPage } from './list-pages.ts';
import { looks } from './look-store.ts';
import { recordOf } from './record.ts';
import { recordAfter } from './record-after.ts';
import { referrals } from './referral-store.ts';
import { rolesThatSee } from './seen-by.ts';
import { support } from './support-store.ts';

export function serveList(house: House): void {
  serve(house, listRoutes, 'listReferrals', async ({ query, who, room }) => {
    const page = await listPage(room, who, query);
    room.audit({ kind: 'referral_list', filter: filterInWords(query), count: page.entries.length });
    return page;
  });

  serve(house, listRoutes, 'openReferral', async ({ params, who, room }) => {
    const row = await referrals(room).find(params.referralId, who);
    if (!row) throw new ProblemError('not_found');
    const roles = await rolesThatSee(room, who, row.id);
    const { outside } = await looks(room).mayOpen(who, row, roles);
    room.audit({ kind: 'referral', recordId: row.id, personId: row.person_id, outside });
    return recordOf(room, who, row, roles);
  });

  serve(house, listRoutes, 'findByReceipt', async ({ body, who, room }) => {
    if (isNamed(room.settings, who)) await openProtected(room.trx);
    const row = await referrals(room).byReceipt(readReceipt(body.receipt)!);
    if (!row) throw new ProblemError('not_found');
    room.audit({ kind: 'referral', recordId: row.id, personId: row.person_id });
    return (await listEntries(room, [row]))[0]!;
  });

  serve(house, listRoutes, 'actOnReferral', {
    store: async ({ params, body, who, room, version }) => {
      await act(room, who, params.referralId, body, { version });
      return params.referralId;
    },
    answer: ({ who, room }, id) => afterActing(room, who, id),
  });

  serve(house, assessmentRoutes, 'amendRecordedAssessment', {
    store: async ({ params, body, who, room, version }) => {
      await amendInRecord(room, who, params.referralId, body, version);
      return params.referralId;
    },
    answer: ({ who, room }, id) => recordAfter(room, who, id),
  });

  serve(house, listRoutes, 'listSupportWorkers', async ({ room }) => room.settings.supportWorkers.map(({ id, name }) => ({ id, name })));

  serve(house, listRoutes, 'nameSupportWorker', {
    store: async ({ params, body, who, room }) => {
      const id = await namedFor(room, who, params.personId, body.workerId);
      room.audit({ kind: 'support_offer', recordId: id, personId: params.personId });
      return id;
    },
    answer: ({ room }, id) => support(room).one(id),
  });
}

/**
 * Whoever has just acted sees what came of it, also when the referral has now left their hands: then its row alone. The same request
 * again, when something has happened since, is no way back in.
 */
async function afterActing(room: Room, who: Who, id: string) {
  const row = await referrals(room).known(id);
  const roles = await rolesThatSee(room, who, id);
  const isTheirs = await isLastDoneBy(room, who, id);
  if (!roles.length && !isTheirs) throw new ProblemError('not_found');
  const { outside } = isTheirs ? { outside: !(await looks(room).isOwn(who, row, roles)) } : await looks(room).mayOpen(who, row, roles);
  room.audit({ kind: 'referral', recordId: id, personId: row.person_id, outside });
  const record = await recordOf(room, who, row, roles);
  // What would be refused without a reason is not offered before there is one.
  if (!outside || (await looks(room).hasReason(who, id))) return record;
  const { mayWriteWishes: _, mayAmend: __, ...shown } = record;
  return { ...shown, can: [] };
}

async function namedFor(room: Room, who: Who, personId: string, workerId: string): Promise<string> {
  const store = referrals(room);
  const referral = await store.latestOf(personId);
  if (!referral) throw new ProblemError('not_found');
  if (!(await rolesThatSee(room, who, referral.id)).includes('coordinator')) throw new ProblemError('not_allowed');
  const id = await support(room).name(personId, workerId);
  if (!id) throw new ProblemError('invalid', ['workerId']);
  await store.happened(referral.id, await store.nextPosition(referral.id), { event: 'SupportWorkerNamed' });
  return id;
}
