import { randomBytes, randomUUID } from 'node:crypto';
import type { Sql } from '../testing/testing.ts';

const tables = ['audit', 'audit_batch', 'audit_head', 'audit_waiting'] as const;

/** Keeps the trail as it is, past row-level security. */
export async function keepTrail(sql: Sql): Promise<{ restore(): Promise<void> }> {
  await sql('drop schema if exists kept cascade');
  await sql('create schema kept');
  for (const table of tables) await sql(`create table kept.${table} as table ${table}`);
  return {
    async restore() {
      await sql(tables.map((table, place) => `${place ? '' : 'with '}d${place} as (delete from ${table})`).join(', ') + ' select 1');
      const back = tables.map((table, place) => `${place ? '' : 'with '}i${place} as (insert into ${table} select * from kept.${table})`);
      await sql(back.join(', ') + ' select 1');
    },
  };
}

/** Numbers that look drawn, the same each time for the same seed (mulberry32). */
function drawing(seed: number) {
  let state = (seed + 1) * 0x9e3779b1;
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

interface Batch {
  number: number;
  row_ids: string[];
}

/** One edit of a municipality's trail by someone with every right in the database and no key. Answers with what it was. */
export async function oneEdit(sql: Sql, municipality: string, seed: number): Promise<string> {
  const draw = drawing(seed);
  const of = `municipality = '${municipality}'`;
  const batches = await sql<Batch>(`select number, row_ids from audit_batch where ${of} order by number`);
  const batch = batches[draw(batches.length)]!;
  const last = batches.at(-1)!;
  const line = batch.row_ids[draw(batch.row_ids.length)]!;
  const other = batches.flatMap(({ row_ids }) => row_ids).filter(id => id !== line)[draw(20)]!;
  const hex = (bytes: number) => `'\\x${randomBytes(bytes).toString('hex')}'::bytea`;
  const removeLines = (ids: readonly string[]) => sql(`delete from audit where id = any('{${ids.join(',')}}'::uuid[])`);

  const edits: [string, () => Promise<unknown>][] = [
    ...Object.entries(anotherValue(draw)).map(
      ([column, value]) =>
        [`update ${column}`, () => sql(`update audit set ${column} = ${value} where id = '${line}'`)] as [string, () => Promise<unknown>],
    ),
    ['delete', () => removeLines([line])],
    ['insert', () => insertCopy(line)],
    ['insert, and let it wait', () => insertCopy(line, true)],
    ['swap two lines', () => swap('id')],
    ['swap two moments', () => swap('at')],
    ['cut off the end of a batch', () => removeLines(batch.row_ids.slice(-1 - draw(5)))],
    ['cut off the end of a batch and of its list', () => cutBoth()],
    ['remove a batch', () => sql(`delete from audit_batch where ${of} and number = ${batch.number}`)],
    ['remove a batch and its lines', () => removeBatch(batch)],
    ['remove the last batch and its lines', () => removeBatch(last)],
    [
      'remove the last batch and its lines, and say that it was never there',
      async () => {
        await removeBatch(last);
        await sql(`update audit_head set last = last - 1 where ${of}`);
      },
    ],
    ['remove a batch and close up', () => closeUp()],
    ['swap two batches', () => swapBatches()],
    [
      'a batch’s moment',
      () => sql(`update audit_batch set sealed_at = sealed_at + interval '1 millisecond' where ${of} and number = ${batch.number}`),
    ],
    ['a batch’s order', () => setIds([batch.row_ids.at(-1)!, ...batch.row_ids.slice(0, -1)])],
    ['a batch’s list', () => setIds([...batch.row_ids, randomUUID()])],
    [
      'a batch’s hashes',
      () =>
        sql(
          `update audit_batch set row_hashes = set_byte(row_hashes, ${draw(32)}, (get_byte(row_hashes, 5) + 1) % 256) || ${hex(1)} where ${of} and number = ${batch.number}`,
        ),
    ],
    ['a batch’s key', () => sql(`update audit_batch set key_id = ${hex(8)} where ${of} and number = ${batch.number}`)],
    ['a batch’s seal', () => sql(`update audit_batch set seal = ${hex(32)} where ${of} and number = ${batch.number}`)],
    ['a batch’s number', () => sql(`update audit_batch set number = number + 100 where ${of} and number = ${batch.number}`)],
    ['the head’s number', () => sql(`update audit_head set last = last + 1 where ${of}`)],
    ['the head’s mac', () => sql(`update audit_head set mac = ${hex(32)} where ${of}`)],
    ['the head’s key', () => sql(`update audit_head set key_id = ${hex(8)} where ${of}`)],
    ['remove the head', () => sql(`delete from audit_head where ${of}`)],
    ['let a sealed line wait again', () => sql(`insert into audit_waiting (municipality, audit_id) values ('${municipality}', '${line}')`)],
    ['remove a line that waits', () => sql(`delete from audit where id = (select audit_id from audit_waiting where ${of} limit 1)`)],
    [
      'change a line that waits',
      () => sql(`update audit set role = 'log_reviewer' where id = (select audit_id from audit_waiting where ${of} limit 1)`),
    ],
    ['forget that a line waits', () => sql(`delete from audit_waiting where ${of}`)],
  ];
  const [what, edit] = edits[draw(edits.length)]!;
  await edit();
  return what;

  async function insertCopy(id: string, waits = false) {
    const made = randomUUID();
    await sql(`insert into audit (municipality, id, at, request_id, issuer, subject, role, action)
      select municipality, '${made}', at, request_id, issuer, subject, role, action from audit where id = '${id}'`);
    if (waits) await sql(`insert into audit_waiting values ('${municipality}', '${made}', ${hex(8)}, ${hex(32)})`);
  }
  async function swap(column: 'id' | 'at') {
    const spare = column === 'id' ? `'${randomUUID()}'` : `'2000-01-01'`;
    const value = async (id: string) => (await sql<{ is: string }>(`select ${column}::text as is from audit where id = '${id}'`))[0]!.is;
    const [mine, theirs] = [await value(line), await value(other)];
    await sql(`update audit set ${column} = ${spare} where id = '${line}'`);
    await sql(`update audit set ${column} = '${mine}' where id = '${other}'`);
    const where = column === 'id' ? spare : `'${line}'`;
    await sql(`update audit set ${column} = '${theirs}' where id = ${where}`);
  }
  async function cutBoth() {
    await removeLines(batch.row_ids.slice(-1));
    await sql(`update audit_batch set row_ids = row_ids[1:${batch.row_ids.length - 1}], row_hashes = substring(row_hashes from 1 for ${(batch.row_ids.length - 1) * 32})
      where ${of} and number = ${batch.number}`);
  }
  async function removeBatch({ number, row_ids }: Batch) {
    await removeLines(row_ids);
    await sql(`delete from audit_batch where ${of} and number = ${number}`);
  }
  async function closeUp() {
    const gone = batches[draw(batches.length - 1)]!;
    await removeBatch(gone);
    for (const { number } of batches.filter(each => each.number > gone.number))
      await sql(`update audit_batch set number = number - 1 where ${of} and number = ${number}`);
    await sql(`update audit_head set last = last - 1 where ${of}`);
  }
  async function swapBatches() {
    const [a, b] = [batch.number, (batch.number % batches.length) + 1];
    await sql(`update audit_batch set number = -1 where ${of} and number = ${a}`);
    await sql(`update audit_batch set number = ${a} where ${of} and number = ${b}`);
    await sql(`update audit_batch set number = ${b} where ${of} and number = -1`);
  }
  async function setIds(ids: string[]) {
    await sql(`update audit_batch set row_ids = '{${ids.join(',')}}' where ${of} and number = ${batch.number}`);
  }
}

/** For each column of a line, another value than any line has. */
function anotherValue(draw: (below: number) => number): Record<string, string> {
  const id = `'${randomUUID()}'`;
  return {
    municipality: `'grannkommun'`,
    id,
    at: `at + interval '${1 + draw(5)} microseconds'`,
    request_id: `'another'`,
    issuer: `'https://another.example.se'`,
    subject: `'another'`,
    role: `'participant'`,
    unit: `'another'`,
    action: `'another'`,
    kind: `'another'`,
    record_id: id,
    person_id: id,
    reason: `'another_one'`,
    said_by: `'another_one'`,
    said_how: `'another_one'`,
    filter: `'another'`,
    count: `coalesce(count, 0) + ${1 + draw(9)}`,
    repeated: `not repeated`,
    outside: `not outside`,
  };
}
