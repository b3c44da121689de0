import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Role } from '@bostadforst/contract/access';
import { sql } from 'kysely';
import { manyNames, startTestApp, testProgramme, type TestApp } from '../testing/testing.ts';
import { listPage } from './list-pages.ts';

const municipality = 'exempelkommun';
const units = ['vuxen', 'forsorjning', 'funktionshinder'];

/** What a page costs, told by what the database looks at and not by a clock: a busy machine is no slower list. */
describe('what a page of the joint list costs', () => {
  let test: TestApp;
  before(async () => {
    test = await startTestApp({ programmes: [testProgramme(municipality, { statements: { kind: 'asked', units } })] });
    await manyNames(test, municipality, 3_000);
  });
  after(() => test.close());

  const asks = (role: Role) => ({
    ...{ municipality, role },
    identity: { issuer: test.issuer, subject: role, roles: [role], units: ['vuxen'] },
  });
  const pageAs = (role: Role, query: Parameters<typeof listPage>[2]) =>
    test.inRoom(asks(role) as never, async room => listPage(room, room.who!, query));

  /** Every statement that is sent for a page, with its plan. */
  async function plans(role: Role, query: Parameters<typeof listPage>[2]): Promise<{ text: string; plan: string }[]> {
    return test.inRoom(asks(role) as never, async room => {
      const asked = new Map<string, readonly unknown[]>();
      // What is asked within another is transformed as well, and never executed by itself.
      const built = new WeakMap<object, { text: string; parameters: readonly unknown[] }>();
      const watched = room.trx.withPlugin({
        transformQuery: ({ node, queryId }) => {
          const { sql: text, parameters } = room.trx.getExecutor().compileQuery(node as never, queryId);
          built.set(queryId, { text, parameters });
          return node;
        },
        transformResult: async ({ result, queryId }) => {
          const { text, parameters } = built.get(queryId)!;
          asked.set(text, parameters);
          return result;
        },
      });
      await listPage({ ...room, trx: watched as never }, room.who!, query);
      const found: { text: string; plan: string }[] = [];
      for (const [text, parameters] of asked) {
        const parts = text.split(/\$\d+/);
        const bound = sql.join(
          parts.flatMap((part, index) => [sql.raw(part), ...(index < parts.length - 1 ? [sql`${parameters[index]}`] : [])]),
          sql``,
        );
        const { rows } = await sql<Record<string, string>>`explain ${bound}`.execute(room.trx);
        found.push({ text, plan: rows.map(row => Object.values(row)[0]).join('\n') });
      }
      return found;
    });
  }

  it('is as many questions for two hundred rows as for two, whoever asks', async () => {
    for (const role of ['coordinator', 'case_officer', 'working_group_member'] as const) {
      const [few, many] = [await plans(role, { limit: '2' }), await plans(role, { limit: '200' })];
      assert.ok(many.length <= 7, `${many.length} questions`);
      assert.equal(few.length, many.length, role);
    }
  });

  it('looks up each row that it meets by the rule that hides protected people, and never everyone to have them ready', async () => {
    for (const role of ['coordinator', 'case_officer'] as const)
      for (const { text, plan } of await plans(role, { limit: '200' }))
        assert.doesNotMatch(plan, /hashed SubPlan|Seq Scan on (referral|person) p\b/, `${role}: ${text.slice(0, 300)}\n${plan}`);
  });

  it('finds and counts those where a unit is silent, and those that an officer’s unit was asked about, in the asked units’ rows', async () => {
    const looksBeside = / on (statement|consent|person)\b/;
    const questionsOf = async (role: Role, query: Parameters<typeof listPage>[2]) =>
      (await plans(role, { ...query, limit: '200' })).filter(
        ({ text }) => /count\(\*\)|order by/.test(text) && !/"unit_id", "answer_by"/.test(text),
      );
    for (const role of ['coordinator', 'case_officer'] as const)
      for (const silent of [undefined, 'vuxen', 'forsorjning']) {
        const questions = await questionsOf(role, { silent });
        assert.equal(questions.length, 2);
        for (const { text, plan } of questions) assert.doesNotMatch(plan, looksBeside, `${role}: ${text}`);
        // Nothing but those rows, where the referral's own are not what is shown.
        if (silent) assert.doesNotMatch(questions.find(({ text }) => text.includes('count(*)'))!.plan, /on referral/);
      }
  });

  it('begins a page in the middle where the page before ended', async () => {
    const { next } = await pageAs('coordinator', { limit: '200' });
    const page = (await plans('coordinator', { limit: '200', after: next! })).find(({ text }) =>
      /received_at, referral\.id\) >/.test(text),
    )!;
    assert.match(page.plan, /Index Cond: .*ROW\(received_at, id\) >/);
  });

  it('shows each name once and in its order, in the two ways that an officer sees some', async () => {
    const seen: number[] = [];
    for (let after: string | undefined, more = true; more;) {
      const { entries, next } = await pageAs('case_officer', { limit: '200', ...(after && { after }) });
      seen.push(...entries.map(({ number }) => number));
      after = next;
      more = next !== undefined;
    }
    const { counts } = await pageAs('case_officer', { limit: '1' });
    assert.deepEqual(
      seen,
      seen.toSorted((one, other) => one - other),
    );
    assert.equal(new Set(seen).size, seen.length);
    assert.equal(
      counts.reduce((sum, { count }) => sum + count, 0),
      seen.length,
    );
  });
});
