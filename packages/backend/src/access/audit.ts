import { randomUUID } from 'node:crypto';
import type { Role } from '@bostadforst/contract/access';
import type { Room } from '../room.ts';
import { lineMac, wholeLine } from './audit-line.ts';

/** What a handler adds to its audit line. Words of closed sets and ids, never anything that someone wrote. */
export interface AuditDetails {
  /** The thing, such as `referral`. */
  kind?: string;
  recordId?: string;
  personId?: string;
  /** The role acted in, when the route leaves that to what is done. */
  role?: Role;
  /** Whoever did it, when that is not whoever asks: what one wrote without network may be sent by a colleague. */
  by?: { issuer: string; subject: string; role?: Role; units: readonly string[] };
  /** The unit acted for, when the account has several. */
  unit?: string;
  reason?: string;
  /** Whose words were written down, and how they were said. */
  saidBy?: string;
  saidHow?: string;
  /** How a list was narrowed, such as `state=screening`, and how many rows were shown. */
  filter?: string;
  count?: number;
  /** A record that is not one's own unit's was shown. */
  outside?: boolean;
}

/** The unit that someone acts for, when there is no choosing. The order of a claim never decides who sees what they wrote. */
export const onlyUnit = ({ units }: { units: readonly string[] }): string | null => (units.length === 1 ? units[0]! : null);

/** The reason's word for an event: `OfferDeclined` is written down as `offer_declined`. */
export const eventReason = (event: string) => event.replace(/(?!^)([A-Z])/g, '_$1').toLowerCase();

/**
 * The lines of one request, written in its own transaction: what is rolled back was never done. Each waits to be sealed, with a mac that
 * nobody makes who has the database and not the key.
 */
export async function writeAudit(
  room: Room,
  action: string,
  lines: readonly AuditDetails[],
  request: { id: string; repeated?: boolean },
): Promise<void> {
  const { who, municipality, now, trx, keys } = room;
  const unit = who ? onlyUnit(who) : null;
  const said = lines.length ? lines : [{}];
  const written = await trx
    .insertInto('audit')
    .values(
      said.map(line => ({
        municipality,
        id: randomUUID(),
        at: now,
        request_id: request.id,
        issuer: (line.by ?? who)?.issuer ?? null,
        subject: (line.by ?? who)?.subject ?? null,
        role: line.role ?? (line.by ?? who)?.role ?? null,
        unit: line.unit ?? (line.by ? onlyUnit(line.by) : unit),
        action,
        kind: line.kind ?? null,
        record_id: line.recordId ?? null,
        person_id: line.personId ?? null,
        reason: line.reason ?? null,
        said_by: line.saidBy ?? null,
        said_how: line.saidHow ?? null,
        filter: line.filter ?? null,
        count: line.count ?? null,
        repeated: request.repeated ?? false,
        outside: line.outside ?? false,
      })),
    )
    .returning(['id', wholeLine.as('line')])
    .execute();
  const { current } = keys.audit;
  await trx
    .insertInto('audit_waiting')
    .values(written.map(({ id, line }) => ({ municipality, audit_id: id, key_id: current.id, mac: lineMac(current, line) })))
    .execute();
}
