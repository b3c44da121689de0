import { ProblemError } from '@bostadforst/contract/problem';
import type { ReferralRecord } from '@bostadforst/contract/referral/record';
import { expect, oneEvent } from '@open-wc/testing';
import { exampleMe, exampleRecord } from '../../testing/example-referral.ts';
import { shows } from '../../testing/settled.ts';
import { all, button, choose, focused, one, open, press, refuses, text, valueIn, write, type Answers } from '../testing.ts';

const at = '2026-03-14T09:40:00.000Z';

/** A record that someone else writes in while its form is open. */
function meanwhile(before: ReferralRecord, after: ReferralRecord, answers: Answers = {}) {
  let opened = 0;
  return open(before, {
    openReferral: async () => (opened++ ? after : before),
    actOnReferral: refuses('changed_meanwhile'),
    ...answers,
  });
}
const cards = (el: Awaited<ReturnType<typeof open>>) => all(el, '.version .written').map(text);

describe('two who write in the same record', () => {
  const ready = exampleRecord({ can: ['JointAssessmentRecorded'], version: 4 }, { state: 'ready_for_assessment' });
  const theirs: ReferralRecord['assessments'][number] = {
    heldOn: '2026-03-14',
    unitsPresent: ['vuxen', 'forsorjning'],
    dimensions: { needNow: 'Ett lås.', currentSituation: 'Bor i trapphus.', supportNeed: 'Varje dag. Hjälp med inköp.' },
    recommendation: 'propose',
    at,
  };
  const assessed = exampleRecord(
    {
      can: [],
      version: 6,
      assessments: [theirs],
      mayAmend: true,
      history: [{ at, event: 'JointAssessmentRecorded', role: 'working_group_member', unitId: 'vuxen' }],
    },
    { state: 'assessed' },
  );
  const assess = async (el: Awaited<ReturnType<typeof open>>) => {
    await press(el, 'Anteckna gemensam bedömning');
    await choose(el, 'unitsPresent', 'vuxen', 'forsorjning');
    await write(el, 'needNow', 'Ett lås.');
    await write(el, 'currentSituation', 'Sover ute.');
    await write(el, 'supportNeed', 'Två gånger i veckan. Hjälp med inköp.');
    await choose(el, 'recommendation', 'propose');
    await press(el, 'Spara bedömningen');
  };

  it('see both assessments side by side, put them together, and lose no sentence', async () => {
    const sent: unknown[] = [];
    const el = await meanwhile(ready, assessed, {
      amendRecordedAssessment: async ({ body }: { body: unknown }, { version }: { version?: number }) => {
        sent.push(body, version);
        return exampleRecord({ ...assessed, version: 7 }, { state: 'assessed' });
      },
    } as Answers);
    await assess(el);
    await shows(el, 'Två skrev samtidigt');
    expect(focused(el)).to.equal(one(el, '#conflict-heading'));
    expect(cards(el)).to.deep.equal([
      'Bara här: Sover ute.',
      'Bara här: Bor i trapphus.',
      'Bara här: Två gånger i veckan. Hjälp med inköp.',
      'Bara här: Varje dag. Hjälp med inköp.',
    ]);
    await expect(el).to.be.accessible();

    setTimeout(() => button(el, 'Spara tillsammans').click());
    await oneEvent(el, 'bf-referral-moved');
    await shows(el, 'Sparat');
    expect(sent).to.deep.equal([
      {
        dimensions: {
          needNow: 'Ett lås.',
          currentSituation: 'Sover ute.\nBor i trapphus.',
          supportNeed: 'Två gånger i veckan. Hjälp med inköp.\nVarje dag.',
        },
      },
      6,
    ]);
  });

  it('are met by a third who saves in between, with what all have written', async () => {
    let times = 0;
    const third = { ...theirs, dimensions: { ...theirs.dimensions, currentSituation: 'Bor i trapphus. Har en vän i stan.' } };
    let now = assessed;
    const el = await meanwhile(ready, assessed, {
      amendRecordedAssessment: async () => {
        if (times++) return exampleRecord({ ...now, version: 9 }, { state: 'assessed' });
        now = { ...assessed, version: 8, assessments: [theirs, third] };
        throw new ProblemError('changed_meanwhile');
      },
      openReferral: (() => {
        let opened = 0;
        return async () => (opened++ ? now : ready);
      })(),
    } as Answers);
    await assess(el);
    await shows(el, 'Två skrev samtidigt');
    await press(el, 'Spara tillsammans');
    await shows(el, 'Har en vän i stan.');
    expect(valueIn(el, 'together-currentSituation')).to.equal('Sover ute. Bor i trapphus.\nHar en vän i stan.');
    await press(el, 'Spara tillsammans');
    await shows(el, 'Sparat');
  });

  it('see both where the other’s assessment has gone on already: theirs stands, and the words are still there', async () => {
    const el = await meanwhile(ready, { ...assessed, mayAmend: undefined });
    await assess(el);
    await shows(el, 'Båda versionerna');
    expect(cards(el)).to.deep.equal([
      'Bara här: Sover ute.',
      'Bara här: Bor i trapphus.',
      'Bara här: Två gånger i veckan. Hjälp med inköp.',
      'Bara här: Varje dag. Hjälp med inköp.',
    ]);
    expect(valueIn(el, 'currentSituation')).to.equal('Sover ute.');
    expect(button(el, 'Använd deras'), 'what cannot be sent is not put together').to.equal(undefined);
  });

  it('see both answers of one unit, and the later one can hold both', async () => {
    const statement = { unitId: 'vuxen', knows: 'yes', stance: 'supports', currentInfo: 'Kommer på torsdagar.', at } as const;
    const before = exampleRecord({ can: ['StatementGiven'], statements: [] });
    const after = exampleRecord({ can: ['StatementGiven'], statements: [statement] });
    let sent: unknown;
    let tried = 0;
    const el = await meanwhile(before, after, {
      getMe: async () => exampleMe({ roles: ['case_officer'], units: ['vuxen'] }),
      actOnReferral: async ({ body }) => {
        if (!tried++) throw new ProblemError('changed_meanwhile');
        sent = body;
        return after;
      },
    });
    await press(el, 'Svara för enheten');
    await choose(el, 'knows', 'yes');
    await choose(el, 'stance', 'more_info_needed');
    await write(el, 'currentInfo', 'Har bytt nummer.');
    await press(el, 'Spara enhetens svar');
    await shows(el, 'Båda versionerna');
    expect(cards(el)[2]).to.equal('Bara här: Har bytt nummer.');
    expect(cards(el)[3]).to.equal('Bara här: Kommer på torsdagar.');
    await expect(el).to.be.accessible();
    await press(el, 'Använd båda, efter varandra');
    expect(focused(el)).to.equal(one(el, '[name=currentInfo]'));
    await press(el, 'Spara enhetens svar');
    await shows(el, 'Sparat');
    expect(sent).to.include({ currentInfo: 'Har bytt nummer.\nKommer på torsdagar.' });
  });

  it('see both corrections of the same words', async () => {
    const before = exampleRecord({ words: { needsNow: 'Sömn.' }, mayCorrect: [{ field: 'needsNow', version: 1 }] });
    const after = exampleRecord({
      words: { needsNow: 'Sömn, och mat.' },
      mayCorrect: [{ field: 'needsNow', version: 2 }],
      corrections: [{ field: 'needsNow', version: 1, earlier: 'Sömn.', at, role: 'coordinator' }],
    });
    const el = await meanwhile(before, after, { correctWords: refuses('changed_meanwhile') });
    await press(el, 'Rätta det som står');
    await choose(el, 'field', 'needsNow');
    await write(el, 'new-needsNow', 'Sömn och ett lås.');
    await press(el, 'Spara rättelsen');
    await shows(el, 'Båda versionerna');
    expect(cards(el)).to.deep.equal(['Bara här: Sömn och ett lås.', 'Bara här: Sömn, och mat.']);
    await press(el, 'Använd deras');
    expect(valueIn(el, 'new-needsNow')).to.equal('Sömn, och mat.');
  });

  it('see both decisions: the first stands, and the second’s words are not gone', async () => {
    const before = exampleRecord({ can: ['SteeringDecisionMade'] }, { state: 'awaiting_decision' });
    const decided = {
      outcome: 'prioritised',
      reasons: 'Störst behov just nu.',
      decidedOn: '2026-03-14',
      formalDecisionBy: 'vuxen',
    } as const;
    const after = exampleRecord({ can: [], decisions: [decided] }, { state: 'prioritised' });
    const el = await meanwhile(before, after);
    await press(el, 'Anteckna prioritering');
    await choose(el, 'outcome', 'returned');
    await write(el, 'missing', 'Var personen kan träffas.');
    await write(el, 'reasons', 'Vi vet för lite.');
    await press(el, 'Spara prioriteringen');
    await shows(el, 'Båda versionerna');
    const [mine, first, missing, none, reasons, theirReasons] = cards(el);
    expect([missing, none, reasons, theirReasons]).to.deep.equal([
      'Bara här: Var personen kan träffas.',
      'Inget skrivet',
      'Bara här: Vi vet för lite.',
      'Bara här: Störst behov just nu.',
    ]);
    expect(mine).not.to.equal(first);
    expect(valueIn(el, 'reasons')).to.equal('Vi vet för lite.');
    await expect(el).to.be.accessible();
  });

  it('are shown no versions where something else has happened', async () => {
    const before = exampleRecord({ version: 4, can: ['NewInformation'] }, { state: 'not_now' });
    const el = await meanwhile(before, { ...before, version: 5 });
    await press(el, 'Något nytt har hänt');
    await write(el, 'text', 'Personen har fått besked.');
    await press(el, 'Spara och pröva igen');
    await shows(el, 'Någon annan hann före');
    expect(one(el, '.versions')).to.equal(null);
  });
});
