import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { createClient } from '@bostadforst/client';
import { routes } from '@bostadforst/contract';
import type { LandlordsReport, NewReport } from '@bostadforst/contract/landlord-report';
import { inboxRoutes } from '@bostadforst/contract/landlord-report/inbox-routes';
import { goalRoutes } from '@bostadforst/contract/goal/routes';
import { outreach, startReferrals, type Referrals } from '../referral/testing.ts';
import { ask } from '../testing/answers.ts';

fc.configureGlobal({ seed: 1 });

const today = '2026-03-14';
const municipality = 'exempelkommun';
/** Where `aHome` is, and the house next to it, as long to write. */
const programmeHome = 'Exempelgatan 3, lgh 1201';
const otherHome = 'Exempelgatan 5, lgh 1201';
const report = (address: string): NewReport => ({
  kind: 'welfare_concern',
  address,
  happened: 'I går',
  facts: 'Har inte synts till.',
  callBack: '070-174 06 31',
});

let service: Referrals;
before(async () => (service = await startReferrals()));
after(() => service.close());

const landlord = () => service.one('landlord_contact', { subject: 'forvaltare' });
const team = () => createClient({ backend: 'http://in.process', municipality, fetch: service.one('tenancy_manager') }, inboxRoutes);

/** A whole case, from a name to a tenant with goals; every word that anyone writes is the next of these. */
async function aCase(word: () => string): Promise<Record<string, string>> {
  const { as, act, officer } = service;
  const coordinator = as('coordinator');
  const units = ['forsorjning', 'vuxen', 'funktionshinder'];
  const body = outreach({ alias: word(), foundHow: word(), ownWords: word(), speech: { language: word(), interpreter: true } });
  const { referralId: id } = await as('outreach_worker').sendOutreachReferral({ body });
  await act(coordinator, id, { type: 'ReferralAcknowledged' });
  await act(coordinator, id, { type: 'StatementsRequested', units });
  for (const unitId of units)
    await act(officer(unitId), id, {
      type: 'StatementGiven',
      unitId,
      knows: 'yes',
      stance: 'supports',
      currentInfo: word(),
      reasoning: word(),
    });
  await act(coordinator, id, { type: 'StatementsCompleted' });
  const dimensions = { needNow: word(), currentSituation: word(), supportNeed: word(), triedBefore: word(), personWishes: word() };
  const group = { heldOn: today, unitsPresent: units, recommendation: 'propose', dissent: word(), text: word() } as const;
  await act(as('working_group_member'), id, { type: 'JointAssessmentRecorded', dimensions, ...group });
  await act(coordinator, id, { type: 'ProposalForwarded' });
  const decision = { outcome: 'prioritised', reasons: word(), decidedOn: today, formalDecisionBy: 'vuxen' } as const;
  await act(as('steering_member'), id, { type: 'SteeringDecisionMade', decision });
  await act(officer('vuxen'), id, { type: 'FormalDecisionRegistered', outcome: 'granted', caseReference: word(), decidedOn: today });
  const home = await service.aHome();
  await act(coordinator, id, { type: 'MatchProposed', apartmentId: home.id, wishesMet: word() });
  await act(coordinator, id, { type: 'OfferMade', respondBy: '2026-03-28' });
  await act(as('outreach_worker'), id, { type: 'OfferAccepted', ownWords: word(), saidHow: 'phone' });
  await act(as('tenancy_manager'), id, { type: 'LeaseSigned', contractForm: 'first_hand', signedOn: today });
  await act(as('tenancy_manager'), id, { type: 'MovedIn', moveInDate: today });

  const { person } = await coordinator.openReferral({ params: { referralId: id } });
  await coordinator.nameSupportWorker({ params: { personId: person.personId }, body: { workerId: 'stod-1' } });
  await service.sql('insert into sign_in_tie values ($1, $2, $3, $4, now())', [municipality, service.issuer, id, person.personId]);
  const tenant = createClient({ backend: 'http://in.process', municipality, fetch: service.one('tenant', { subject: id }) }, goalRoutes);
  const goal = await tenant.addGoal({
    params: { tenantId: person.personId },
    body: { title: word(), why: word(), lifeArea: 'substance_use', steps: [word()] },
  });
  return { referralId: id, personId: person.personId, tenantId: person.personId, goalId: goal.id, stepId: goal.steps[0]!.id };
}

describe('what a landlord learns', () => {
  it('is the same, byte for byte, from a home of the programme and from any other', async () => {
    await aCase(() => 'ord');
    const [home, other] = [await everythingAbout(programmeHome), await everythingAbout(otherHome)];
    const linked = await service.sql<{ apartment_id: string | null }>('select apartment_id from landlord_report order by number');
    assert.deepEqual(
      linked.map(row => row.apartment_id !== null),
      [true, false],
      'one of the two is one of the programme’s homes',
    );
    assert.deepEqual(other, home);
  });

  it('is never a word of the referral, the support or the goals, by any route, with any id', async () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-zåäö][a-zåäö0-9]{11,19}$/), { minLength: 40, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(words, async planted => {
        let used = 0;
        const ids = await aCase(() => planted[used++]!);
        assert.ok(used > 20, `${used} words were written`);
        const { reportId } = await sendAndReply(programmeHome);
        const told = (await everyAnswer({ ...ids, reportId })).toLowerCase();
        for (const secret of [...planted.slice(0, used), ...new Set(Object.values(ids)), 'stöd ett', 'stod-1'])
          assert.ok(!told.includes(secret), secret);
      }),
      { numRuns: 4 },
    );
  });

  it('never says Bostad först, nor that the home is the municipality’s', async () => {
    const { reportId } = await sendAndReply(programmeHome);
    const told = await everyAnswer({ reportId });
    assert.ok(told.includes('Vi har tagit kontakt.'), 'the reply is there');
    assert.doesNotMatch(told, /bostad.?först|housing.?first|programme|apartment|tenan|hemlös/i);
    const [own] = JSON.parse((await ask(landlord(), 'GET', `/v1/${municipality}/landlord/reports`)).body) as [LandlordsReport];
    const allowed = ['address', 'facts', 'happened', 'id', 'kind', 'messages', 'number', 'replyBy', 'sentAt', 'state'];
    assert.deepEqual(Object.keys(own).sort(), allowed);
    assert.deepEqual(Object.keys(own.messages[0]!).sort(), ['at', 'from', 'id', 'text']);
  });
});

async function sendAndReply(address: string) {
  const sent = await ask(landlord(), 'POST', `/v1/${municipality}/landlord/reports`, report(address));
  const { id: reportId } = JSON.parse(sent.body) as LandlordsReport;
  await team().replyToReport({ params: { reportId }, body: { text: 'Vi har tagit kontakt.' } });
  return { reportId, sent };
}

/** Every answer about one report from sending to reply, with what must differ made alike: ids, its number, the house number. */
async function everythingAbout(address: string) {
  const { reportId, sent } = await sendAndReply(address);
  const paths = ['', `/${reportId}`].map(path => `/v1/${municipality}/landlord/reports${path}`);
  const [list, one] = await Promise.all(paths.map(path => ask(landlord(), 'GET', path)));
  const first = JSON.stringify((JSON.parse(list!.body) as LandlordsReport[])[0]);
  return [sent, one!, { ...list!, headers: {}, body: first }].map(({ status, headers: { etag: _, ...headers }, body }) => ({
    status,
    headers,
    body: body
      .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id')
      .replace(/"number":\d/, '"number":0')
      .replace(/Exempelgatan \d/, 'Exempelgatan 0'),
  }));
}

/** All that every route but the public ones answers a landlord, whichever id is tried. */
async function everyAnswer(ids: Record<string, string>): Promise<string> {
  let told = '';
  for (const { method, path, who } of Object.values(routes)) {
    if (who === 'anyone') continue;
    const at = path.replace(/:(\w+)/g, (_, name: string) => (name === 'municipality' ? municipality : (ids[name] ?? crypto.randomUUID())));
    const { headers: { etag: _, ...headers }, body } = await ask(landlord(), method, at, method === 'GET' ? undefined : {}); // prettier-ignore
    told += JSON.stringify(headers) + body;
  }
  return told;
}
