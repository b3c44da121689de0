import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { OutgoingMessage } from '@bostadforst/contract/notify';
import { walkTo } from '../referral/testing.ts';
import { remindUnits } from './remind-units.ts';
import { startMeetings, type Meetings } from './testing.ts';

describe('a unit that has not answered', () => {
  let service: Meetings;
  const sent: { message: OutgoingMessage; boxes: readonly string[]; only: string | undefined }[] = [];
  before(async () => {
    service = await startMeetings();
    const put: typeof service.house.outbox.put = async (_, message, boxes = [], only) => void sent.push({ message, boxes, only });
    Object.assign(service.house.outbox, { put });
  });
  after(() => service.close());

  const reminded = async () => {
    sent.length = 0;
    await remindUnits(service.house);
    return sent.map(({ boxes }) => boxes.join()).sort();
  };

  it('is reminded once, some days before its day, by the same neutral mail; whoever has answered is left alone', async () => {
    const id = await walkTo(service, 'asked');
    const unitId = 'vuxen';
    await service.act(service.officer(unitId), id, { type: 'StatementGiven', unitId, knows: 'no', stance: 'not_known_here' });
    assert.deepEqual(await reminded(), [], 'not on the day that it is asked');
    service.moveTo('2026-03-24');
    assert.deepEqual(await reminded(), [], 'there is time left');
    service.moveTo('2026-03-25');
    assert.deepEqual(await reminded(), ['forsorjning', 'funktionshinder']);
    assert.ok(sent.every(({ message, only }) => only === 'mail' && message.type === 'StatementsRequested'));
    assert.ok(!JSON.stringify(sent).includes('Pärlan'));
    service.moveTo('2026-03-26');
    assert.deepEqual(await reminded(), [], 'once');
    const { entry, reminded: seen } = await service.as('coordinator').openReferral({ params: { referralId: id } });
    assert.deepEqual(
      seen,
      ['forsorjning', 'funktionshinder'].map(unit => ({ unitId: unit, on: '2026-03-25' })),
    );
    assert.equal(entry.state, 'collecting_statements', 'silence is no answer');

    // In the list as well: the unit reads of its own names until it has answered.
    const notices = (unit: string) => service.of(unit, ['case_officer'], { units: [unit] }).listNotices();
    const notice = { kind: 'reminded', referralId: id, number: entry.number, at: '2026-03-25T09:00:00.000Z', answerBy: '2026-03-28' };
    assert.deepEqual(await notices('forsorjning'), [{ unitId: 'forsorjning', ...notice }]);
    assert.deepEqual(await notices('vuxen'), []);
    const ofUnit = await service.officer('funktionshinder').openReferral({ params: { referralId: id } });
    assert.deepEqual(ofUnit.reminded, [{ unitId: 'funktionshinder', on: '2026-03-25' }]);
    assert.equal((await service.officer('vuxen').openReferral({ params: { referralId: id } })).reminded, undefined);
    await service.act(service.officer('forsorjning'), id, {
      type: 'StatementGiven',
      unitId: 'forsorjning',
      knows: 'no',
      stance: 'not_known_here',
    });
    assert.deepEqual(await notices('forsorjning'), []);
    await service.act(service.as('coordinator'), id, { type: 'WithdrawalWished', saidHow: 'phone' });
    assert.deepEqual(await notices('funktionshinder'), [], 'nor while someone is to be asked what they want');
  });

  it('is not reminded of someone who has taken back their yes, wished to withdraw, or is protected', async () => {
    service.moveTo('2026-03-14');
    const [back, paused, hidden] = [await walkTo(service, 'asked'), await walkTo(service, 'asked'), await walkTo(service, 'asked')];
    await service.act(service.as('coordinator'), back, { type: 'ConsentWithdrawn', saidHow: 'phone' });
    await service.act(service.as('coordinator'), paused, { type: 'WithdrawalWished', saidHow: 'phone' });
    await service.sql('update referral set protected = true where id = $1', [hidden]);
    service.moveTo('2026-03-26');
    assert.deepEqual(await reminded(), []);
  });
});
