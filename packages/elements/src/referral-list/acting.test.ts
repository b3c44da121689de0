import { ProblemError } from '@bostadforst/contract/problem';
import { expect, oneEvent } from '@open-wc/testing';
import { exampleMe, exampleRecord } from '../testing/example-referral.ts';
import { shows } from '../testing/settled.ts';
import { all, button, choose, focused, one, open, press, refuses, text, valueIn, write } from './testing.ts';

describe('acting on a referral', () => {
  const acknowledged = exampleRecord({ can: [] }, { state: 'screening' });
  const received = exampleRecord({ can: ['ReferralAcknowledged'] }, { state: 'received', marks: [] });

  it('writes down what happened, once however often it is pressed, and says so', async () => {
    const sent: unknown[] = [];
    const el = await open(received, {
      actOnReferral: async ({ params, body }, { idempotencyKey }) => {
        sent.push([params.referralId, body, typeof idempotencyKey]);
        await new Promise(resolve => setTimeout(resolve, 20));
        return acknowledged;
      },
    });
    await press(el, 'Ta emot namnet');
    expect(focused(el)).to.equal(one(el, '#act-heading'));
    await expect(el).to.be.accessible();

    setTimeout(() => (button(el, 'Ta emot').click(), button(el, 'Ta emot').click()));
    const event = (await oneEvent(el, 'bf-referral-moved')) as unknown as HTMLElementEventMap['bf-referral-moved'];
    await shows(el, 'Sparat: Ta emot namnet.');

    expect(sent).to.deep.equal([[received.entry.id, { type: 'ReferralAcknowledged' }, 'string']]);
    expect([event.happened, event.state]).to.deep.equal(['ReferralAcknowledged', 'screening']);
    expect(text(one(el, '.chip'))).to.equal('Mottagen');
    expect(focused(el)).to.equal(one(el, '#record-heading'));
  });

  it('has the guiding question in sight where someone is assessed, and what has been said beside what is written', async () => {
    const el = await open(exampleRecord({ can: ['JointAssessmentRecorded'] }, { state: 'ready_for_assessment' }));
    await press(el, 'Anteckna gemensam bedömning');
    expect(text(one(el, '.guiding')))
      .to.contain('Vem har störst nytta av Bostad först här och nu?')
      .and.to.contain('Ett hem behöver inte förtjänas.');
    expect(text(one(el, '.with-said'))).to.contain('UppsökarenSömn, ett lås på dörren');
    await expect(el).to.be.accessible();
  });

  it('says what is missing, field by field, and takes focus there', async () => {
    const el = await open(exampleRecord({ can: ['JointAssessmentRecorded'] }, { state: 'ready_for_assessment' }));
    await press(el, 'Anteckna gemensam bedömning');
    await write(el, 'needNow', 'Ett eget hem före kylan.');
    await press(el, 'Spara bedömningen');
    await shows(el, '4 saker behöver fyllas i');

    expect(focused(el)).to.equal(one(el, '.error-summary'));
    expect(all(el, '.error-summary a').map(text)).to.deep.equal([
      'Välj: Enheter som var med',
      'Fyll i: Hur personen bor nu',
      'Fyll i: Stöd som behövs',
      'Välj: Vi rekommenderar',
    ]);
    expect(valueIn(el, 'needNow')).to.equal('Ett eget hem före kylan.');
    all(el, '.error-summary a')[1]!.click();
    expect(focused(el)).to.equal(one(el, '[name=currentSituation]'));
    await expect(el).to.be.accessible();
  });

  it('keeps what was written when sending fails, and sends it again under the same key', async () => {
    const keys: (string | undefined)[] = [];
    const el = await open(exampleRecord({ can: ['NewInformation'] }, { state: 'not_now' }), {
      actOnReferral: async (_, { idempotencyKey }) => {
        keys.push(idempotencyKey);
        if (keys.length === 1) throw new ProblemError('unreachable');
        return exampleRecord({ can: [] }, { state: 'ready_for_assessment' });
      },
    });
    await press(el, 'Något nytt har hänt');
    await write(el, 'text', 'Personen har fått besked.');
    await press(el, 'Spara och pröva igen');

    await shows(el, 'Vi vet inte om');
    await shows(el, 'Det du skrev är kvar.');
    expect(valueIn(el, 'text')).to.equal('Personen har fått besked.');
    await expect(el).to.be.accessible();

    await press(el, 'Spara och pröva igen');
    await shows(el, 'Sparat');
    expect(keys[1]).to.equal(keys[0]);
  });

  it('says that someone else was first, shows the referral as it is now, and keeps what was written', async () => {
    const before = exampleRecord({ can: ['SteeringDecisionMade'] }, { state: 'awaiting_decision' });
    const after = exampleRecord({ can: [] }, { state: 'prioritised' });
    let opened = 0;
    const el = await open(before, {
      openReferral: async () => (opened++ ? after : before),
      actOnReferral: refuses('not_possible_now'),
    });
    await press(el, 'Anteckna prioritering');
    await choose(el, 'outcome', 'returned');
    await write(el, 'missing', 'Var personen kan träffas.');
    await write(el, 'reasons', 'Vi vet för lite.');
    await press(el, 'Spara prioriteringen');

    await shows(el, 'Någon annan hann före');
    expect(text(one(el, '.chip'))).to.equal('Prioriterad');
    expect(valueIn(el, 'missing')).to.equal('Var personen kan träffas.');
    expect(button(el, 'Spara prioriteringen'), 'what cannot be sent has no button').to.equal(undefined);
    await expect(el).to.be.accessible();
  });

  it('tells the truth when other words have been saved before, and sends what is written now as something new', async () => {
    const keys: (string | undefined)[] = [];
    const el = await open(exampleRecord({ can: ['NewInformation'] }, { state: 'not_now' }), {
      actOnReferral: async (_, { idempotencyKey }) => {
        keys.push(idempotencyKey);
        if (keys.length === 1) throw new ProblemError('key_reused');
        return exampleRecord({ can: [] }, { state: 'ready_for_assessment' });
      },
    });
    await press(el, 'Något nytt har hänt');
    await write(el, 'text', 'Personen har fått besked.');
    await press(el, 'Spara och pröva igen');
    await shows(el, 'redan');
    expect(one(el, '#act-problem')).not.to.contain.text('Någon annan hann före');

    await press(el, 'Spara och pröva igen');
    await shows(el, 'Sparat');
    expect(keys[1]).not.to.equal(keys[0]);
  });

  it('says which version it acts on; when someone was first, shows what stands there and keeps the words', async () => {
    const versions: (number | undefined)[] = [];
    const record = exampleRecord({ version: 4, can: ['NewInformation'] }, { state: 'not_now' });
    const el = await open(record, {
      openReferral: async () => ({ ...record, version: versions.length ? 5 : 4 }),
      actOnReferral: async (_, { version }) => {
        versions.push(version);
        if (version !== 5) throw new ProblemError('changed_meanwhile');
        return exampleRecord({ can: [] }, { state: 'ready_for_assessment' });
      },
    });
    await press(el, 'Något nytt har hänt');
    await write(el, 'text', 'Personen har fått besked.');
    await press(el, 'Spara och pröva igen');
    await shows(el, 'Någon annan hann före');
    expect(valueIn(el, 'text')).to.equal('Personen har fått besked.');
    await press(el, 'Spara och pröva igen');
    await shows(el, 'Sparat');
    expect(versions).to.deep.equal([4, 5]);
  });

  it('lays a refusal at the answer that it is about', async () => {
    const el = await open(exampleRecord({ can: ['SteeringDecisionMade'] }, { state: 'awaiting_decision' }), {
      actOnReferral: refuses('not_possible_now', ['decision.formalDecisionBy']),
    });
    await press(el, 'Anteckna prioritering');
    await choose(el, 'outcome', 'prioritised');
    await choose(el, 'formalDecisionBy', 'vuxen');
    await write(el, 'reasons', 'Störst behov i dag.');
    await press(el, 'Spara prioriteringen');
    await shows(el, 'En sak behöver fyllas i');
    expect(text(one(el, '.error-summary'))).to.contain('Personen har inte sagt ja till att den enheten får veta.');
  });

  it('leads to signing in beside, when the session has run out, so that nothing written is lost', async () => {
    const el = await open(exampleRecord({ can: ['HomeFellThrough'] }, { state: 'offered' }), {
      actOnReferral: refuses('not_signed_in'),
    });
    await press(el, 'Hemmet föll bort');
    await write(el, 'reasons', 'Vattenskada.');
    await press(el, 'Spara');
    await shows(el, 'Logga in i en ny flik');
    expect(one(el, '#act-problem a').getAttribute('target')).to.equal('_blank');
    expect(valueIn(el, 'reasons')).to.equal('Vattenskada.');
  });

  it('asks before it leaves what is written, and keeps it for whoever stays', async () => {
    const el = await open(exampleRecord({ can: ['HomeFellThrough'] }, { state: 'offered' }));
    await press(el, 'Hemmet föll bort');
    await write(el, 'reasons', 'Vattenskada.');
    await press(el, 'Till listan');
    await shows(el, 'Det du skrev i ”Hemmet föll bort” är inte sparat.');
    await expect(el).to.be.accessible();

    await press(el, 'Stanna kvar');
    expect(valueIn(el, 'reasons')).to.equal('Vattenskada.');
    await press(el, 'Till listan');
    await press(el, 'Lämna utan att spara');
    expect(focused(el)).to.equal(one(el, '.open'));
  });

  it('lets the browser ask before what is written is lost, and not when the number is pressed', async () => {
    const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const el = await open(exampleRecord({ can: ['StatementGiven'] }), {
      getMe: async () => exampleMe({ roles: ['case_officer'], units: ['vuxen'] }),
    });
    await press(el, 'Svara för enheten');
    expect(asks(), 'nothing is written').to.equal(false);
    await choose(el, 'stance', 'not_known_here');
    expect(asks()).to.equal(true);
    // A browser asks while the press is under way, and the page stays.
    const asked: boolean[] = [];
    const pressed = (event: Event) => (event.preventDefault(), asked.push(asks()));
    window.addEventListener('click', pressed);
    for (const link of all(el, 'a[href^="tel:"]')) link.click();
    window.removeEventListener('click', pressed);
    expect(asked.length).to.be.greaterThan(0);
    expect(asked).not.to.contain(true);
    await new Promise(resolve => setTimeout(resolve));
    expect(asks(), 'afterwards').to.equal(true);
  });

  it('keeps every value when the language is switched', async () => {
    const el = await open(exampleRecord({ can: ['StatementGiven'] }), {
      getMe: async () => exampleMe({ roles: ['case_officer'], units: ['vuxen'] }),
    });
    await press(el, 'Svara för enheten');
    await choose(el, 'stance', 'not_known_here');
    await write(el, 'reasoning', 'Personen är inte känd hos oss.');
    el.language = 'en';
    await shows(el, 'Answer for the unit');
    expect(valueIn(el, 'reasoning')).to.equal('Personen är inte känd hos oss.');
    expect((one(el, '[name=stance][value=not_known_here], [name=stance]:checked') as HTMLInputElement).checked).to.equal(true);
  });

  it('sends ticked boxes together', async () => {
    const bodies: unknown[] = [];
    const el = await open(exampleRecord({ can: ['StatementsRequested'] }, { state: 'screening', marks: [] }), {
      actOnReferral: async ({ body }) => (bodies.push(body), exampleRecord()),
    });
    await press(el, 'Fråga enheterna');
    await choose(el, 'units', 'vuxen', 'forsorjning');
    await press(el, 'Fråga');
    await shows(el, 'Sparat');
    expect(bodies).to.deep.equal([{ type: 'StatementsRequested', units: ['vuxen', 'forsorjning'] }]);
  });
});
