import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createClient } from '@bostadforst/client';
import { routes } from '@bostadforst/contract';
import { roles, type Role } from '@bostadforst/contract/access';
import type { Goal } from '@bostadforst/contract/goal';
import { goalRoutes } from '@bostadforst/contract/goal/routes';
import { actAs } from '../database/database.ts';
import { createLog } from '../log.ts';
import { startReferrals, walkTo, type Referrals } from '../referral/testing.ts';
import { ask } from '../testing/answers.ts';
import { startTestApp, type Fetch } from '../testing/testing.ts';
import { aTenant } from '../testing/a-tenant.ts';

const goalTables = ['goal', 'goal_step', 'goal_key'];

describe('goals that nobody was shown', () => {
  let service: Referrals;
  let tenant: { personId: string; fetch: Fetch };
  let goals: Goal[] = [];
  const ids: Record<string, string> = { goalId: crypto.randomUUID(), stepId: crypto.randomUUID() };

  before(async () => {
    service = await startReferrals();
    ids.referralId = await walkTo(service, 'offered');
    const { person } = await service.as('coordinator').openReferral({ params: { referralId: ids.referralId } });
    await service.as('coordinator').nameSupportWorker({ params: { personId: person.personId }, body: { workerId: 'stod-1' } });
    ids.personId = ids.tenantId = person.personId;
    await service.sql('insert into sign_in_tie values ($1, $2, $3, $4, now())', ['exempelkommun', service.issuer, 'alva', person.personId]);
    tenant = { personId: person.personId, fetch: signedIn('alva') };
  });
  after(() => service.close());

  const signedIn = (subject: string) => service.one('tenant', { subject });
  const address = (path: string, values: Record<string, string>) =>
    path.replace(/:(\w+)/g, (_, name: string) => (name === 'municipality' ? 'exempelkommun' : (values[name] ?? crypto.randomUUID())));
  const bodies: Partial<Record<keyof typeof goalRoutes, unknown>> = {
    addGoal: { title: 'Någon annans mål', lifeArea: 'own' },
    moveGoal: { state: 'reached' },
    addStep: { text: 'Ett steg' },
    tickStep: { done: true },
  };
  const staff = (role: Role) => service.one(role, { units: ['vuxen'] });

  /** A slip is sealed anew each time: what can be told from one is its form and its length. */
  const apartFromItsSeal = ({ status, body, headers: { etag: _, ...headers } }: Awaited<ReturnType<typeof ask>>) => ({
    status,
    headers,
    body: body.replace(/[\w-]{40,}/g, sealed => `${sealed.length} signs`),
  });

  /** All that a member of staff is answered: everything that can be read, and every goal route. */
  async function repliesTo(role: Role) {
    const replies: Record<string, unknown> = {};
    for (const [name, { method, path }] of Object.entries(routes)) {
      if (method !== 'GET' && !(name in goalRoutes)) continue;
      const reply = await ask(staff(role), method, address(path, ids), bodies[name as keyof typeof bodies]);
      replies[name] = name === 'getWriterSlip' ? apartFromItsSeal(reply) : reply;
    }
    return replies;
  }
  const everyonesReplies = async () =>
    Object.fromEntries(await Promise.all(roles.map(async role => [role, await repliesTo(role)] as const)));

  async function otherTables() {
    const tables = await service.sql<{ name: string }>(
      "select table_name as name from information_schema.tables where table_schema = 'public' order by 1",
    );
    const rows: Record<string, unknown> = {};
    for (const { name } of tables.filter(each => !goalTables.includes(each.name)))
      rows[name] = await service.sql(
        `select t::text from "${name}" t ${name === 'idempotency' ? 'where owner_id is null' : ''} order by 1`,
      );
    return rows;
  }

  async function thirtyGoals() {
    const client = createClient({ backend: 'http://in.process', municipality: 'exempelkommun', fetch: tenant.fetch }, goalRoutes);
    const params = { tenantId: tenant.personId };
    for (let each = 0; each < 30; each += 1) {
      const goal = await client.addGoal({ params, body: { title: `Måla om köket ${each}`, lifeArea: 'health', steps: ['Ett', 'Två'] } });
      await client.tickStep({ params: { ...params, goalId: goal.id, stepId: goal.steps[0]!.id }, body: { done: true } });
      await client.moveGoal({ params: { ...params, goalId: goal.id }, body: { state: each % 2 ? 'resting' : 'reached' } });
    }
    goals = await client.listGoals({ params });
    [ids.goalId, ids.stepId] = [goals[0]!.id, goals[0]!.steps[0]!.id];
  }

  it('change not one byte of what anyone in staff is answered, nor of any row but their own', async () => {
    // Once, so that whatever is written by the first look is there already.
    await everyonesReplies();
    const replies = await everyonesReplies();
    const rows = await otherTables();

    await thirtyGoals();
    assert.deepEqual(await otherTables(), rows);
    assert.deepEqual(await everyonesReplies(), replies);
    assert.equal(goals.length, 30);
  });

  it('are answered about as if there were none: absent, someone else’s, malformed, on every route', async () => {
    for (const [name, { method, path }] of Object.entries(goalRoutes)) {
      const body = bodies[name as keyof typeof bodies];
      const to = (fetch: Fetch, values: Record<string, string>) => ask(fetch, method, address(path, values), body);
      const nothing = await to(staff('coordinator'), {});
      assert.deepEqual([nothing.status, nothing.body], [404, '{"code":"not_found"}'], name);
      const other = await aTenant(service);
      const malformed = { ...ids, tenantId: 'inget-id', goalId: 'x', stepId: '%00' };
      for (const fetch of [staff('support_worker'), staff('coordinator'), staff('log_reviewer'), other.fetch, signedIn('ny')])
        for (const values of [ids, { ...ids, goalId: crypto.randomUUID() }, { tenantId: tenant.personId }, malformed])
          assert.deepEqual(await to(fetch, values), nothing, name);
      // Under an address of one's own, another's goal is nothing either.
      if (name !== 'listGoals' && name !== 'addGoal')
        assert.deepEqual(await to(other.fetch, { ...ids, tenantId: other.personId }), nothing, name);
    }
  });

  it('are rows that the serving role does not see without their owner', async () => {
    const counts = (act: { role?: string; personId?: string }) =>
      service.house.database.inMunicipality('exempelkommun', async trx => {
        await actAs(trx, act);
        const found: Record<string, number> = {};
        for (const table of ['goal', 'goal_step', 'goal_key'] as const)
          found[table] = (await trx.selectFrom(table).select('owner_id').execute()).length;
        const keys = await trx.selectFrom('idempotency').select('owner_id').where('owner_id', 'is not', null).execute();
        return { ...found, idempotency: keys.length };
      });
    const none = { goal: 0, goal_step: 0, goal_key: 0, idempotency: 0 };
    for (const role of ['support_worker', 'coordinator', 'log_reviewer', 'tenant']) assert.deepEqual(await counts({ role }), none);
    assert.deepEqual(await counts({ personId: crypto.randomUUID() }), none);
    assert.deepEqual(await counts({ personId: tenant.personId }), { goal: 30, goal_step: 60, goal_key: 1, idempotency: 30 });
  });

  it('hold their words and areas sealed, under a key that opens nothing else', async () => {
    const [row] = await service.sql<{ goal: string; same: boolean }>(
      `select string_agg(g::text, '') as goal, bool_or(k.key_id = p.key_id) as same
       from goal g join goal_key k on k.owner_id = g.owner_id join person_key p on p.person_id = g.owner_id`,
    );
    assert.equal(row!.same, false);
    for (const word of ['Måla om', 'health'])
      for (const planted of [word, Buffer.from(word).toString('hex')]) assert.ok(!row!.goal.includes(planted), word);
  });
});

describe('the service’s own log', () => {
  it('does not tell a request about goals from a look at who one is', async () => {
    const lines: string[] = [];
    const test = await startTestApp({ logger: createLog({ write: line => void lines.push(line) }) });
    try {
      const alva = await aTenant(test);
      const goals = `/v1/exempelkommun/tenants/${alva.personId}/goals`;
      const told = async (method: string, path: string, body?: unknown) => {
        lines.length = 0;
        await ask(alva.fetch, method, path, body);
        const { time: _, id: __, reqId: ___, ms: ____, ...line } = JSON.parse(lines.at(-1)!) as Record<string, unknown>;
        return line;
      };
      assert.deepEqual(await told('GET', goals), await told('GET', '/v1/exempelkommun/me'));
      const { route } = await told('POST', goals, { title: 'Planterat mål', lifeArea: 'own' });
      assert.equal(route, '(own)');
      assert.ok(!lines.join('').includes('Planterat') && !lines.join('').includes(alva.personId));
    } finally {
      await test.close();
    }
  });
});
