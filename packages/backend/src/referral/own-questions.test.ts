import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { FormSettings } from '@bostadforst/contract/programme';
import { testProgramme } from '../testing/testing.ts';
import { outreach, own, reversed, startReferrals, units, walkTo, type Referrals } from './testing.ts';

const asked: FormSettings = {
  own: [
    {
      id: 'part',
      paths: ['self_referral', 'outreach_reverse'],
      kind: 'choice',
      label: { sv: 'Var är det bäst att bo?' },
      options: [
        { value: 'town', label: { sv: 'I centralorten' } },
        { value: 'village', label: { sv: 'I en by' } },
      ],
    },
    { id: 'pets', paths: ['self_referral'], kind: 'yes_no', label: { sv: 'Har du husdjur?' } },
    { id: 'days', paths: ['self_referral'], kind: 'text', label: { sv: 'Vad vill du göra om dagarna?' } },
  ],
};
const planted = 'Snickra i verkstaden';
const everyAnswer = [
  { question: 'part', answer: 'town' },
  { question: 'pets', answer: 'yes' },
  { question: 'days', answer: planted },
];

describe('A question of the municipality’s own', () => {
  let service: Referrals;
  before(async () => {
    const programmes = [{ ...testProgramme('exempelkommun', reversed), form: asked }, testProgramme('grannkommun', reversed)];
    service = await startReferrals(reversed, { programmes });
  });
  after(() => service.close());

  const open = async (referralId: string, who = service.as('coordinator')) =>
    (await who.openReferral({ params: { referralId } })).words.own;

  it('is answered in words that stand with what was asked, and read by those who assess', async () => {
    const { referralId } = await service.anyone.sendReferral({ body: own({ own: everyAnswer }) });
    assert.deepEqual(await open(referralId), [
      { question: 'part', kind: 'choice', asked: { sv: 'Var är det bäst att bo?' }, answer: 'town', chosen: { sv: 'I centralorten' } },
      { question: 'pets', kind: 'yes_no', asked: { sv: 'Har du husdjur?' }, answer: 'yes' },
      { question: 'days', kind: 'text', asked: { sv: 'Vad vill du göra om dagarna?' }, answer: planted },
    ]);
  });

  it('is in the list of nobody, in no unit’s record but the writer’s, and unread in the database', async () => {
    const mayAsk = { answer: 'all' } as const;
    const { referralId } = await service.anyone.sendReferral({ body: own({ own: everyAnswer, mayAsk }) });
    await service.act(service.as('coordinator'), referralId, { type: 'ReferralAcknowledged' });
    await service.act(service.as('coordinator'), referralId, { type: 'StatementsRequested', units });
    assert.equal(await open(referralId, service.officer('vuxen')), undefined);
    assert.equal(JSON.stringify(await service.as('coordinator').listReferrals()).includes(planted), false);
    const rows = await service.sql('select sealed::text as sealed from referral');
    assert.equal(JSON.stringify(rows).includes(Buffer.from(planted).toString('hex')), false);
  });

  it('is not told to an asked unit where the municipality calls its units one branch', async () => {
    const oneBranch = { ...reversed, sharing: 'same_branch' as const };
    const branch = await startReferrals(oneBranch, { programmes: [{ ...testProgramme('exempelkommun', oneBranch), form: asked }] });
    try {
      const { referralId } = await branch.anyone.sendReferral({ body: own({ own: everyAnswer, wish: 'Ett kök' }) });
      await branch.act(branch.as('coordinator'), referralId, { type: 'ReferralAcknowledged' });
      await branch.act(branch.as('coordinator'), referralId, { type: 'StatementsRequested', units });
      const { words } = await branch.officer('vuxen').openReferral({ params: { referralId } });
      assert.deepEqual([words.wish, words.own], ['Ett kök', undefined]);
    } finally {
      await branch.close();
    }
  });

  it('that the programme has taken away loses nobody an answer written while it was asked', async () => {
    const body = outreach({
      own: [
        { question: 'part', answer: 'by_the_sea' },
        { question: 'taken_away', answer: 'Nära bussen' },
      ],
    });
    const { referralId } = await service.as('outreach_worker').sendOutreachReferral({ body });
    assert.deepEqual(await open(referralId), [
      { question: 'part', kind: 'choice', asked: { sv: 'Var är det bäst att bo?' }, answer: 'by_the_sea' },
      { question: 'taken_away', kind: 'text', answer: 'Nära bussen' },
    ]);
  });

  it('need not be answered, nor known to an older page', async () => {
    const { referralId } = await service.anyone.sendReferral({ body: own() });
    assert.equal(await open(referralId), undefined);
    assert.ok(await walkTo(service, 'asked'));
  });
});
