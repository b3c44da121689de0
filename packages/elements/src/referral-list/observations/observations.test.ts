import { ProblemError } from '@bostadforst/contract/problem';
import type { ReferralRecord } from '@bostadforst/contract/referral/record';
import { expect } from '@open-wc/testing';
import { exampleEntry, exampleMe, exampleRecord } from '../../testing/example-referral.ts';
import { shows } from '../../testing/settled.ts';
import { all, button, choose, one, open, press, sticksOut, text, valueIn, write } from '../testing.ts';

const by = { role: 'case_officer', unitId: 'vuxen' } as const;
const seen = 'Svarar i telefon igen.';
const proposed = (change: Partial<ReferralRecord> = {}, entry: Parameters<typeof exampleRecord>[1] = {}) =>
  exampleRecord(
    {
      path: 'unit_proposal',
      observations: [{ id: '00000000-0000-4000-8000-000000000701', text: seen, at: '2026-11-20T09:00:00Z', ...by }],
      corrections: [
        { field: 'needsNow', version: 1, earlier: 'Ett lås.', at: '2026-11-12T09:00:00Z', ...by },
        { field: 'needsNow', version: 2, earlier: 'Ett lås och sömn.', at: '2026-11-14T09:00:00Z', role: 'coordinator' },
      ],
      mayObserve: true,
      mayCorrect: [
        { field: 'needsNow', version: 3 },
        { field: 'tried', version: 1 },
      ],
      ...change,
    },
    entry,
  );

describe('what is added to a referral until move-in', () => {
  it('stands with what was told: what was corrected, by whom and when, and what has been seen since', async () => {
    const el = await open(proposed());
    expect(text(one(el, '.earlier summary'))).to.equal('Rättat 14 nov · Koordinatorn');
    one(el, '.earlier summary').click();
    expect(all(el, '.earlier li').map(text)).to.deep.equal([
      'Stod här till 14 nov · Koordinatorn Ett lås och sömn.',
      'Stod här till 12 nov · Handläggaren · Vuxenenheten Ett lås.',
    ]);
    expect(text(one(el, 'ol.seen:not(.earlier *)'))).to.equal(`20 nov · Handläggaren · Vuxenenheten ${seen}`);
    await expect(el).to.be.accessible();
    expect(await sticksOut(el, 320)).to.deep.equal([]);
  });

  it('is added in the words of whoever writes, who is reminded of the yardstick and never stopped', async () => {
    const sent: unknown[] = [];
    const el = await open(proposed({ observations: [] }), {
      addObservation: async ({ params, body }) => (sent.push([params.referralId, body]), proposed()),
    });
    await press(el, 'Lägg till en iakttagelse');
    await write(el, 'text', 'Är mer motiverad nu.');
    expect(text(one(el, '.yardstick'))).to.contain('Ett hem behöver inte förtjänas');
    await expect(el).to.be.accessible();
    await press(el, 'Lägg till');
    await shows(el, 'Sparat: Lägg till en iakttagelse.');
    expect(sent).to.deep.equal([[exampleEntry().id, { text: 'Är mer motiverad nu.' }]]);
    await shows(el, seen);
  });

  it('is never beside a form where someone states, assesses or decides', async () => {
    const can: ReferralRecord['can'] = ['JointAssessmentRecorded', 'ReferralNotNow', 'PersonUnreachable'];
    const el = await open(proposed({ can }, { state: 'ready_for_assessment' }), { getMe: async () => exampleMe() });
    const earlier = () => all(el, '.earlier').length;
    expect(earlier(), 'what the words were before').to.be.greaterThan(0);
    for (const act of ['Anteckna gemensam bedömning', 'Anteckna ”inte nu”'])
      if (button(el, act)) {
        await press(el, act);
        expect(el.shadowRoot!.textContent, act).not.to.contain(seen);
        expect(text(one(el, 'section[aria-labelledby=story-heading]'))).to.contain('visas inte bredvid en bedömning');
        expect(earlier(), act).to.equal(0);
        await press(el, 'Stäng utan att spara');
        expect(el.shadowRoot!.textContent, act).to.contain(seen);
      }
    expect(button(el, 'Anteckna gemensam bedömning')).to.not.equal(undefined);
  });

  it('reminds nobody of the yardstick under a person’s own words', async () => {
    const el = await open(proposed({ can: ['WithdrawalWished'] }));
    await press(el, 'Personen funderar på att dra sig ur');
    await write(el, 'ownWords', 'Jag är nykter och har skött mig.');
    expect(all(el, '.act .yardstick')).to.have.length(0);
  });

  it('is corrected from the words as they stand, and loses nothing when someone else was first', async () => {
    const sent: unknown[] = [];
    const now = proposed({
      words: { ...exampleRecord().words, needsNow: 'Ett lås och en adress.' },
      mayCorrect: [{ field: 'needsNow', version: 4 }],
    });
    let opened = 0;
    const el = await open(proposed(), {
      openReferral: async () => (opened++ ? now : proposed()),
      correctWords: async ({ body }) => {
        sent.push(body);
        if (sent.length === 1) throw new ProblemError('changed_meanwhile');
        return now;
      },
    });
    await press(el, 'Rätta det som står');
    await choose(el, 'field', 'needsNow');
    expect(valueIn(el, 'new-needsNow')).to.equal(exampleRecord().words.needsNow);
    await press(el, 'Spara rättelsen');
    await shows(el, 'Det är samma ord som förut.');
    await write(el, 'new-needsNow', 'Har skött sig.');
    expect(text(one(el, '.act .yardstick'))).to.contain('Ett hem behöver inte förtjänas');
    await write(el, 'new-needsNow', 'Ett lås, en adress och sömn.');
    await press(el, 'Spara rättelsen');
    await shows(el, 'Någon annan hann före');
    expect(valueIn(el, 'new-needsNow')).to.equal('Ett lås, en adress och sömn.');
    expect(text(one(el, '.said'))).to.contain('Ett lås och en adress.');
    await expect(el).to.be.accessible();
    await press(el, 'Spara rättelsen');
    await shows(el, 'Sparat: Rätta det som står.');
    expect(sent).to.deep.equal([3, 4].map(version => ({ field: 'needsNow', version, text: 'Ett lås, en adress och sömn.' })));
  });

  it('tells the coordinator that two may be one person, and leads to the other or to closing this one', async () => {
    const other = exampleEntry({ number: 12, alias: 'Vinden', state: 'screening', receivedOn: '2026-11-03' });
    const asked: string[] = [];
    const el = await open(proposed({ perhapsSame: [other] }), {
      openReferral: async ({ params }) => (asked.push(params.referralId), proposed({ perhapsSame: [other] })),
    });
    await shows(el, 'Det kan vara samma person');
    await expect(el).to.be.accessible();
    expect(await sticksOut(el, 320)).to.deep.equal([]);
    await press(el, 'Avsluta den här som dubblett');
    expect(all(el, '[name=reason]').map(each => (each as HTMLInputElement).checked)).to.deep.equal([false, false, false, false, true]);
    await press(el, 'Vinden, nr 12');
    expect(all(el, '#leaving'), 'what is chosen is not lost without a word').to.have.length(1);
    await press(el, 'Stanna kvar');
    await press(el, 'Stäng utan att spara');
    await press(el, 'Vinden, nr 12');
    expect(asked.at(-1)).to.equal(other.id);
  });
});
