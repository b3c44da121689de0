import type { AddedWords } from '@bostadforst/contract/referral/own';
import { ownRoutes } from '@bostadforst/contract/referral/own-routes';
import { ProblemError } from '@bostadforst/contract/problem';
import type { House } from '../house.ts';
import { eventPlace, referrals } from '../referral/referral-store.ts';
import type { Room, Who } from '../room.ts';
import { serve } from '../serve.ts';
import { ownReferral, ownRow } from './own-referral.ts';

/** What someone reads about themselves, and adds. */
export function serveOwnReferral(house: House): void {
  // Written down, it would tell staff when someone reads about themselves.
  serve(house, ownRoutes, 'getOwnReferral', async ({ who, room }) => ownReferral(room, who, await ownRow(room, who)), {
    withoutTrace: true,
  });

  serve(house, ownRoutes, 'addOwnWords', {
    store: ({ body, who, room }) => add(room, who, body),
    answer: async ({ who, room }) => ownReferral(room, who, await ownRow(room, who)),
  });
}

/** Words move nothing: what a unit waits for is still waited for, and whoever reads them says whether it has come. */
async function add(room: Room, who: Who, { text }: AddedWords): Promise<string> {
  const { id, person_id, state, protected: isProtected } = await ownRow(room, who);
  if (state === 'withdrawn' || state === 'closed') throw new ProblemError('not_possible_now');
  const store = referrals(room);
  // Held, so that two additions at once each have a place of their own.
  await store.latestOf(person_id);
  const position = await store.nextPosition(id);
  const sealer = await room.keys.person(person_id);
  await store.happened(id, position, {
    event: 'WordsAdded',
    saidBy: 'participant',
    sealed: sealer.seal(eventPlace(id, position), { text }),
  });
  room.audit({ kind: 'referral', recordId: id, personId: person_id, reason: 'words_added', saidBy: 'participant' });
  if (!isProtected) await room.tell({ type: 'InformationAdded', referralId: id, state, nextOwner: 'coordinator' }, ['coordinator']);
  return id;
}
