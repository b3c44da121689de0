import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { refused } from '../testing/answers.ts';
import { startReferrals, walkTo, type Referrals } from './testing.ts';

describe('a name taken out to the units', () => {
  let service: Referrals;
  before(async () => (service = await startReferrals()));
  after(() => service.close());

  it('is seen by an asked unit alone, with what the yes is about and no more', async () => {
    const id = await walkTo(service, 'asked');
    const record = await service.officer('vuxen').openReferral({ params: { referralId: id } });
    assert.equal(record.words.ownWords, 'Jag vill kunna stänga en dörr.');
    assert.equal(record.words.staying, undefined, 'the yes was about wishes');
    assert.equal(record.person.reach, undefined);
    assert.deepEqual(record.can, ['StatementGiven']);
    await refused(service.officer('uppsok').openReferral({ params: { referralId: id } }), 'not_found');
    const other = await service.officer('uppsok').listReferrals();
    assert.deepEqual([other.entries, other.counts], [[], []]);
  });

  it('does not tell a group or a unit where the person is found', async () => {
    const id = await walkTo(service, 'ready');
    const group = await service.as('working_group_member').openReferral({ params: { referralId: id } });
    assert.deepEqual([group.words.ownWords, group.words.found], ['Jag vill kunna stänga en dörr.', undefined]);
    const coordinator = await service.as('coordinator').openReferral({ params: { referralId: id } });
    assert.deepEqual(coordinator.words.found, ['station']);
  });

  it('is closed to the unit again when the yes is taken back', async () => {
    const id = await walkTo(service, 'asked');
    await service.act(service.as('outreach_worker'), id, { type: 'ConsentWithdrawn', saidHow: 'in_person' });
    await refused(service.officer('vuxen').openReferral({ params: { referralId: id } }), 'not_found');
    await refused(
      service.act(service.officer('vuxen'), id, { type: 'StatementGiven', unitId: 'vuxen', knows: 'no', stance: 'not_known_here' }),
      'not_found',
    );
    const { entry } = await service.as('coordinator').openReferral({ params: { referralId: id } });
    assert.deepEqual([entry.awaitingYes, entry.next], [true, { step: 'ask_for_yes', owner: 'coordinator' }], 'no unit is waited for');
  });

  it('is the coordinator’s to go on with once every unit has answered, and to ask about when the person may want to withdraw', async () => {
    const id = await walkTo(service, 'asked');
    const next = async () => (await service.as('coordinator').openReferral({ params: { referralId: id } })).entry.next;
    assert.deepEqual(await next(), { step: 'answer', owner: 'case_officer', by: '2026-03-28' });
    await service.act(service.as('coordinator'), id, { type: 'WithdrawalWished', saidHow: 'phone' });
    assert.deepEqual(await next(), { step: 'ask_person', owner: 'coordinator' });
    await service.act(service.as('coordinator'), id, { type: 'WithdrawalWishLifted', saidHow: 'phone' });
    for (const unitId of ['vuxen', 'forsorjning', 'funktionshinder'])
      await service.act(service.officer(unitId), id, { type: 'StatementGiven', unitId, knows: 'no', stance: 'not_known_here' });
    assert.deepEqual(await next(), { step: 'assess', owner: 'coordinator' });
  });

  it('shows who is silent once the date has passed, and never what a unit answered', async () => {
    const id = await walkTo(service, 'asked');
    await service.act(service.officer('vuxen'), id, {
      type: 'StatementGiven',
      unitId: 'vuxen',
      knows: 'yes',
      stance: 'does_not_support',
      reasoning: 'Ord om någon',
    });
    service.moveTo('2026-03-29');
    const list = await service.as('coordinator').listReferrals();
    const entry = list.entries.find(each => each.id === id)!;
    assert.deepEqual(
      entry.marks.map(({ unitId, mark }) => `${unitId} ${mark}`),
      ['forsorjning silent', 'funktionshinder silent', 'vuxen answered'],
    );
    assert.equal(entry.daysWaiting, 15);
    assert.doesNotMatch(JSON.stringify(list), /does_not_support|Ord om någon|acute|stänga en dörr|station/);
    service.moveTo('2026-03-14');
  });

  it('is answered by a unit for itself alone', async () => {
    const id = await walkTo(service, 'asked');
    await refused(
      service.act(service.officer('vuxen'), id, { type: 'StatementGiven', unitId: 'forsorjning', knows: 'no', stance: 'not_known_here' }),
      'not_allowed',
    );
    await service.act(service.officer('vuxen'), id, { type: 'StatementGiven', unitId: 'vuxen', knows: 'no', stance: 'not_known_here' });
    await service.act(service.officer('forsorjning'), id, {
      type: 'StatementGiven',
      unitId: 'forsorjning',
      knows: 'yes',
      stance: 'supports',
    });
    const own = await service.officer('vuxen').openReferral({ params: { referralId: id } });
    assert.deepEqual(
      own.statements.map(({ unitId }) => unitId),
      ['vuxen'],
    );
    const all = await service.as('coordinator').openReferral({ params: { referralId: id } });
    assert.equal(all.statements.length, 2);
  });

  it('goes on without a silent unit only when its day has passed and the coordinator says so', async () => {
    const id = await walkTo(service, 'asked');
    await refused(service.act(service.as('coordinator'), id, { type: 'StatementsCompleted' }), 'not_possible_now');
    await refused(service.act(service.as('coordinator'), id, { type: 'StatementsClosed' }), 'not_possible_now');
    service.moveTo('2026-03-28');
    await refused(service.act(service.as('coordinator'), id, { type: 'StatementsClosed' }), 'not_possible_now');
    service.moveTo('2026-03-29');
    assert.equal((await service.act(service.as('coordinator'), id, { type: 'StatementsClosed' })).entry.state, 'ready_for_assessment');
  });
});
