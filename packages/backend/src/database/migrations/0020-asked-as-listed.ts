import { sql, type Kysely } from 'kysely';

const opened = `current_setting('app.protected', true) = 'on'`;
const own = `nullif(current_setting('app.person', true), '')::uuid`;
const whileAsked = `('collecting_statements', 'ready_for_assessment', 'assessed', 'not_now', 'more_info_needed')`;

/** What a list looks at in a referral, and what never changes in it. */
const copied = [
  ...['person_id', 'path', 'state', 'paused', 'received_at', 'protected'],
  ...['referred_by_unit', 'referred_by_issuer', 'referred_by_subject', 'decision_unit'],
];
const included =
  'state, path, paused, answer_by, protected, person_id, referred_by_unit, referred_by_issuer, referred_by_subject, decision_unit';

/**
 * Each asked unit's row says what a list looks at: its referral's own facts, whether the unit has answered, and until when the person's yes
 * names it. The database keeps it so, in the transaction in which something changes: a page by unit is then one walk along an index.
 * And a referral says on which day its waiting ended.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db);
  const held = ['asked_unit', 'referral', 'referral_event', 'statement', 'consent'];

  await run(`alter table asked_unit
    add column person_id uuid, add column path text, add column state text, add column received_at timestamptz,
    add column paused boolean not null default false, add column protected boolean not null default false,
    add column referred_by_unit text, add column referred_by_issuer text, add column referred_by_subject text, add column decision_unit text,
    add column answered boolean not null default false, add column yes_until date`);

  await run(`alter table referral add column waited_until date`);

  await run(`create function until_when_yes(of_municipality text, of_person uuid, of_unit text) returns date language sql stable as $$
    select max(valid_until) from consent
    where municipality = of_municipality and person_id = of_person and kind = 'secrecy_waiver' and withdrawn_at is null
      and of_unit = any(units) $$`);
  // Of one person, asking and a yes take turns: neither is written beside the other unseen.
  const hold = (row: string) => `perform from person where municipality = ${row}.municipality and id = ${row}.person_id for no key update;`;
  await trigger('asked_as_listed', 'before insert on asked_unit', [
    `select ${copied.join(', ')} into ${copied.map(column => `new.${column}`).join(', ')}
       from referral where municipality = new.municipality and id = new.referral_id;`,
    hold('new'),
    `new.answered := exists (select from statement
       where municipality = new.municipality and referral_id = new.referral_id and unit_id = new.unit_id);`,
    `new.yes_until := until_when_yes(new.municipality, new.person_id, new.unit_id);`,
  ]);
  await trigger('referral_as_asked', `after update of ${copied.join(', ')} on referral`, [
    `update asked_unit set ${copied.map(column => `${column} = new.${column}`).join(', ')}
       where municipality = new.municipality and referral_id = new.id
         and (${copied.join(', ')}) is distinct from (${copied.map(column => `new.${column}`).join(', ')});`,
  ]);
  await trigger('statement_as_asked', 'after insert on statement', [
    `update asked_unit set answered = true
       where municipality = new.municipality and referral_id = new.referral_id and unit_id = new.unit_id and not answered;`,
  ]);
  await trigger('consent_as_asked', 'after insert or update on consent', [
    hold('new'),
    `update asked_unit set yes_until = until_when_yes(municipality, person_id, unit_id)
       where municipality = new.municipality and person_id = new.person_id
         and yes_until is distinct from until_when_yes(municipality, person_id, unit_id);`,
  ]);

  // Row-level security holds the owner as well: it steps aside for these statements.
  for (const table of held) await run(`alter table ${table} no force row level security`);
  await run(`update asked_unit set ${copied.map(column => `${column} = r.${column}`).join(', ')},
      answered = exists (select from statement s
        where s.municipality = r.municipality and s.referral_id = r.id and s.unit_id = asked_unit.unit_id),
      yes_until = until_when_yes(r.municipality, r.person_id, asked_unit.unit_id)
    from referral r where r.municipality = asked_unit.municipality and r.id = asked_unit.referral_id`);
  await run(`update referral set waited_until = (
      select max((e.at at time zone 'Europe/Stockholm')::date) from referral_event e
      where e.municipality = referral.municipality and e.referral_id = referral.id and e.event = any(
        case when 'housed' in (state, state_before) then array['MovedIn'] else array['ReferralWithdrawn', 'ReferralClosed'] end))
    where state in ('housed', 'withdrawn', 'closed')`);
  for (const table of held) await run(`alter table ${table} force row level security`);
  for (const column of ['person_id', 'path', 'state', 'received_at'])
    await run(`alter table asked_unit alter column ${column} set not null`);

  // The referral's own rule, on the row itself.
  const rule = `municipality = current_setting('app.municipality', true) and (not protected or ${opened} or person_id = ${own})`;
  await run(`alter policy own_rows on asked_unit using (${rule}) with check (${rule})`);

  const walked = 'municipality, unit_id, received_at, referral_id';
  await run(`drop index referral_counted_idx`);
  await run(`create index referral_counted_idx on referral (municipality, state, received_at, id)
    include (protected, paused, person_id, path, referred_by_unit, referred_by_issuer, referred_by_subject, decision_unit)`);
  await run(`drop index asked_unit_in_time_idx`);
  await run(`create index asked_unit_unanswered_idx on asked_unit (${walked}) include (${included}) where not answered`);
  await run(
    `create index asked_unit_seen_idx on asked_unit (${walked}) include (${included}, answered, yes_until) where state in ${whileAsked}`,
  );
  await run(`create index asked_unit_due_idx on asked_unit (municipality, answer_by) where not answered`);
  await run(`create index on asked_unit (municipality, person_id)`);

  async function trigger(name: string, when: string, statements: readonly string[]) {
    await run(`create function ${name}() returns trigger language plpgsql as $$ begin ${statements.join('\n')} return new; end $$`);
    await run(`create trigger ${name} ${when} for each row execute function ${name}()`);
  }
}
