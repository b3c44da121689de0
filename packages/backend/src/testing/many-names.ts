import { randomUUID } from 'node:crypto';
import { referralStates, type ReferralState } from '@bostadforst/contract/referral/flow';
import { createSealer } from '../keys/sealer.ts';
import type { TestApp } from './testing.ts';

/** How often each state is met on a list that has been kept for years, in hundredths: most have a home by now, or have left. */
const often: Partial<Record<ReferralState, number>> = {
  received: 2,
  screening: 3,
  collecting_statements: 6,
  ready_for_assessment: 4,
  assessed: 2,
  awaiting_decision: 2,
  prioritised: 2,
  waiting_for_home: 6,
  housed: 44,
  not_now: 6,
  withdrawn: 7,
  closed: 11,
};
const hundred = referralStates.flatMap(state => Array<ReferralState>(often[state] ?? 1).fill(state)).slice(0, 100);
const before = new Set<ReferralState>(['received', 'screening']);
const units = ['vuxen', 'forsorjning', 'funktionshinder'];
const years = 3 * 365 * 86_400_000;
const batch = 5_000;

/**
 * A list of invented names, as if it had been kept for years: people with keys of their own and an alias that opens, their yes, the units
 * that were asked, and every second answer. Written past the service, which would take an hour.
 *
 * @param now The day that yes and dates are counted from.
 */
export async function manyNames({ house: { keys }, sql }: TestApp, municipality: string, count: number, now = new Date()): Promise<void> {
  for (let from = 0; from < count; from += batch) await writeBatch(from, Math.min(batch, count - from));
  await sql('analyze');

  async function writeBatch(from: number, size: number) {
    const rows = Array.from({ length: size }, (_, each) => aName(from + each));
    const column = <K extends keyof (typeof rows)[number]>(name: K) => rows.map(row => row[name]);
    const people = `unnest($2::uuid[], $3::text[], $4::text[]) as t (id, sealed, key_id)`;
    await sql(
      `with made as (
         insert into person (municipality, id, sealed, created_at)
         select $1, id, decode(sealed, 'hex'), now() from unnest($2::uuid[], $3::text[]) as t (id, sealed) returning id)
       select count(*) from made`,
      [municipality, column('person'), column('alias')],
    );
    await sql(
      `insert into person_key (municipality, person_id, purpose, wrapped_key, key_id)
       select $1, id, 'case', decode(sealed, 'hex'), decode(key_id, 'hex') from ${people}`,
      [municipality, column('person'), column('wrapped'), column('keyId')],
    );
    await sql(
      `insert into referral (municipality, id, number, person_id, path, state, received_at, sealed, referred_by_unit, reply_by)
       select $1, id, number, person_id, 'unit_proposal', state, received_at, ''::bytea, unit, (received_at + interval '3 days')::date
       from unnest($2::uuid[], $3::int[], $4::uuid[], $5::text[], $6::timestamptz[], $7::text[])
         as t (id, number, person_id, state, received_at, unit)`,
      [municipality, column('id'), column('number'), column('person'), column('state'), column('receivedAt'), column('unit')],
    );
    await sql(
      `insert into consent (municipality, id, person_id, kind, units, categories, given_how, given_at, valid_until)
       select $1, gen_random_uuid(), person_id, 'secrecy_waiver', $3, '{}', 'written', $4::timestamptz, ($4::timestamptz + interval '90 days')::date
       from unnest($2::uuid[]) as t (person_id)`,
      [municipality, column('person'), units, now.toISOString()],
    );
    const asked = rows.filter(row => !before.has(row.state));
    await sql(
      `insert into asked_unit (municipality, referral_id, unit_id, asked_at, answer_by)
       select $1, id, unit_id, received_at, (received_at + interval '14 days')::date
       from unnest($2::uuid[], $3::timestamptz[]) as t (id, received_at), unnest($4::text[]) as unit_id`,
      [municipality, asked.map(row => row.id), asked.map(row => row.receivedAt), units],
    );
    await sql(
      `insert into statement (municipality, id, referral_id, unit_id, at, sealed)
       select $1, gen_random_uuid(), id, unit_id, $4::timestamptz, ''::bytea
       from unnest($2::uuid[]) with ordinality as t (id, n), unnest($3::text[]) with ordinality as u (unit_id, m) where (n + m) % 2 = 0`,
      [municipality, asked.map(row => row.id), units, now.toISOString()],
    );
  }

  function aName(index: number) {
    const person = randomUUID();
    const key = keys.newDataKey();
    const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
    const words = { alias: `Träd ${index + 1}`, protectedIdentity: 'no' };
    return {
      person,
      alias: hex(createSealer(key, municipality).seal({ table: 'person', id: person }, words)),
      wrapped: hex(keys.wrap(key, { municipality, table: 'person_key', id: person, column: 'wrapped_key' })),
      keyId: hex(key.id),
      id: randomUUID(),
      number: index + 1,
      // Spread over the list: 37 and 100 have no factor in common, so every state comes as often as it should.
      state: hundred[(index * 37) % 100]!,
      receivedAt: new Date(now.getTime() - Math.floor((years * (count - index)) / count)).toISOString(),
      unit: units[index % units.length]!,
    };
  }
}
