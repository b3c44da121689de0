import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { makeReceipt } from '@bostadforst/contract/person/receipt';
import type { OutgoingMessage } from '@bostadforst/contract/notify';
import { createLog } from '../log.ts';
import { protection } from '../referral/protection-store.ts';
import { own, startReferrals, type Referrals } from '../referral/testing.ts';
import { testProgramme } from '../testing/testing.ts';

describe('A receipt', () => {
  let service: Referrals;
  const lines: string[] = [];
  const told: { message: OutgoingMessage; boxes: readonly string[] | undefined }[] = [];
  before(async () => {
    service = await startReferrals(undefined, {
      programmes: [testProgramme('exempelkommun'), { ...testProgramme('grannkommun'), receipts: 'off' }],
      logger: createLog({ write: line => void lines.push(line) }),
    });
    service.house.outbox = { put: async (_, message, boxes) => void told.push({ message, boxes }), close: async () => {} };
  });
  after(() => service.close());

  let networks = 0;
  /** From a network of its own each time: how often one network may ask is tried last. */
  async function show(body: object, { from = `192.0.2.${(networks += 1)}`, key = crypto.randomUUID(), town = 'exempelkommun' } = {}) {
    const began = performance.now();
    const {
      statusCode,
      headers,
      body: answer,
    } = await service.app.inject({
      method: 'POST',
      url: `/v1/${town}/referrals/receipt`,
      remoteAddress: from,
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      payload: body,
    });
    const { date: _, ...rest } = headers;
    return {
      whole: { statusCode, headers: rest, answer },
      line: (JSON.parse(answer) as { line?: string }).line,
      took: performance.now() - began,
    };
  }
  const send = async (more = {}) => {
    const body = own({ alias: 'Vide', ...more });
    const { referralId } = await service.anyone.sendReferral({ body });
    return { id: referralId, receipt: body.receipt };
  };
  const open = (referralId: string) => service.as('coordinator').openReferral({ params: { referralId } });
  const act = (referralId: string, body: Parameters<ReturnType<Referrals['as']>['actOnReferral']>[0]['body']) =>
    service.as('coordinator').actOnReferral({ params: { referralId }, body });
  const history = async (id: string) => (await open(id)).history.slice(1).map(({ at: _, ...line }) => line);

  it('is read as it was written down, and answers with one line and nothing else', async () => {
    const { receipt } = await send();
    const scrawled = receipt.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('v', 'u');
    assert.equal((await show({ receipt: scrawled })).whole.answer, '{"line":"received"}');
    assert.equal((await show({ receipt: 'inget nummer' })).whole.statusCode, 400);
  });

  it('tells of an offer, and that someone is looked for', async () => {
    const { id, receipt } = await send();
    await act(id, { type: 'PersonUnreachable' });
    assert.equal((await show({ receipt })).line, 'we_want_to_reach_you');
    await service.sql(`update referral set state = 'offered' where id = $1`, [id]);
    assert.equal((await show({ receipt })).line, 'you_have_an_offer');
  });

  it('answers alike, to the last byte, when it is unknown, protected, withdrawn or closed, whatever is sent with it', async () => {
    const [withdrawn, closed, hidden] = [await send(), await send(), await send()];
    await act(withdrawn.id, { type: 'ReferralWithdrawn', saidHow: 'phone' });
    await act(closed.id, { type: 'ReferralClosed', reason: 'moved' });
    const { person } = await open(hidden.id);
    await service.inRoom({ municipality: 'exempelkommun' }, room => protection(room).begin(person.personId));
    for (const more of [{}, { words: 'Hej' }, { withdraw: true }]) {
      const unknown = await show({ receipt: makeReceipt(), ...more });
      assert.equal(unknown.whole.answer, '{"line":"contact_us"}');
      for (const { receipt } of [withdrawn, closed, hidden]) assert.deepEqual((await show({ receipt, ...more })).whole, unknown.whole);
    }
    assert.equal((await open(withdrawn.id)).history.length, 2, 'nothing was added');
  });

  it('is answered after the same while, whatever was found and done', async () => {
    const { receipt } = await send();
    const tries = [
      { receipt },
      { receipt, words: 'Hej', withdraw: true },
      { receipt: makeReceipt() },
      { receipt: makeReceipt(), words: 'Hej' },
    ];
    for (const body of tries) assert.ok((await show(body)).took >= 149);
  });

  it('adds the person’s words once, moves nothing, and tells whose turn it is without a word of it', async () => {
    const { id, receipt } = await send();
    await service.sql(`update referral set state = 'more_info_needed' where id = $1`, [id]);
    told.length = 0;
    const key = crypto.randomUUID();
    const body = { receipt, words: 'Jag har ett nytt telefonnummer.' };
    assert.equal((await show(body, { key })).line, 'we_want_to_reach_you');
    assert.equal((await show(body, { key })).line, 'we_want_to_reach_you');
    assert.equal((await open(id)).entry.state, 'more_info_needed');
    assert.deepEqual(await history(id), [{ event: 'WordsAdded', saidHow: 'receipt', text: body.words }]);
    assert.deepEqual(
      told.map(({ message: { at: _, ...message }, boxes }) => ({ message, boxes })),
      [
        {
          message: {
            type: 'InformationAdded',
            municipality: 'exempelkommun',
            referralId: id,
            state: 'more_info_needed',
            nextOwner: 'coordinator',
          },
          boxes: ['coordinator'],
        },
      ],
    );
  });

  it('wishes to withdraw: that pauses, never removes, and a second wish changes nothing', async () => {
    const { id, receipt } = await send();
    assert.equal((await show({ receipt, withdraw: true })).line, 'we_want_to_reach_you');
    assert.equal((await show({ receipt, withdraw: true })).line, 'we_want_to_reach_you');
    const { entry } = await open(id);
    assert.deepEqual([entry.state, entry.paused], ['received', true]);
    assert.deepEqual(await history(id), [{ event: 'WithdrawalWished', saidHow: 'receipt' }]);
    await act(id, { type: 'WithdrawalWishLifted', saidHow: 'phone' });
    assert.equal((await show({ receipt })).line, 'received');
  });

  it('is written down as the person’s own doing, and asking is no look at the record', async () => {
    const { id, receipt } = await send();
    await show({ receipt });
    await show({ receipt, withdraw: true });
    const audit = await service.sql(
      `select role, subject, reason, said_by, said_how from audit where action = 'showReceipt' and record_id = $1`,
      [id],
    );
    assert.deepEqual(audit, [{ role: null, subject: null, reason: 'withdrawal_wished', said_by: 'participant', said_how: 'receipt' }]);
  });

  it('is refused where the programme has none, the same for every number', async () => {
    for (const more of [{}, { words: 'Hej' }])
      assert.equal((await show({ receipt: makeReceipt(), ...more }, { town: 'grannkommun' })).whole.answer, '{"code":"not_possible_now"}');
  });

  it('is asked for ten times an hour from one network, then no more, and other networks go on', async () => {
    const { receipt } = await send();
    const ten = await Promise.all(Array.from({ length: 10 }, () => show({ receipt }, { from: '203.0.113.9' })));
    assert.ok(ten.every(({ line }) => line === 'received'));
    const refused = await show({ receipt }, { from: '203.0.113.9' });
    assert.deepEqual([refused.whole.statusCode, refused.whole.answer], [429, '{"code":"too_many"}']);
    assert.equal(refused.whole.headers['retry-after'], '3600', 'nothing of when the others asked');
    assert.equal((await show({ receipt }, { from: '203.0.113.10' })).line, 'received');
  });

  it('stands in no log, no event and no table', async () => {
    const { receipt } = await send();
    await show({ receipt, words: 'Planterade ord', withdraw: true });
    const columns = await service.sql<{ row: string }>(
      `select to_jsonb(r)::text as row from referral r union all select to_jsonb(e)::text from referral_event e
       union all select to_jsonb(a)::text from audit a union all select to_jsonb(i)::text from idempotency i`,
    );
    const places = [...lines, ...columns.map(({ row }) => row), JSON.stringify(told)].join('\n');
    for (const secret of [receipt, receipt.replaceAll('-', ''), 'Planterade ord']) assert.ok(!places.includes(secret));
    assert.ok(lines.length > 20 && columns.length > 50);
  });
});
