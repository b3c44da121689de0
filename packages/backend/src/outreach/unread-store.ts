import { randomUUID } from 'node:crypto';
import type { OpenedUnread, UnreadReferral, settledAs } from '@bostadforst/contract/outreach/unread';
import type { Selectable } from 'kysely';
import * as z from 'zod/mini';
import { onlyUnit } from '../access/audit.ts';
import type { UnreadReferralTable } from '../database/tables/outreach.ts';
import type { Room, Who } from '../room.ts';
import type { Writer } from './writer-slip.ts';

type Row = Selectable<UnreadReferralTable>;

const Field = z.object({ field: z.string(), text: z.string() });
const Sealed = z.object({ writer: z.optional(z.string()), sender: z.optional(z.string()), words: z.array(Field) });
const place = (id: string) => ({ table: 'unread_referral', id });

interface Kept {
  reason: UnreadReferral['reason'];
  writtenOn: string;
  writer: Writer | undefined;
  sender: Who;
  inside?: unknown;
}

/** What came through from phones and could not be taken in: not lost, and in the list of nobody. */
export function unread({ trx, municipality, now, keys }: Room) {
  const sealer = keys.table('unread_referral');
  const all = () => trx.selectFrom('unread_referral').selectAll().where('municipality', '=', municipality);
  const opened = (row: Row) => sealer.open(place(row.id), row.sealed, Sealed);

  return {
    async keep({ reason, writtenOn, writer, sender, inside }: Kept): Promise<string> {
      const id = randomUUID();
      const names = { ...(writer?.name ? { writer: writer.name } : {}), ...(sender.name ? { sender: sender.name } : {}) };
      await trx
        .insertInto('unread_referral')
        .values({
          municipality,
          id,
          received_at: now,
          written_on: writtenOn,
          reason,
          by_issuer: writer?.issuer ?? null,
          by_subject: writer?.subject ?? null,
          by_unit: writer ? onlyUnit(writer) : null,
          sent_by_issuer: sender.issuer,
          sent_by_subject: sender.subject,
          sealed: sealer.seal(place(id), { ...names, words: wordsOf(inside) }),
          settled_at: null,
          settled_as: null,
          settled_by_issuer: null,
          settled_by_subject: null,
        })
        .execute();
      return id;
    },

    find: (id: string): Promise<Row | undefined> => all().where('id', '=', id).executeTakeFirst(),

    waiting: async (): Promise<UnreadReferral[]> =>
      (await all().where('settled_at', 'is', null).orderBy('received_at').orderBy('id').execute()).map(shown),

    shown,
    read: (row: Row): OpenedUnread => ({ ...shown(row), words: opened(row).words }),

    async settle(id: string, as: (typeof settledAs)[number], who: Who): Promise<void> {
      await trx
        .updateTable('unread_referral')
        .set({ settled_at: now, settled_as: as, settled_by_issuer: who.issuer, settled_by_subject: who.subject })
        .where('municipality', '=', municipality)
        .where('id', '=', id)
        .where('settled_at', 'is', null)
        .execute();
    },
  };

  function shown(row: Row): UnreadReferral {
    const names = opened(row);
    const isOther = row.by_issuer !== row.sent_by_issuer || row.by_subject !== row.sent_by_subject;
    return {
      id: row.id,
      receivedAt: row.received_at.toISOString(),
      writtenOn: row.written_on,
      reason: row.reason as UnreadReferral['reason'],
      ...(row.by_subject !== null
        ? { writer: { ...(names.writer ? { name: names.writer } : {}), ...(row.by_unit ? { unit: row.by_unit } : {}) } }
        : {}),
      ...(isOther ? { sender: names.sender ? { name: names.sender } : {} } : {}),
    };
  }
}

/** No form goes deeper. What does was written by no person, and would take the service down with it. */
const deepest = 8;

/** What is kept to be read. Of someone with protected identity nothing but that: the form stores nothing after a yes, nor does the box. */
const wordsOf = (inside: unknown): z.infer<typeof Field>[] =>
  isProtected(inside) || isProtected((inside as { referral?: unknown } | null | undefined)?.referral)
    ? [{ field: 'protectedIdentity', text: 'yes' }]
    : fieldsOf(inside);

const isProtected = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'protectedIdentity' in value && value.protectedIdentity === 'yes';

/** Every word that could be read, by the name it was sent under: whatever shape it has, a person must be able to read it. */
function fieldsOf(value: unknown, field = '', depth = 0): z.infer<typeof Field>[] {
  if (value === undefined || value === null || depth > deepest) return [];
  if (typeof value !== 'object') return [{ field, text: String(value as string | number | boolean) }];
  return Object.entries(value).flatMap(([name, each]) => fieldsOf(each, field ? `${field}.${name}` : name, depth + 1));
}
