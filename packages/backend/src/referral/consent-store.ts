import { randomUUID } from 'node:crypto';
import { dayOf, type Day } from '@bostadforst/contract/day';
import type { RecordedWaiver } from '@bostadforst/contract/person';
import { sql } from 'kysely';
import { onlyUnit } from '../access/audit.ts';
import type { Room } from '../room.ts';

/** One for the monthly meeting waives nothing else, and is taken back by itself. */
type ConsentKind = 'secrecy_waiver' | 'tenant_meeting';

export interface GivenWaiver {
  units: readonly string[];
  categories: readonly string[];
  validUntil: Day;
  givenHow: RecordedWaiver['givenHow'];
}

/** What people have said yes to. It waives secrecy; it is not the ground for processing. */
export function consents(room: Room) {
  const { trx, municipality, now, who } = room;
  const ofPeople = (personIds: readonly string[]) =>
    trx
      .selectFrom('consent')
      .selectAll()
      .where('municipality', '=', municipality)
      .where('kind', '=', 'secrecy_waiver')
      .where(sql<boolean>`person_id = any(${[...personIds]}::uuid[])`);

  return {
    async give(
      personId: string,
      { units, categories, validUntil, givenHow }: GivenWaiver,
      kind: ConsentKind = 'secrecy_waiver',
    ): Promise<void> {
      await trx
        .insertInto('consent')
        .values({
          municipality,
          id: randomUUID(),
          person_id: personId,
          kind,
          units: [...units],
          categories: [...categories],
          given_how: givenHow,
          given_at: now,
          valid_until: validUntil,
          withdrawn_at: null,
          by_issuer: who?.issuer ?? null,
          by_subject: who?.subject ?? null,
          by_role: who?.role ?? null,
          by_unit: who ? onlyUnit(who) : null,
        })
        .execute();
    },

    /** Takes back everything the person has said yes to, or what is of one kind. */
    async withdraw(personId: string, kind?: ConsentKind): Promise<void> {
      await trx
        .updateTable('consent')
        .set({ withdrawn_at: now })
        .where('municipality', '=', municipality)
        .where('person_id', '=', personId)
        .where('withdrawn_at', 'is', null)
        .$if(kind !== undefined, query => query.where('kind', '=', kind!))
        .execute();
    },

    async of(personId: string): Promise<RecordedWaiver[]> {
      const rows = await ofPeople([personId]).orderBy('given_at').execute();
      return rows.map(row => ({
        units: row.units,
        categories: row.categories,
        givenAt: row.given_at.toISOString(),
        givenHow: row.given_how as RecordedWaiver['givenHow'],
        validUntil: row.valid_until,
        ...(row.withdrawn_at ? { withdrawnAt: row.withdrawn_at.toISOString() } : {}),
      }));
    },

    /** Units that each person's yes names today. */
    async standing(personIds: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
      const named = new Map<string, Set<string>>();
      if (!personIds.length) return named;
      const rows = await ofPeople(personIds).where('withdrawn_at', 'is', null).where('valid_until', '>=', dayOf(now)).execute();
      for (const row of rows) {
        const units = named.get(row.person_id) ?? new Set();
        for (const unit of row.units) units.add(unit);
        named.set(row.person_id, units);
      }
      return named;
    },
  };
}

/** Whether a yes counts that day. */
export const standsOn = (day: Day) => (waiver: RecordedWaiver) => !waiver.withdrawnAt && waiver.validUntil >= day;

/** Units that may be asked about someone today: those their yes names, or all where the programme declares one branch. */
export function mayBeAsked({ programme }: Room, named: ReadonlySet<string> | undefined): string[] {
  const { statements, sharing } = programme.policy;
  const asks = statements.kind === 'asked' ? statements.units : [];
  return sharing === 'same_branch' ? [...asks] : asks.filter(unit => named?.has(unit));
}
