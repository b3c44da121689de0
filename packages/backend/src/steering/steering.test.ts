import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createClient } from '@bostadforst/client';
import type { Role } from '@bostadforst/contract/access';
import { steeringRoutes } from '@bostadforst/contract/steering/routes';
import { reversed, startReferrals, units, walkTo, type Referrals } from '../referral/testing.ts';
import { refused } from '../testing/answers.ts';
import { testProgramme } from '../testing/testing.ts';

describe('what lies before the steering group', () => {
  let service: Referrals;
  before(async () => {
    const programme = { ...testProgramme('exempelkommun', reversed), capacity: { homes: 5 } };
    service = await startReferrals(reversed, { programmes: [programme, testProgramme('grannkommun', reversed)] });
  });
  after(() => service.close());

  const as = (role: Role, municipality = 'exempelkommun') =>
    createClient({ backend: 'http://in.process', municipality, fetch: service.one(role) }, steeringRoutes);
  const forwarded = async () => {
    const id = await walkTo(service, 'assessed');
    await service.act(service.as('coordinator'), id, { type: 'ProposalForwarded' });
    return id;
  };

  it('stands in the order it came, with what the group wrote and which units may learn the name', async () => {
    const first = await forwarded();
    service.moveTo('2026-03-15');
    const second = await forwarded();
    await walkTo(service, 'assessed');
    const { proposals } = await as('steering_member').listProposals();
    assert.deepEqual(
      proposals.map(({ entry }) => entry.id),
      [first, second],
    );
    assert.equal(proposals[0]!.assessment!.dimensions.needNow, 'Sömn och ett lås.');
    assert.deepEqual(proposals[0]!.mayDecideFormally.toSorted(), units.toSorted());
    assert.deepEqual((await as('steering_member', 'grannkommun').listProposals()).proposals, []);
  });

  it('holds nothing of what units said, how the person is reached or in their own words', async () => {
    const said = JSON.stringify(await as('steering_member').listProposals());
    for (const words of ['Jag vill kunna stänga en dörr', 'station', 'supports', '"reach"', 'observation'])
      assert.ok(!said.includes(words), words);
  });

  it('is a look at each name, which the log says', async () => {
    const lines = await service.sql(
      "select distinct record_id, person_id, role from audit where action = 'listProposals' and kind = 'referral' and role = 'steering_member'",
    );
    assert.equal(lines.length, 2);
    assert.ok(lines.every(line => line['person_id']));
  });

  it('is theirs and the coordinator’s alone', async () => {
    assert.equal((await as('coordinator').listProposals()).proposals.length, 2);
    for (const role of ['working_group_member', 'case_officer', 'tenancy_manager', 'participant'] as const) {
      await refused(as(role).listProposals(), 'not_allowed');
      await refused(as(role).getCapacity(), 'not_allowed');
    }
  });

  it('has so many homes: a free one is promised as soon as someone has been prioritised', async () => {
    const capacity = () => as('steering_member').getCapacity();
    assert.deepEqual(await capacity(), { decided: 5, let: 0, promised: 0, free: 0, waiting: 0 });
    await walkTo(service, 'waiting');
    assert.deepEqual(await capacity(), { decided: 5, let: 0, promised: 0, free: 0, waiting: 1 });
    await service.aHome();
    assert.deepEqual(await capacity(), { decided: 5, let: 0, promised: 1, free: 0, waiting: 0 });
    await service.aHome();
    assert.deepEqual(await capacity(), { decided: 5, let: 0, promised: 1, free: 1, waiting: 0 });
    await walkTo(service, 'offered');
    assert.deepEqual(await capacity(), { decided: 5, let: 0, promised: 2, free: 1, waiting: 0 });
    // A home kept for someone whose record is protected, and that person, are in none of the numbers.
    await service.sql("update apartment set protected = true where state = 'offered'");
    await service.sql("update referral set protected = true where state in ('offered', 'waiting_for_home')");
    assert.deepEqual(await capacity(), { decided: 5, let: 0, promised: 0, free: 2, waiting: 0 });
  });
});
