import { ProblemError } from '@bostadforst/contract/problem';
import { unreadRoutes } from '@bostadforst/contract/outreach/unread-routes';
import type { House } from '../house.ts';
import type { Room } from '../room.ts';
import { serve } from '../serve.ts';
import { unread } from './unread-store.ts';

/** The coordinator's box. Opening one is written down, as with any record. */
export function serveUnread(house: House): void {
  serve(house, unreadRoutes, 'listUnread', async ({ room }) => {
    const waiting = await unread(room).waiting();
    room.audit({ kind: 'unread_referral', count: waiting.length });
    return waiting;
  });

  serve(house, unreadRoutes, 'openUnread', async ({ room, params }) => {
    const row = await one(room, params.unreadId);
    room.audit({ kind: 'unread_referral', recordId: row.id });
    return unread(room).read(row);
  });

  serve(house, unreadRoutes, 'settleUnread', async ({ room, who, params, body }) => {
    const row = await one(room, params.unreadId);
    await unread(room).settle(row.id, body.as, who);
    room.audit({ kind: 'unread_referral', recordId: row.id, reason: body.as });
    return unread(room).shown(row);
  });
}

async function one(room: Room, id: string) {
  const row = await unread(room).find(id);
  if (!row) throw new ProblemError('not_found');
  return row;
}
