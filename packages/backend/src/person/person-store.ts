import { randomUUID } from 'node:crypto';
import { ReachWay, Speech } from '@bostadforst/contract/person';
import { normalized } from '@bostadforst/contract/person/personal-number';
import { sql } from 'kysely';
import * as z from 'zod/mini';
import type { Sealer } from '../keys/sealer.ts';
import type { Room } from '../room.ts';
import { isNeutralName, neutralName } from './neutral-names.ts';

/** What is sealed in a person's row. */
export const PersonWords = z.object({
  alias: z.string(),
  protectedIdentity: z.enum(['no', 'not_sure']),
  reach: z.optional(z.array(ReachWay)),
  speech: z.optional(Speech),
  personalNumber: z.optional(z.string()),
});
export type PersonWords = z.infer<typeof PersonWords>;

export interface NewPerson extends Omit<PersonWords, 'alias'> {
  alias?: string;
}

const place = (id: string) => ({ table: 'person', id });

/** People as they are known here: by a name to be called by, and by what they chose to add. */
export function people(room: Room) {
  const { trx, municipality, keys, now } = room;
  return {
    async create(person: NewPerson): Promise<{ personId: string; alias: string; sealer: Sealer }> {
      const personId = randomUUID();
      const alias = await calledBy(room, person.alias);
      const number = person.personalNumber && normalized(person.personalNumber);
      const hmac = number ? keys.hmac('personal_number', number) : undefined;
      const sealer = await keys.createPerson(personId);
      const sealed = sealer.seal(place(personId), {
        ...person,
        alias,
        ...(number ? { personalNumber: number } : {}),
      } satisfies PersonWords);
      await trx
        .insertInto('person')
        .values({
          municipality,
          id: personId,
          sealed,
          // The same number may be here already: whoever writes now is not told, and the coordinator sees that they may be one person.
          personal_number_hmac: hmac ?? null,
          created_at: now,
        })
        .execute();
      return { personId, alias, sealer };
    },

    /** The words of a page of people, in two queries. */
    async words(personIds: readonly string[]): Promise<ReadonlyMap<string, PersonWords>> {
      if (!personIds.length) return new Map();
      const sealers = await keys.people(personIds);
      const rows = await trx
        .selectFrom('person')
        .select(['id', 'sealed'])
        .where('municipality', '=', municipality)
        .where(sql<boolean>`id = any(${[...new Set(personIds)]}::uuid[])`)
        .execute();
      return new Map(rows.map(row => [row.id, sealers.get(row.id)!.open(place(row.id), row.sealed, PersonWords)]));
    },
  };
}

/** The alias someone chose, or a tree or bird that nobody here is called by. */
async function calledBy(room: Room, chosen?: string): Promise<string> {
  if (chosen) {
    if (isNeutralName(chosen)) await claim(room, chosen);
    return chosen;
  }
  for (;;) {
    const taken = await room.trx
      .selectFrom('counter')
      .select('thing')
      .where('municipality', '=', room.municipality)
      .where('thing', 'like', 'name:%')
      .execute();
    const name = neutralName(new Set(taken.map(({ thing }) => thing.slice('name:'.length))));
    if (await claim(room, name)) return name;
  }
}

/** The word alone is written down, with nothing that leads to whoever is called by it. */
async function claim({ trx, municipality }: Room, name: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('counter')
    .values({ municipality, thing: `name:${name}`, last: 1 })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}
