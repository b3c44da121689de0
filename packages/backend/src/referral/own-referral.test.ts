import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { ProblemError } from '@bostadforst/contract/problem';
import { refused } from '../testing/answers.ts';
import { own, startReferrals, type Referrals } from './testing.ts';

describe('a referral of one’s own', () => {
  let service: Referrals;
  before(async () => (service = await startReferrals()));
  after(() => service.close());

  it('needs no name, number, address or sign-in, and is called by a tree or a bird', async () => {
    const sent = await service.anyone.sendReferral({ body: own() });
    assert.match(sent.alias, /^\p{Lu}\p{Ll}+( \d+)?$/u);
    assert.equal(sent.replyBy, '2026-03-18');
    const { entries } = await service.as('coordinator').listReferrals();
    assert.ok(entries.some(entry => entry.alias === sent.alias && entry.state === 'received'));
  });

  it('is stored once however often it is sent again', async () => {
    const body = own({ alias: 'Dubbel' });
    const idempotencyKey = crypto.randomUUID();
    const first = await service.anyone.sendReferral({ body }, { idempotencyKey });
    assert.deepEqual(await service.anyone.sendReferral({ body }, { idempotencyKey }), first);
    const { entries } = await service.as('coordinator').listReferrals();
    assert.equal(entries.filter(({ alias }) => alias === 'Dubbel').length, 1);
  });

  it('is refused with a receipt that someone else already keeps', async () => {
    const body = own();
    await service.anyone.sendReferral({ body });
    await refused(service.anyone.sendReferral({ body: { ...body, alias: 'Annan' } }), 'key_reused');
  });

  it('is stored once of several that are sent with one receipt in the same moment, and the others are told so', async () => {
    const body = own({ alias: 'Samtidigt' });
    const sent = await Promise.allSettled(Array.from({ length: 4 }, () => service.anyone.sendReferral({ body })));
    const refusals = sent.flatMap(each => (each.status === 'rejected' ? [String((each.reason as ProblemError).problem.code)] : []));
    assert.deepEqual(refusals, ['key_reused', 'key_reused', 'key_reused']);
    const { entries } = await service.as('coordinator').listReferrals();
    assert.equal(entries.filter(({ alias }) => alias === 'Samtidigt').length, 1);
  });

  it('is found by the receipt that the person reads out, by the coordinator alone', async () => {
    const body = own({ alias: 'Läser upp' });
    const { referralId } = await service.anyone.sendReferral({ body });
    const aloud = body.receipt.toLowerCase().replaceAll('-', ' ');
    const entry = await service.as('coordinator').findByReceipt({ body: { receipt: aloud } });
    assert.deepEqual([entry.id, entry.alias], [referralId, 'Läser upp']);
    await refused(service.as('coordinator').findByReceipt({ body: { receipt: own().receipt } }), 'not_found');
    await refused(service.as('working_group_member').findByReceipt({ body: { receipt: body.receipt } }), 'not_allowed');
    await refused(
      service.client(service.one('coordinator'), 'grannkommun').findByReceipt({ body: { receipt: body.receipt } }),
      'not_found',
    );
  });

  it('gives units nothing when the person wants to be asked first, and says so in the list', async () => {
    const { referralId } = await service.anyone.sendReferral({ body: own({ alias: 'Fråga', mayAsk: { answer: 'ask_me_first' } }) });
    const coordinator = service.as('coordinator');
    await service.act(coordinator, referralId, { type: 'ReferralAcknowledged' });
    await refused(service.act(coordinator, referralId, { type: 'StatementsRequested', units: ['vuxen'] }), 'not_possible_now');
    const entry = (await coordinator.listReferrals()).entries.find(({ id }) => id === referralId)!;
    assert.equal(entry.awaitingYes, true);
    assert.equal(entry.next.step, 'ask_for_yes');
    await refused(service.officer('vuxen').openReferral({ params: { referralId } }), 'not_found');
  });

  it('lets the coordinator ask just the units that the person named, for twelve months', async () => {
    const { referralId } = await service.anyone.sendReferral({
      body: own({ alias: 'Några', mayAsk: { answer: 'some', units: ['vuxen'] } }),
    });
    const coordinator = service.as('coordinator');
    await service.act(coordinator, referralId, { type: 'ReferralAcknowledged' });
    const record = await coordinator.openReferral({ params: { referralId } });
    assert.deepEqual(record.mayAsk, ['vuxen']);
    assert.equal(record.waivers[0]!.validUntil, '2027-03-14');
    assert.equal(record.waivers[0]!.givenHow, 'own_form');
    await refused(
      service.act(coordinator, referralId, { type: 'StatementsRequested', units: ['vuxen', 'forsorjning'] }),
      'not_possible_now',
    );
    const asked = await service.act(coordinator, referralId, { type: 'StatementsRequested', units: ['vuxen'] });
    assert.deepEqual(asked.entry.marks, [{ unitId: 'vuxen', mark: 'asked' }]);
  });

  it('keeps the receipt as an HMAC alone, and nothing written in the clear', async () => {
    const body = own({ alias: 'Plantan', wish: 'Planterade ord om mitt hem', reach: [{ way: 'phone', number: '070-174 06 77' }] });
    await service.anyone.sendReferral({ body });
    const tables = await service.sql("select table_name from information_schema.tables where table_schema = 'public'");
    for (const { table_name } of tables as { table_name: string }[]) {
      const rows = JSON.stringify(await service.sql(`select t::text from "${table_name}" t`));
      for (const planted of ['Plantan', 'Planterade', '0701740677', '174 06 77', body.receipt])
        assert.ok(!rows.includes(planted), `${planted} in ${table_name}`);
    }
  });
});
