import { randomUUID } from 'node:crypto';
import { addDays, dayOf } from '@bostadforst/contract/day';
import { keyKeptDays, type OutreachKey } from '@bostadforst/contract/outreach';
import type { Room } from '../room.ts';
import { newPair } from './seal-suite.ts';

/** The days' keys for what is sealed on phones. */
export function outreachKeys({ trx, municipality, now, keys }: Pick<Room, 'trx' | 'municipality' | 'now' | 'keys'>) {
  const today = dayOf(now);
  const all = () => trx.selectFrom('outreach_key').selectAll().where('municipality', '=', municipality);

  return {
    /** Made by whoever asks first on a day; two who ask at once get the same. */
    async ofToday(): Promise<OutreachKey> {
      const found = () => all().where('made_on', '=', today).executeTakeFirst();
      const row = (await found()) ?? (await make(), (await found())!);
      return { keyId: row.id, publicKey: Buffer.from(row.public_key).toString('base64url'), madeOn: row.made_on };
    },

    /** The private key; `undefined` when it was never ours or is destroyed. */
    async secretOf(keyId: string): Promise<Uint8Array | undefined> {
      const row = await all().where('id', '=', keyId).where('made_on', '>=', oldest()).executeTakeFirst();
      return row && keys.outreach(row);
    },

    /** After this, what was sealed with an older key is opened by nobody. */
    async destroyOld(): Promise<void> {
      await trx.deleteFrom('outreach_key').where('municipality', '=', municipality).where('made_on', '<', oldest()).execute();
    },
  };

  function oldest() {
    return addDays(today, -keyKeptDays);
  }

  async function make(): Promise<void> {
    const id = randomUUID();
    const { secret, publicKey } = await newPair();
    await trx
      .insertInto('outreach_key')
      .values({ municipality, id, made_on: today, public_key: publicKey, ...keys.wrapOutreach(id, secret) })
      .onConflict(conflict => conflict.columns(['municipality', 'made_on']).doNothing())
      .execute();
  }
}
