import { fromKysely, type PgBoss } from 'pg-boss';
import { OutgoingMessage } from '@bostadforst/contract/notify';
import { isRole, mailedRoles } from '@bostadforst/contract/notify/settings';
import type { MunicipalitySettings, Settings } from '@bostadforst/contract/programme/settings';
import { mailQueue, webhookQueue } from '../database/queue.ts';
import type { Trx } from '../database/database.ts';

/** A row of the queue: what has happened, and to whom it goes, by the name that settings have for them. */
export interface Outgoing {
  message: OutgoingMessage;
  /** A webhook's `secretName`, or the role or unit whose mailboxes it is. */
  to: string;
}

/** Where a request leaves what is to be sent. Nothing is sent from inside a request. */
export interface Outbox {
  /**
   * Written in the request's own transaction: rolled back with it, and never lost once it has been committed.
   *
   * @param boxes Roles and units whose turn it is now.
   * @param only `mail` for what reminds of something: nothing has happened that a webhook would tell.
   */
  put(trx: Trx, message: OutgoingMessage, boxes?: readonly string[], only?: 'mail'): Promise<void>;
  close(): Promise<void>;
}

/** Where no municipality has anyone to tell. */
export const noOutbox: Outbox = { put: async () => {}, close: async () => {} };

export const hasSomeoneToTell = ({ municipalities }: Settings) =>
  Object.values(municipalities).some(({ webhooks, mail }) => webhooks?.length || mail);

export interface OutboxPace {
  /** Seconds that a mail waits for others to the same mailbox: ten names in a row are one mail. */
  gather?: number;
  /** Seconds before the first attempt is made again, and how often. As the queue says unless said. */
  retryDelay?: number;
  retryLimit?: number;
  expireInSeconds?: number;
}

export function outbox(boss: PgBoss, { municipalities }: Settings, { gather = 30, ...retries }: OutboxPace = {}): Outbox {
  return {
    async put(trx, message, boxes = [], only) {
      const settings = municipalities[message.municipality];
      if (!settings) return;
      // Parsed on the way out, as every reply is: a field that the contract does not name never reaches the queue.
      const named = OutgoingMessage.parse(message);
      const db = fromKysely(trx);
      for (const to of only ? [] : hooksFor(settings, named)) await boss.send(webhookQueue, { message: named, to }, { db, ...retries });
      for (const to of boxesFor(settings, boxes))
        await boss.send(mailQueue, { message: named, to }, { db, ...retries, startAfter: gather });
    },
    close: () => boss.stop({ timeout: 8_000 }),
  };
}

const hooksFor = ({ webhooks = [] }: MunicipalitySettings, { type }: OutgoingMessage) =>
  webhooks.filter(({ events }) => events.includes(type)).map(({ secretName }) => secretName);

/** Units are the programme's own; of the roles, those that work with the list. */
const boxesFor = ({ mail }: MunicipalitySettings, boxes: readonly string[]) =>
  [...new Set(boxes)].filter(box => mail && Object.hasOwn(mail.to, box) && (!isRole(box) || mailedRoles.some(role => role === box)));
