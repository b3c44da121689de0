import { describe, type Log } from '../log.ts';
import type { House } from '../house.ts';
import { sealAll } from './seal-audit.ts';

/** Seals what waits every few seconds for as long as the service runs, and once more when it stops. @param pause Milliseconds. */
export function sealEvery({ app, database, keys, programmes, now }: House, pause = 3_000): void {
  let next: NodeJS.Timeout | undefined;
  let sealing = Promise.resolve();
  const seal = () => sealAll(database, keys, programmes.keys(), now).then(({ doubted }) => void (doubted && warn(app.log)));
  const goOn = () => {
    sealing = seal()
      .catch((error: unknown) => app.log.error(describe(error)))
      .then(() => void (next &&= setTimeout(goOn, pause)));
  };
  app.addHook('onReady', async () => void (next = setTimeout(goOn, pause)));
  app.addHook('onClose', async () => {
    clearTimeout(next);
    next = undefined;
    await sealing;
    await seal().catch((error: unknown) => app.log.error(describe(error)));
  });
}

/** Told once for each time it is seen: whoever watches the log runs `verify-audit`, which says which line. */
const warn = (log: Log) => log.error({ code: 'audit_line_changed' });
