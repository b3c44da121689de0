import { callListRoutes } from '@bostadforst/contract/call/list-routes';
import { callRoutes } from '@bostadforst/contract/call/routes';
import { ProblemError } from '@bostadforst/contract/problem';
import type { House } from '../house.ts';
import { serve } from '../serve.ts';
import { calls } from './call-store.ts';

/**
 * *Ring mig*: asked for by anyone, and called by a coordinator. Nothing of it leaves the service: that someone wants to talk is nobody
 * else's to know.
 */
export function serveCalls(house: House): void {
  serve(house, callRoutes, 'askForCall', {
    store: async ({ body, room, flags }) => {
      const id = await calls(room).ask(body, body.website ? [...flags, 'hidden_field'] : flags);
      room.audit({ kind: 'call', recordId: id });
      return id;
    },
    answer: async ({ room }, id) => found(await calls(room).asked(id)),
  });

  serve(house, callListRoutes, 'listCalls', async ({ who, room }) => {
    const list = await calls(room).list(who);
    room.audit({ kind: 'call', filter: 'all', count: list.length });
    return list;
  });

  serve(house, callListRoutes, 'openCall', async ({ params, who, room }) => {
    const call = found(await calls(room).open(params.callId, who));
    room.audit({ kind: 'call', recordId: call.id });
    return call;
  });

  serve(house, callListRoutes, 'called', {
    store: async ({ params, who, room }) => {
      if (!(await calls(room).called(params.callId, who))) throw new ProblemError('not_found');
      room.audit({ kind: 'call', recordId: params.callId, reason: 'called' });
      return params.callId;
    },
    answer: async ({ who, room }, id) => {
      room.audit({ kind: 'call', recordId: id });
      return found(await calls(room).open(id, who));
    },
  });
}

function found<T>(record: T | undefined): T {
  if (!record) throw new ProblemError('not_found');
  return record;
}
