import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createClient } from '@bostadforst/client';
import type { NewReport } from '@bostadforst/contract/landlord-report';
import { inboxRoutes } from '@bostadforst/contract/landlord-report/inbox-routes';
import { landlordReportRoutes } from '@bostadforst/contract/landlord-report/routes';
import { apartments } from '../apartment/apartment-store.ts';
import { ask, refused } from '../testing/answers.ts';
import { startTestApp, testIssuerAddress, testProgramme, type Fetch, type TestApp } from '../testing/testing.ts';

const table = { ...landlordReportRoutes, ...inboxRoutes };
const person = (subject: string) => ({ issuer: testIssuerAddress, subject });
const settings = {
  landlords: [
    { id: 'exempelhem', name: 'Exempelhem', kind: 'municipal' as const, people: [person('forvaltare'), person('kollega')] },
    { id: 'granbacken', name: 'Granbacken', kind: 'private' as const, people: [person('granne')] },
  ],
  supportWorkers: [],
};

const noise: NewReport = {
  kind: 'disturbance',
  address: 'Exempelgatan 3, lgh 1201',
  happened: 'Natten till lördag',
  facts: 'Hög musik från klockan 23 till 02.',
  done: 'Knackade på och bad dem sänka.',
  callBack: '070-174 06 31',
};

describe('a landlord’s report', () => {
  let test: TestApp;
  let time = new Date('2026-03-13T09:00:00Z');
  let homeNumber: number;
  before(async () => {
    test = await startTestApp({
      now: () => time,
      municipalities: { exempelkommun: settings, grannkommun: { ...settings, landlords: [] } },
    });
    homeNumber = await test.inRoom({ municipality: 'exempelkommun' }, async room => {
      const home = { neighbourhood: 'Centrum', rooms: 1, lift: true, petsAllowed: true, rentSek: 5200, availableFrom: '2026-05-01' };
      const id = await apartments(room).announce({ ...home, landlordId: 'exempelhem', address: noise.address });
      return (await apartments(room).one(id)).number;
    });
  });
  after(() => test.close());

  const later = () => void (time = new Date(time.getTime() + 60_000));
  const client = (fetch: Fetch) => createClient({ backend: 'http://in.process', municipality: 'exempelkommun', fetch }, table);
  const contact = (subject = 'forvaltare') => test.as({ subject, roles: ['landlord_contact'], acr: 'loa2' });
  const landlord = (subject?: string) => client(contact(subject));
  const team = (role: 'tenancy_manager' | 'coordinator' = 'tenancy_manager') => client(test.one(role));
  const send = (more: Partial<NewReport> = {}) => landlord().sendReport({ body: { ...noise, ...more } });

  it('comes back with a number to talk about and the day it is answered at the latest, in working days', async () => {
    const sent = await send();
    assert.equal(sent.state, 'received');
    assert.equal(sent.replyBy, '2026-03-17', 'two working days from a Friday');
    assert.deepEqual(sent.messages, []);
    const next = await send();
    assert.equal(next.number, sent.number + 1);
  });

  it('is stored once however often it is sent again', async () => {
    const idempotencyKey = crypto.randomUUID();
    const call = { body: { ...noise, happened: 'En gång' } };
    const first = await landlord().sendReport(call, { idempotencyKey });
    assert.deepEqual(await landlord().sendReport(call, { idempotencyKey }), first);
    assert.equal((await landlord().listOwnReports()).filter(({ happened }) => happened === 'En gång').length, 1);
  });

  it('is read by the landlord’s own people, newest first, and by nobody else’s', async () => {
    const first = await send({ happened: 'Först' });
    later();
    const second = await send({ happened: 'Sedan' });
    const list = await landlord('kollega').listOwnReports();
    assert.deepEqual(list.slice(0, 2), [second, first]);
    assert.deepEqual(await landlord('kollega').openOwnReport({ params: { reportId: first.id } }), first);
    assert.deepEqual(await landlord('granne').listOwnReports(), []);

    const path = (id: string) => `/v1/exempelkommun/landlord/reports/${id}`;
    const absent = await ask(contact('granne'), 'GET', path(crypto.randomUUID()));
    assert.equal(absent.status, 404);
    assert.deepEqual(await ask(contact('granne'), 'GET', path(first.id)), absent);
    assert.deepEqual(await ask(contact('granne'), 'GET', path('inget-id')), absent);
  });

  it('is nothing in another municipality, where the same landlord is not known', async () => {
    const { id } = await send();
    const path = `/v1/grannkommun/landlord/reports/${id}`;
    const known = test.as({ subject: 'forvaltare', roles: ['landlord_contact'], acr: 'loa2', municipalities: ['exempelkommun'] });
    assert.equal((await ask(known, 'GET', path)).status, 404);
    assert.equal((await ask(test.one('coordinator'), 'GET', `/v1/grannkommun/inbox/${id}`)).status, 404);
  });

  it('stands in the team’s inbox by what is promised soonest, with the landlord’s name', async () => {
    const { id, number, sentAt, replyBy } = await send();
    const now = time;
    time = new Date('2026-03-03T09:00:00Z');
    const older = await send({ happened: 'Förra veckan' });
    time = now;
    const list = await team('coordinator').listInbox();
    const promised = list.map(entry => `${entry.replyBy} ${String(entry.number).padStart(4, '0')}`);
    assert.deepEqual(promised, [...promised].sort());
    assert.equal(list[0]!.id, older.id);
    assert.deepEqual(
      list.find(entry => entry.id === id),
      { id, number, kind: 'disturbance', state: 'received', landlord: 'Exempelhem', sentAt, replyBy },
    );
  });

  it('tells the team alone whom to ring, and that the home is one of the programme’s', async () => {
    const { id } = await send({ address: 'EXEMPELGATAN 3 1201' });
    const opened = await team().openReport({ params: { reportId: id } });
    assert.equal(opened.callBack, '070-174 06 31');
    assert.equal(opened.apartmentNumber, homeNumber);
    const elsewhere = await send({ address: 'Exempelgatan 3, lgh 1301', callBack: undefined });
    const other = await team().openReport({ params: { reportId: elsewhere.id } });
    assert.deepEqual([other.callBack, other.apartmentNumber], [undefined, undefined]);
  });

  it('is not tied to a home that another landlord lets to the municipality', async () => {
    const { id } = await landlord('granne').sendReport({ body: noise });
    assert.equal((await team().openReport({ params: { reportId: id } })).apartmentNumber, undefined);
  });

  it('is answered by a reply that the landlord reads, and has then been read', async () => {
    const { id } = await send();
    const params = { reportId: id };
    later();
    const replied = await team().replyToReport({ params, body: { text: 'Vi har tagit kontakt.' } });
    assert.equal(replied.state, 'acknowledged');
    const seen = await landlord().openOwnReport({ params });
    assert.equal(seen.state, 'acknowledged');
    assert.deepEqual(
      seen.messages.map(({ from, text, at }) => ({ from, text, at })),
      [{ from: 'team', text: 'Vi har tagit kontakt.', at: time.toISOString() }],
    );
    later();
    await team().replyToReport({ params, body: { text: 'Det är löst.', state: 'resolved' } });
    later();
    await team('coordinator').replyToReport({ params, body: { text: 'Hör av er om det kommer tillbaka.' } });
    const last = await landlord().openOwnReport({ params });
    assert.equal(last.state, 'resolved', 'a later reply moves nothing unless it says so');
    assert.deepEqual(
      last.messages.map(({ text }) => text),
      ['Vi har tagit kontakt.', 'Det är löst.', 'Hör av er om det kommer tillbaka.'],
    );
  });

  it('is not opened again by whoever had not seen that a colleague closed it', async () => {
    const { id } = await send();
    const params = { reportId: id };
    await team().replyToReport({ params, body: { text: 'Det är löst.', state: 'resolved' } });
    const late = team('coordinator').replyToReport({ params, body: { text: 'Vi tittar på det.', state: 'in_progress' } });
    await refused(late, 'not_possible_now');
    const { state, messages } = await landlord().openOwnReport({ params });
    assert.deepEqual([state, messages.length], ['resolved', 1]);
  });

  it('may be answered and settled at once', async () => {
    const { id } = await send();
    const { state } = await team().replyToReport({ params: { reportId: id }, body: { text: 'Inget mer att göra.', state: 'no_action' } });
    assert.equal(state, 'no_action');
  });

  it('gets each reply once, and every reply of two who answer at the same time', async () => {
    const { id } = await send();
    const params = { reportId: id };
    const idempotencyKey = crypto.randomUUID();
    const call = { params, body: { text: 'Dubbelklick' } };
    await Promise.all([team().replyToReport(call, { idempotencyKey }), team().replyToReport(call, { idempotencyKey })]);
    await Promise.all(['a', 'b'].map(text => team('coordinator').replyToReport({ params, body: { text } })));
    const { messages } = await landlord().openOwnReport({ params });
    assert.deepEqual(messages.map(({ text }) => text).sort(), ['Dubbelklick', 'a', 'b']);
  });

  it('cannot be a fault in the flat, which belongs elsewhere, nor carry a field that nobody asked for', async () => {
    await refused(send({ kind: 'repair' as never }), 'invalid', 'kind');
    await refused(landlord().sendReport({ body: { ...noise, tenant: 'Planterat namn' } as never }), 'invalid', 'tenant');
  });

  it('can be read, and no more are taken, where the programme does not offer them', async () => {
    const programmes = [{ ...testProgramme('exempelkommun'), can: ['referral' as const] }];
    const without = await startTestApp({ programmes, municipalities: { exempelkommun: settings } });
    try {
      const forvaltare = client(without.as({ subject: 'forvaltare', roles: ['landlord_contact'] }));
      assert.deepEqual(await forvaltare.listOwnReports(), []);
      await refused(forvaltare.sendReport({ body: noise }), 'not_possible_now');
    } finally {
      await without.close();
    }
  });

  it('is written down as sent, opened and answered, by whom and which', async () => {
    const { id } = await send();
    await team().openReport({ params: { reportId: id } });
    await team().replyToReport({ params: { reportId: id }, body: { text: 'Tack.', state: 'in_progress' } });
    const lines = await test.sql('select action, role, subject, kind, reason, person_id from audit where record_id = $1', [id]);
    const line = { kind: 'landlord_report', person_id: null };
    const byAction = (a: { action: string }, b: { action: string }) => (a.action < b.action ? -1 : 1);
    assert.deepEqual((lines as { action: string }[]).sort(byAction), [
      { ...line, action: 'openReport', role: 'tenancy_manager', subject: 'tenancy_manager', reason: null },
      { ...line, action: 'replyToReport', role: 'tenancy_manager', subject: 'tenancy_manager', reason: 'in_progress' },
      { ...line, action: 'sendReport', role: 'landlord_contact', subject: 'forvaltare', reason: null },
    ]);
  });

  it('has none of its words in a row that is not sealed', async () => {
    const { id } = await send({ facts: 'Planterat om grannen', address: 'Planteringen 7' });
    await team().replyToReport({ params: { reportId: id }, body: { text: 'Planterat svar' } });
    const tables = await test.sql<{ name: string }>(
      "select table_name as name from information_schema.tables where table_schema = 'public'",
    );
    for (const { name } of tables) {
      const rows = JSON.stringify(await test.sql(`select t::text from "${name}" t`));
      for (const word of ['Planter', '174 06 31'])
        assert.ok(!rows.includes(word) && !rows.includes(Buffer.from(word).toString('hex')), `${word} in ${name}`);
    }
  });
});
