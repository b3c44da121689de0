// How long a page of the joint list takes, asked for through the whole service on PostgreSQL: 200 of 1,000, of 20,000, of 100,000 names.
// usage: node --conditions=source scripts/bench/list.mjs [sizes, such as 1000,20000]
import { manyNames, startTestApp, testProgramme } from '@bostadforst/backend/testing';

const sizes = (process.argv[2] ?? '1000,20000,100000').split(',').map(Number);
const [warm, measured] = [15, 100];
const units = ['vuxen', 'forsorjning', 'funktionshinder'];
const statements = { kind: 'asked', units };

/** Who asks for what. Whoever sees none of the names is the hardest: there is no page to stop at. */
const asking = {
  'coordinator, first page': [{ role: 'coordinator' }, 'limit=200'],
  'coordinator, a page in the middle': [{ role: 'coordinator' }, 'limit=200', 0.5],
  'coordinator, one state': [{ role: 'coordinator' }, 'limit=200&state=collecting_statements'],
  'coordinator, a silent unit': [{ role: 'coordinator' }, 'limit=200&silent=forsorjning'],
  'coordinator, whose turn': [{ role: 'coordinator' }, 'limit=200&turn=tenancy_manager'],
  'case officer, first page': [{ role: 'case_officer', units: ['vuxen'] }, 'limit=200'],
  'working group, first page': [{ role: 'working_group_member', units: ['vuxen'] }, 'limit=200'],
  'outreach worker, sees none': [{ role: 'outreach_worker', units: ['uppsok'] }, 'limit=200'],
};

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const table = [];
for (const size of sizes) {
  const programme = testProgramme('exempelkommun', { statements });
  const test = await startTestApp({ database: 'postgres', programmes: [programme] });
  await manyNames(test, 'exempelkommun', size);
  await test.sql('vacuum analyze');
  for (const [name, [{ role, units: own }, query, deep]] of Object.entries(asking)) {
    const fetch = test.one(role, own ? { units: own } : {});
    const ask = async more => {
      const response = await fetch(`/v1/exempelkommun/referrals?${query}${more}`);
      if (response.status !== 200) return undefined;
      return response.json();
    };
    const more = deep ? `&after=${encodeURIComponent(await cursor(test, size * deep))}` : '';
    if (!(await ask(more))) continue;
    for (let each = 0; each < warm; each += 1) await ask(more);
    const times = [];
    let rows = 0;
    for (let each = 0; each < measured; each += 1) {
      const began = performance.now();
      rows = (await ask(more)).entries.length;
      times.push(performance.now() - began);
    }
    times.sort((one, other) => one - other);
    table.push({ who: name, names: size, rows, p50: Math.round(at(times, 0.5)), p95: Math.round(at(times, 0.95)) });
  }
  await test.close();
}
table.sort((one, other) => Object.keys(asking).indexOf(one.who) - Object.keys(asking).indexOf(other.who) || one.names - other.names);
console.table(table);
process.exit(0);

async function cursor({ sql }, offset) {
  const [row] = await sql('select received_at, id from referral order by received_at, id limit 1 offset $1', [Math.floor(offset)]);
  return `${row.received_at.toISOString()}~${row.id}`;
}
