import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createClient } from '@bostadforst/client';
import { routes } from '@bostadforst/contract';
import type { Role } from '@bostadforst/contract/access';
import type { NewMeetingYes } from '@bostadforst/contract/tenant-meeting';
import { support } from '../referral/support-store.ts';
import { people } from '../person/person-store.ts';
import { ask, refused } from '../testing/answers.ts';
import { startTestApp, testIssuerAddress, testProgramme, type TestApp } from '../testing/testing.ts';

const municipality = 'exempelkommun';
const given: NewMeetingYes = { units: ['forsorjning', 'arbetsmarknad'], validUntil: '2026-06-14', givenHow: 'oral_documented' };
const note = {
  heldOn: '2026-03-14',
  unitsPresent: ['forsorjning', 'arbetsmarknad'],
  support: { fits: 'Två besök i veckan räcker nu.', untilNext: 'Vi ringer om tvättmaskinen.', who: 'Boendestödjaren' },
  occupation: { fits: 'Snöröjning två förmiddagar.', who: 'Arbetsmarknad' },
};

describe('what fits a tenant this month', () => {
  let app: TestApp;
  const clock = { now: new Date('2026-03-14T09:00:00Z') };
  before(async () => {
    const programme = testProgramme(municipality, { meeting: 'monthly' });
    programme.units.push({ id: 'arbetsmarknad', type: 'labour_market', name: { sv: 'Arbetsmarknad' } });
    app = await startTestApp({
      programmes: [programme, testProgramme('grannkommun')],
      municipalities: {
        [municipality]: { supportWorkers: [{ id: 'stod-1', name: 'Stöd Ett', issuer: testIssuerAddress, subject: 'support_worker' }] },
      },
      now: () => clock.now,
    });
  });
  after(() => app.close());

  const as = (role: Role, unit = 'uppsok', subject = `${role} ${unit}`) =>
    createClient({ backend: 'http://in.process', municipality, fetch: app.one(role, { subject: role === 'support_worker' ? role : subject, units: [unit] }) }, routes); // prettier-ignore
  const coordinator = () => as('coordinator');
  let made = 0;
  async function aTenant() {
    const subject = `hyresgäst ${(made += 1)}`;
    const personId = await app.inRoom({ municipality }, async room => {
      const { personId } = await people(room).create({ protectedIdentity: 'no', alias: 'Kajan' });
      await support(room).name(personId, 'stod-1');
      await room.trx
        .insertInto('sign_in_tie')
        .values({ municipality, issuer: app.issuer, subject, person_id: personId, tied_at: room.now })
        .execute();
      return personId;
    });
    return { personId, params: { personId }, own: as('tenant', 'uppsok', subject) };
  }
  const onAgenda = async (who: ReturnType<typeof as>, personId: string) =>
    (await who.listMeetingTenants()).some(each => each.personId === personId);

  it('is talked about only with their yes: before it no unit sees them, and nothing can be written', async () => {
    const { params, personId } = await aTenant();
    const officer = as('case_officer', 'forsorjning');
    await refused(officer.openTenantMeetings({ params }), 'not_found');
    await refused(coordinator().noteTenantMeeting({ params, body: note }), 'not_possible_now', 'yes');
    assert.equal(await onAgenda(officer, personId), false);
    await coordinator().giveMeetingYes({ params, body: given });
    assert.equal(await onAgenda(officer, personId), true);
    const { meetings } = await officer.noteTenantMeeting({ params, body: note });
    assert.deepEqual(meetings[0]!.support, note.support);
    // The unit next door to those that the yes names.
    await refused(as('case_officer', 'vuxen').openTenantMeetings({ params }), 'not_found');
  });

  it('is led by a colleague where the tenant works here too', async () => {
    const { params, personId } = await aTenant();
    const themselves = as('coordinator', 'uppsok', `hyresgäst ${made}`);
    await refused(themselves.openTenantMeetings({ params }), 'not_found');
    await refused(themselves.giveMeetingYes({ params, body: given }), 'not_found');
    assert.ok(!(await onAgenda(themselves, personId)));
    await coordinator().giveMeetingYes({ params, body: given });
    assert.ok(!(await onAgenda(themselves, personId)), 'nor with a yes');
    assert.ok(await onAgenda(coordinator(), personId));
  });

  it('is seen whole by their support worker, and as occupation alone by whoever works with that', async () => {
    const { params } = await aTenant();
    await as('support_worker').giveMeetingYes({ params, body: given });
    const job = as('employment_officer', 'arbetsmarknad');
    await refused(job.noteTenantMeeting({ params, body: note }), 'invalid', 'support');
    await as('support_worker').noteTenantMeeting({ params, body: note });
    await job.noteTenantMeeting({ params, body: { heldOn: '2026-03-14', unitsPresent: [], occupation: { fits: 'Sandning.' } } });
    const seen = await job.openTenantMeetings({ params });
    assert.deepEqual(seen.meetings.map(({ occupation }) => occupation!.fits).sort(), ['Sandning.', 'Snöröjning två förmiddagar.']); // prettier-ignore
    assert.ok(!JSON.stringify(seen).includes('tvättmaskinen'));
    assert.equal((await as('support_worker').openTenantMeetings({ params })).meetings.length, 2);
  });

  it('is read by the tenant, who may take back the yes; then the units see nothing more', async () => {
    const { params, personId, own } = await aTenant();
    await coordinator().giveMeetingYes({ params, body: given });
    await coordinator().noteTenantMeeting({ params, body: note });
    const mine = await own.listOwnMeetings();
    assert.deepEqual([mine.yes!.units.length, mine.meetings[0]!.support!.untilNext], [2, 'Vi ringer om tvättmaskinen.']);
    assert.equal((await own.takeBackOwnMeetingYes()).yes, undefined);
    await refused(as('case_officer', 'forsorjning').openTenantMeetings({ params }), 'not_found');
    assert.equal(await onAgenda(as('employment_officer', 'arbetsmarknad'), personId), false);
    assert.equal((await own.listOwnMeetings()).meetings.length, 1, 'what was said stays theirs to read');
    const looks = await own.listLooks();
    assert.ok(looks.some(({ role }) => role === 'coordinator'));
  });

  it('ends with the day that the yes was given until', async () => {
    const { params } = await aTenant();
    await refused(coordinator().giveMeetingYes({ params, body: { ...given, validUntil: '2027-03-15' } }), 'invalid', 'validUntil');
    await refused(coordinator().giveMeetingYes({ params, body: { ...given, units: ['vuxen'] } }), 'invalid', 'units');
    await coordinator().giveMeetingYes({ params, body: given });
    clock.now = new Date('2026-06-15T09:00:00Z');
    await refused(as('case_officer', 'forsorjning').openTenantMeetings({ params }), 'not_found');
    clock.now = new Date('2026-03-14T09:00:00Z');
    assert.ok(await as('case_officer', 'forsorjning').openTenantMeetings({ params }));
  });

  it('has no field to measure anyone by, and is stored so that only the person’s key opens it', async () => {
    const { params, personId } = await aTenant();
    await coordinator().giveMeetingYes({ params, body: given });
    const fetch = app.one('coordinator', { subject: 'coordinator uppsok' });
    for (const odd of [{ score: 3 }, { sober: true }, { support: { fits: 'Bra.', attendance: 4 } }])
      assert.equal((await ask(fetch, 'POST', `/v1/${municipality}/people/${personId}/meetings`, { ...note, ...odd })).status, 400);
    await coordinator().noteTenantMeeting({ params, body: note });
    const [row] = await app.sql('select sealed from tenant_meeting where person_id = $1', [personId]);
    assert.ok(!Buffer.from((row as { sealed: Uint8Array }).sealed).includes('tvättmaskinen'));
  });

  it('is not for landlords or those who decide on homes, and is no part of a programme that does not meet', async () => {
    const { params } = await aTenant();
    await coordinator().giveMeetingYes({ params, body: given });
    for (const role of ['landlord_contact', 'steering_member', 'tenancy_manager', 'working_group_member', 'peer_supporter'] as const)
      await refused(as(role).openTenantMeetings({ params }), 'not_allowed');
    const elsewhere = createClient({ backend: 'http://in.process', municipality: 'grannkommun', fetch: app.one('coordinator') }, routes);
    assert.deepEqual(await elsewhere.listMeetingTenants(), []);
  });
});
