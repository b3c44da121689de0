import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import { OutgoingMessage } from '@bostadforst/contract/notify';
import { createLog } from '../log.ts';
import { outreach, own, startReferrals, units, walkTo, type Referrals } from '../referral/testing.ts';
import { pace, secret, secrets, startMailServer, startReceiver, told } from './testing.ts';

const planted = [
  'Pärlan',
  'Planterade',
  '0701740677',
  '174 06 77',
  'Exempelgatan',
  'Jag vill kunna stänga en dörr',
  'Storaryd',
  'Bostad först',
];

describe('what leaves when something has happened', () => {
  let receiver: Awaited<ReturnType<typeof startReceiver>>;
  let mail: Awaited<ReturnType<typeof startMailServer>>;
  let service: Referrals;
  const lines: string[] = [];
  before(async () => {
    receiver = await startReceiver();
    mail = await startMailServer();
    service = await startReferrals(undefined, {
      municipalities: { exempelkommun: told(receiver.port, mail.port) },
      allowLoopback: true,
      outgoing: { secrets, pace },
      logger: createLog({ write: line => void lines.push(line) }),
    });
  });
  after(async () => {
    await service.close();
    await Promise.all([receiver.close(), mail.close()]);
  });

  const queued = () => service.sql<{ name: string; state: string; data: object; output: object | null }>('select * from pgboss.job');
  const untilDone = async () => {
    for (;;) {
      const rows = await queued();
      if (rows.length && rows.every(({ state }) => state === 'completed')) return rows;
      await pause(100);
    }
  };

  it('is one signed message for each act, and nothing about a person in any of them', async () => {
    await service.anyone.sendReferral({
      body: own({ alias: 'Pärlan', wish: 'Planterade ord i Storaryd', reach: [{ way: 'phone', number: '070-174 06 77' }] }),
    });
    const id = await walkTo(service, 'offered');
    await receiver.until(14);
    const types = receiver
      .messages()
      .filter(({ referralId }) => referralId === id)
      .map(({ type }) => type);
    assert.deepEqual(types.toSorted(), [
      'FormalDecisionRegistered',
      'JointAssessmentRecorded',
      'MatchProposed',
      'OfferMade',
      'ProposalForwarded',
      'ReferralAcknowledged',
      'ReferralSubmitted',
      'StatementGiven',
      'StatementGiven',
      'StatementGiven',
      'StatementsCompleted',
      'StatementsRequested',
      'SteeringDecisionMade',
    ]);
    for (const { body, headers } of receiver.received) {
      assert.ok(OutgoingMessage.safeParse(JSON.parse(body)).success, body);
      for (const each of planted) assert.ok(!(body + JSON.stringify(headers)).includes(each), `${each} in ${body}`);
      assert.deepEqual(new Webhook(secret).verify(body, headers as Record<string, string>), JSON.parse(body));
    }
  });

  it('is signed as Standard Webhooks say, reckoned by hand, with an id of its own', () => {
    const [{ headers, body }] = receiver.received as [(typeof receiver.received)[0]];
    const signing = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
    const hmac = createHmac('sha256', Buffer.from(secret.slice('whsec_'.length), 'base64'))
      .update(signing)
      .digest('base64');
    assert.equal(headers['webhook-signature'], `v1,${hmac}`);
    assert.ok(Math.abs(Number(headers['webhook-timestamp']) - Date.now() / 1000) < 300);
    assert.throws(() => new Webhook(secret).verify(`${body} `, headers as Record<string, string>));
    const ids = receiver.received.map(each => each.headers['webhook-id']);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('is one neutral sentence by mail, to the mailboxes of whose turn it is', async () => {
    await untilDone();
    const boxes = mail.received.map(({ to }) => to.join());
    assert.ok(boxes.includes('samordning@kommun.example.se'));
    assert.ok(boxes.includes('vuxen@kommun.example.se,vuxen2@kommun.example.se'));
    for (const { email, raw, from, to } of mail.received) {
      assert.equal(email.subject, 'Något nytt att titta på');
      assert.equal(
        email.text?.trim(),
        'Det finns något nytt att titta på. Logga in på http://127.0.0.1:8080/page/exempelkommun/referral-list',
      );
      assert.equal(email.html, undefined);
      assert.equal(from, 'avisering@kommun.example.se');
      assert.ok(to.every(address => address.endsWith('@kommun.example.se')));
      assert.doesNotMatch(raw, /[0-9a-f-]{36}(?!@)/, 'no id but the message’s own');
      assert.doesNotMatch(raw, /nodemailer|ReferralSubmitted|Offer|remiss/i);
      for (const each of planted) assert.ok(!raw.includes(each), each);
    }
  });

  it('gathers what happens at once into one mail', async () => {
    await untilDone();
    const before = mail.received.length;
    const { referralId } = await service.anyone.sendReferral({ body: own() });
    await untilDone();
    const sent = mail.received.length - before;
    // In one transaction, so that all of it is there at the same look into the queue, however slow this machine is.
    await service.inRoom({ municipality: 'exempelkommun' }, async room => {
      for (let each = 0; each < 12; each += 1)
        await room.tell({ type: 'ReferralAcknowledged', referralId, state: 'screening' }, ['coordinator']);
    });
    await untilDone();
    assert.deepEqual([sent, mail.received.length - before - sent], [1, 1]);
  });

  it('leaves nothing but ids, events, states and roles in the queue, and nothing of a person in the log', async () => {
    const rows = JSON.stringify(await queued());
    for (const each of [...planted, 'kommun.example.se', '127.0.0.1', secret, 'whsec_'])
      assert.ok(!rows.includes(each), `${each} in the queue`);
    for (const each of [...planted, 'kommun.example.se', '127.0.0.1', 'whsec_'])
      assert.ok(!lines.join('').includes(each), `${each} in the log`);
    for (const { data } of await queued()) {
      const { message, to } = data as { message: object; to: string };
      assert.ok(OutgoingMessage.safeParse(message).success);
      assert.ok(['stodsystem', 'coordinator', ...units].includes(to));
      assert.deepEqual(Object.keys(data).toSorted(), ['message', 'to']);
    }
  });

  it('is never that someone has said yes, or taken it back, or opened a record, or named who supports them', async () => {
    const { referralId } = await service
      .as('outreach_worker')
      .sendOutreachReferral({ body: outreach({ waiver: { answer: 'not_asked' } }) });
    await untilDone();
    const before = receiver.received.length;
    const coordinator = service.as('coordinator');
    const given = { units, categories: ['wishes' as const], validUntil: '2026-06-14', givenHow: 'written' as const };
    await service.act(coordinator, referralId, { type: 'ConsentGiven', given });
    await service.act(coordinator, referralId, { type: 'ConsentWithdrawn', saidHow: 'phone' });
    const { person } = await coordinator.openReferral({ params: { referralId } });
    await coordinator.nameSupportWorker({ params: { personId: person.personId }, body: { workerId: 'stod-1' } });
    await service.act(coordinator, referralId, { type: 'ReferralAcknowledged' });
    await receiver.until(before + 1);
    await untilDone();
    assert.deepEqual(
      receiver
        .messages()
        .slice(before)
        .map(({ type }) => type),
      ['ReferralAcknowledged'],
    );
  });

  it('is nothing for a thousand requests that were rolled back', async () => {
    const count = async () => (await service.sql('select 1 from pgboss.job')).length;
    await untilDone();
    const [before, heard, mails] = [await count(), receiver.received.length, mail.received.length];
    for (let each = 0; each < 1_000; each += 1)
      await assert.rejects(
        service.inRoom({ municipality: 'exempelkommun' }, async room => {
          await room.tell({ type: 'ReferralSubmitted', referralId: crypto.randomUUID(), state: 'received' }, ['coordinator']);
          throw new Error('rolled back');
        }),
        { message: 'rolled back' },
      );
    await pause(1_200);
    assert.deepEqual([await count(), receiver.received.length, mail.received.length], [before, heard, mails]);
  });

  it('is nothing about a record that was protected before it was sent', async () => {
    const { referralId } = await service.anyone.sendReferral({ body: own() });
    await untilDone();
    const [heard, mails] = [receiver.received.length, mail.received.length];
    const tell = () =>
      service.inRoom({ municipality: 'exempelkommun' }, room =>
        room.tell({ type: 'ReferralAcknowledged', referralId, state: 'screening' }, ['coordinator']),
      );
    await service.sql('update referral set protected = true where id = $1', [referralId]);
    await tell();
    await untilDone();
    assert.deepEqual([receiver.received.length, mail.received.length], [heard, mails]);
    await service.sql('update referral set protected = false where id = $1', [referralId]);
    await tell();
    await untilDone();
    assert.deepEqual([receiver.received.length, mail.received.length], [heard + 1, mails + 1]);
  });
});
