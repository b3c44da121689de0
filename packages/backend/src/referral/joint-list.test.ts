import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { ListEntry } from '@bostadforst/contract/referral/record';
import { listRoutes } from '@bostadforst/contract/referral/list-routes';
import { exportRoutes } from '@bostadforst/contract/referral/export-routes';
import { createClient } from '@bostadforst/client';
import { outreach, own, startReferrals, walkTo, type Referrals } from './testing.ts';

let service: Referrals;
before(async () => (service = await startReferrals()));
after(() => service.close());

const numbers = (entries: readonly ListEntry[]) => entries.map(({ number }) => number);
const rowOf = (id: string) =>
  service.sql<{ number: number }>(`select number from referral where id = '${id}'`).then(([row]) => row!.number);

describe('the joint list, narrowed', () => {
  let asked: number;
  let answered: number;
  let fresh: number;
  let decided: number;
  before(async () => {
    const [one, two] = [await walkTo(service, 'asked'), await walkTo(service, 'asked')];
    [asked, answered] = [await rowOf(one), await rowOf(two)];
    for (const unitId of ['vuxen', 'forsorjning', 'funktionshinder'])
      await service.act(service.officer(unitId), two, { type: 'StatementGiven', unitId, knows: 'no', stance: 'not_known_here' });
    decided = await rowOf(await walkTo(service, 'prioritised'));
    service.moveTo('2026-04-20');
    fresh = await rowOf((await service.anyone.sendReferral({ body: own() })).referralId);
  });

  const listed = async (query: object, who = service.as('coordinator')) => {
    const { entries, counts } = await who.listReferrals({ query });
    return { rows: numbers(entries), counted: counts.reduce((sum, { count }) => sum + count, 0) };
  };

  it('to a silent unit shows those whose mark is silent, and no one who has answered or whose day has not come', async () => {
    assert.deepEqual(await listed({ silent: 'vuxen' }), { rows: [asked], counted: 1 });
    assert.deepEqual(await listed({ silent: 'uppsok' }), { rows: [], counted: 0 });
  });

  it('to a way in, to whose turn it is, and to both at once', async () => {
    assert.deepEqual(await listed({ path: 'self_referral' }), { rows: [fresh], counted: 1 });
    assert.deepEqual((await listed({ turn: 'case_officer' })).rows.sort(), [asked, decided]);
    assert.deepEqual((await listed({ turn: 'coordinator' })).rows, [answered, fresh], 'every unit has answered: it is no officer’s turn');
    assert.deepEqual(await listed({ turn: 'case_officer', silent: 'vuxen' }), { rows: [asked], counted: 1 });
    assert.deepEqual(await listed({ turn: 'landlord_contact' }), { rows: [], counted: 0 });
  });

  it('counts each state as the other filters leave it, so that the path says what a press would show', async () => {
    const { entries, counts } = await service
      .as('coordinator')
      .listReferrals({ query: { path: 'outreach_reverse', state: 'prioritised' } });
    assert.deepEqual(numbers(entries), [decided]);
    assert.deepEqual(Object.fromEntries(counts.map(({ state, count }) => [state, count])), { collecting_statements: 2, prioritised: 1 });
  });

  it('shows nobody a row, or a number, that their whole list would not', async () => {
    // The yes names these three units alone, and the group is not meeting.
    for (const query of [{ silent: 'vuxen' }, { path: 'outreach_reverse' }, { turn: 'case_officer' }] as const) {
      assert.deepEqual(await listed(query, service.officer('uppsok')), { rows: [], counted: 0 });
      assert.deepEqual(await listed(query, service.as('working_group_member')), { rows: [], counted: 0 });
    }
    // What a unit was asked about, its officers see once, also where they see it in two ways.
    const referredByThem = await listed({ silent: 'vuxen' }, service.officer('vuxen'));
    assert.deepEqual(referredByThem, { rows: [asked], counted: 1 });
  });

  it('refuses a filter by how someone lives, and by anything else that it does not know', async () => {
    for (const query of ['situation=1', 'staying=acute', 'stance=supports', 'silent=Vuxen%20enhet', 'turn=boss']) {
      const response = await service.one('coordinator')(`/v1/exempelkommun/referrals?${query}`);
      assert.equal(response.status, 400, query);
    }
  });

  it('goes on page by page without losing or repeating anyone who came in the same moment', async () => {
    const at = await service.sql('select received_at from referral');
    assert.ok(at.length > 3);
    const seen: number[] = [];
    let after: string | undefined;
    do {
      const page = await service.as('coordinator').listReferrals({ query: { limit: '1', ...(after ? { after } : {}) } });
      seen.push(...numbers(page.entries));
      after = page.next;
    } while (after);
    assert.deepEqual(seen, (await listed({})).rows);
    assert.equal(new Set(seen).size, seen.length);
  });

  it('to whose turn it is says of each row what the row itself says', async () => {
    const [back, other] = [await walkTo(service, 'asked'), await walkTo(service, 'prioritised')];
    await service.act(service.as('coordinator'), back, { type: 'ConsentWithdrawn', saidHow: 'phone' });
    await service.act(service.as('coordinator'), other, { type: 'WithdrawalWished', saidHow: 'phone' });
    const { entries } = await service.as('coordinator').listReferrals();
    const owners = new Set(entries.map(({ next }) => next.owner));
    for (const turn of owners)
      if (turn) assert.deepEqual((await listed({ turn })).rows, numbers(entries.filter(({ next }) => next.owner === turn)), turn);
    const steps = Object.fromEntries(entries.map(({ id, next }) => [id, next.step]));
    assert.deepEqual([steps[back], steps[other]], ['ask_for_yes', 'ask_person']);
    service.moveTo('2026-05-10');
    assert.deepEqual(await listed({ turn: 'coordinator', silent: 'vuxen' }), { rows: [await rowOf(back)], counted: 1 });
    service.moveTo('2026-04-20');
    for (const id of [back, other]) await service.act(service.as('coordinator'), id, { type: 'ReferralClosed', reason: 'moved' });
  });
});

describe('the joint list, asked for again', () => {
  const ask = (fetch: typeof globalThis.fetch, known?: string) =>
    fetch('/v1/exempelkommun/referrals', known ? { headers: { 'if-none-match': known } } : {});
  const looks = async () =>
    Number((await service.sql<{ n: string }>(`select count(*) as n from audit where kind = 'referral_list'`))[0]!.n);

  it('is not sent once more while nothing has changed, nor written down; a proxy’s weak tag is the same tag', async () => {
    const fetch = service.one('coordinator');
    const first = await ask(fetch);
    const [etag, before] = [first.headers.get('etag')!, await looks()];
    assert.equal(first.headers.get('cache-control'), 'no-store');
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = await ask(fetch, known);
      assert.equal(again.status, 304, known);
      assert.equal(await again.text(), '');
    }
    assert.equal(await looks(), before);
    await service.anyone.sendReferral({ body: own() });
    assert.equal((await ask(fetch, etag)).status, 200);
  });

  it('is no answer to someone else’s tag: each is of what its asker sees', async () => {
    const etag = (await ask(service.one('coordinator'))).headers.get('etag')!;
    assert.equal((await ask(service.one('case_officer', { units: ['vuxen'] }), etag)).status, 200);
  });
});

describe('the joint list as a file', () => {
  const exportAs = (fetch: typeof globalThis.fetch) =>
    createClient({ backend: 'http://in.process', municipality: 'exempelkommun', fetch }, { ...listRoutes, ...exportRoutes });

  it('holds what the list holds, written down with how many and by which filter', async () => {
    const client = exportAs(service.one('coordinator'));
    const { entries } = await client.exportReferrals({ query: { path: 'outreach_reverse' } });
    assert.deepEqual(entries, (await client.listReferrals({ query: { path: 'outreach_reverse' } })).entries);
    const [line] = await service.sql(`select action, reason, filter, count from audit where kind = 'referral_export'`);
    assert.deepEqual(line, {
      ...{ action: 'exportReferrals', reason: 'record_exported' },
      ...{ filter: 'path=outreach_reverse', count: entries.length },
    });
  });

  it('and the list itself hold no word that anyone wrote but the alias', async () => {
    const planted = 'Plantering77';
    const body = outreach({ alias: 'Lönnen', ownWords: planted, foundHow: planted });
    await service.as('outreach_worker').sendOutreachReferral({ body });
    for (const path of ['referrals?limit=200', 'referrals/export']) {
      const text = await (await service.one('coordinator')(`/v1/exempelkommun/${path}`)).text();
      assert.ok(text.includes('Lönnen'));
      for (const word of [planted, 'acute', 'station', 'not_known_here', 'stance', 'knows', 'staying'])
        assert.ok(!text.includes(word), word);
    }
  });
});
