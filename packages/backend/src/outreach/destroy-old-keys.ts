import type { House } from '../house.ts';
import { describe } from '../log.ts';
import { inRoom } from '../room.ts';
import { outreachKeys } from './key-store.ts';

/** In every municipality: what was sealed with a key that is gone is opened by nobody, whoever finds the phone. */
export async function destroyOldKeys(house: House): Promise<void> {
  for (const municipality of house.programmes.keys()) await inRoom(house, { municipality }, room => outreachKeys(room).destroyOld());
}

/** At the start and every hour, also where nobody asks for a key any more. @param pause Milliseconds. */
export function destroyOldKeysEvery(house: House, pause = 3_600_000): void {
  const { app } = house;
  let next: NodeJS.Timeout | undefined;
  let working = Promise.resolve();
  const destroy = () => {
    working = destroyOldKeys(house)
      .catch((error: unknown) => app.log.error(describe(error)))
      .then(() => void (next &&= setTimeout(destroy, pause)));
  };
  app.addHook('onReady', async () => void (next = setTimeout(destroy, 0)));
  app.addHook('onClose', async () => {
    clearTimeout(next);
    next = undefined;
    await working;
  });
}
