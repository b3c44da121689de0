import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { createClient } from '@bostadforst/client';
import type { Goal, NewGoal } from '@bostadforst/contract/goal';
import { goalRoutes } from '@bostadforst/contract/goal/routes';
import { ask, refused } from '../testing/answers.ts';
import { startTestApp, testProgramme, type Fetch, type TestApp } from '../testing/testing.ts';
import { aTenant, type Tenant } from '../testing/a-tenant.ts';

const cook: NewGoal = { title: 'Laga mat hemma', why: 'För att det doftar', lifeArea: 'home', steps: ['Köpa en stekpanna', 'Bjuda någon'] };

describe('a tenant’s goals', () => {
  let test: TestApp;
  let time = new Date('2026-03-14T09:00:00Z');
  let alva: Tenant;
  const later = () => void (time = new Date(time.getTime() + 60_000));
  before(async () => (test = await startTestApp({ now: () => time })));
  after(() => test.close());
  beforeEach(async () => (alva = await aTenant(test)));

  const client = (fetch: Fetch) => createClient({ backend: 'http://in.process', municipality: 'exempelkommun', fetch }, goalRoutes);
  const mine = () => ({ tenantId: alva.personId });
  const add = (goal: NewGoal = cook) => client(alva.fetch).addGoal({ params: mine(), body: goal });
  const change = (goal: Goal, state: Goal['state']) =>
    client(alva.fetch).moveGoal({ params: { ...mine(), goalId: goal.id }, body: { state } });
  const tick = (goal: Goal, index: number, done = true) =>
    client(alva.fetch).tickStep({ params: { ...mine(), goalId: goal.id, stepId: goal.steps[index]!.id }, body: { done } });

  it('are none before the first, and then in their own words, oldest first', async () => {
    assert.deepEqual(await client(alva.fetch).listGoals({ params: mine() }), []);
    const first = await add();
    later();
    const second = await add({ title: 'Ringa min syster', lifeArea: 'own', state: 'idea' });
    assert.deepEqual(await client(alva.fetch).listGoals({ params: mine() }), [first, second]);
    assert.deepEqual(
      { ...first, id: '', steps: first.steps.map(({ text }) => text) },
      {
        id: '',
        title: 'Laga mat hemma',
        why: 'För att det doftar',
        lifeArea: 'home',
        state: 'active',
        steps: cook.steps,
        createdAt: '2026-03-14T09:00:00.000Z',
      },
    );
    assert.equal(second.state, 'idea');
  });

  it('are stored once however often one is sent again', async () => {
    const idempotencyKey = crypto.randomUUID();
    const call = { params: mine(), body: cook };
    const first = await client(alva.fetch).addGoal(call, { idempotencyKey });
    assert.deepEqual(await client(alva.fetch).addGoal(call, { idempotencyKey }), first);
    await refused(client(alva.fetch).addGoal({ ...call, body: { ...cook, title: 'Annat' } }, { idempotencyKey }), 'key_reused');
    assert.equal((await client(alva.fetch).listGoals({ params: mine() })).length, 1);
  });

  it('keep every step that is done, whatever becomes of the goal', async () => {
    const goal = await add();
    const { steps } = await tick(goal, 0);
    for (const state of ['resting', 'active', 'let_go', 'active', 'reached', 'idea', 'active'] as const) {
      later();
      const moved = await change(goal, state);
      assert.equal(moved.state, state);
      assert.deepEqual(moved.steps, steps);
    }
  });

  it('let a step be done, keep the day it was done, and let it be not done after all', async () => {
    const goal = await add();
    const done = await tick(goal, 1);
    assert.equal(done.steps[0]!.doneAt, undefined);
    assert.equal(done.steps[1]!.doneAt, time.toISOString());
    later();
    assert.deepEqual(await tick(goal, 1), done);
    assert.equal((await tick(goal, 1, false)).steps[1]!.doneAt, undefined);
  });

  it('take a new step last, once for each time it was meant', async () => {
    const goal = await add();
    const params = { ...mine(), goalId: goal.id };
    const idempotencyKey = crypto.randomUUID();
    await client(alva.fetch).addStep({ params, body: { text: 'Diska' } }, { idempotencyKey });
    await client(alva.fetch).addStep({ params, body: { text: 'Diska' } }, { idempotencyKey });
    const { steps } = await client(alva.fetch).addStep({ params, body: { text: 'Torka av' } });
    assert.deepEqual(
      steps.map(({ text }) => text),
      ['Köpa en stekpanna', 'Bjuda någon', 'Diska', 'Torka av'],
    );
  });

  it('take two steps at once', async () => {
    const goal = await add({ title: 'Två på en gång', lifeArea: 'own' });
    const params = { ...mine(), goalId: goal.id };
    await Promise.all(['a', 'b', 'c', 'd'].map(text => client(alva.fetch).addStep({ params, body: { text } })));
    const [kept] = await client(alva.fetch).listGoals({ params: mine() });
    assert.deepEqual(kept!.steps.map(({ text }) => text).sort(), ['a', 'b', 'c', 'd']);
  });

  it('may both be the first', async () => {
    await Promise.all([add(), add()]);
    assert.equal((await client(alva.fetch).listGoals({ params: mine() })).length, 2);
  });

  it('send no column that the contract does not name', async () => {
    await add();
    const [goal] = JSON.parse((await ask(alva.fetch, 'GET', `/v1/exempelkommun/tenants/${alva.personId}/goals`)).body) as [Goal];
    assert.deepEqual(Object.keys(goal).sort(), ['createdAt', 'id', 'lifeArea', 'state', 'steps', 'title', 'why']);
    assert.deepEqual(Object.keys(goal.steps[0]!).sort(), ['id', 'text']);
  });

  it('say where there is no more room, and lose nothing of what is there', async () => {
    const goal = await add({ title: 'Hundra steg', lifeArea: 'own' });
    const params = { ...mine(), goalId: goal.id };
    for (let each = 0; each < 100; each += 1) await client(alva.fetch).addStep({ params, body: { text: `Steg ${each}` } });
    await refused(client(alva.fetch).addStep({ params, body: { text: 'Ett till' } }), 'not_possible_now');
    assert.equal((await client(alva.fetch).listGoals({ params: mine() }))[0]!.steps.length, 100);
  });

  it('can be read, and no more are taken, where the programme has stopped offering them', async () => {
    const without = await startTestApp({ programmes: [{ ...testProgramme('exempelkommun'), can: ['referral'] }] });
    try {
      const kim = await aTenant(without);
      const params = { tenantId: kim.personId };
      assert.deepEqual(await client(kim.fetch).listGoals({ params }), []);
      await refused(client(kim.fetch).addGoal({ params, body: cook }), 'not_possible_now');
    } finally {
      await without.close();
    }
  });
});
