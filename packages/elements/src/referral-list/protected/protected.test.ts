import { expect } from '@open-wc/testing';
import { ProblemError } from '@bostadforst/contract/problem';
import { exampleEntry, exampleList, exampleMe, exampleRecord } from '../../testing/example-referral.ts';
import { settled, shows } from '../../testing/settled.ts';
import { all, focused, one, open, press, show, text, valueIn, write, type Answers } from '../testing.ts';

const hidden = exampleEntry({ number: 2, alias: 'Snäckan' });
const named = { getMe: async () => exampleMe({ seesProtected: true }) };
const list = { listReferrals: async () => exampleList([exampleEntry()]) };

describe('Protected records in the staff’s element', () => {
  it('have a place for those who are named, with numbers of their own and the same record behind each', async () => {
    const record = exampleRecord({ protected: true }, { number: 2, alias: 'Snäckan' });
    const el = await show({ ...named, ...list, listProtected: async () => exampleList([hidden]), openReferral: async () => record });
    await shows(el, 'Pärlan');
    await press(el, 'Skyddade poster');
    await shows(el, 'Snäckan');
    expect(text(one(el, 'tbody tr'))).to.contain('nr 2');
    expect(text(one(el, 'caption')), 'what the table is called').to.equal('Skyddade poster');
    expect(text(one(el, '.bf')))
      .to.contain('Säg inte till någon att posten finns')
      .and.not.to.contain('Pärlan');
    await expect(el).to.be.accessible();
    one(el, '.open').click();
    await shows(el, 'Namnet är skyddat');
    await press(el, 'Tillbaka');
    await shows(el, 'Säg inte till någon');
  });

  it('are told of to nobody else: no place, no word and no request', async () => {
    const asked: string[] = [];
    const el = await show({ ...list, listProtected: async () => (asked.push('protected'), exampleList([hidden])) });
    await shows(el, 'Pärlan');
    await settled(el);
    expect(el.shadowRoot!.innerHTML).not.to.match(/[Ss]kyddade poster|Snäckan/);
    expect(asked).to.deep.equal([]);
  });

  it('are made from any opened record, at once, and are then gone for whoever is not named', async () => {
    const sent: unknown[] = [];
    let entries = [exampleEntry()];
    const answers: Answers = {
      listReferrals: async () => exampleList(entries),
      protectReferral: async ({ body }: { body: unknown }) => {
        sent.push(body);
        entries = [];
        return { referralId: exampleEntry().id };
      },
    };
    const el = await open(exampleRecord(), answers);
    await press(el, 'Skydda namnet nu');
    await shows(el, 'De som är utsedda arbetar vidare med det');
    expect(sent).to.deep.equal([{ protected: true }]);
    expect(el.shadowRoot!.innerHTML).not.to.contain('Pärlan');
    expect((focused(el) as HTMLElement).id).to.equal('protected-now');
  });

  it('take no words with them unasked', async () => {
    const sent: unknown[] = [];
    const el = await open(exampleRecord({ can: ['JointAssessmentRecorded'] }, { state: 'ready_for_assessment' }), {
      protectReferral: async ({ body }: { body: unknown }) => (sent.push(body), { referralId: exampleEntry().id }),
    });
    await press(el, 'Anteckna gemensam bedömning');
    await write(el, 'needNow', 'Ett eget hem före kylan.');
    all(el, 'summary').at(-1)!.click();
    await press(el, 'Skydda namnet nu');
    expect(text(one(el, '#protection-asks'))).to.contain('är inte sparat');
    expect(focused(el)?.id).to.equal('protection-asks');
    await press(el, 'Stanna kvar');
    expect(valueIn(el, 'needNow')).to.equal('Ett eget hem före kylan.');
    expect(focused(el)?.id).to.equal('act-heading');
    await press(el, 'Skydda namnet nu');
    await press(el, 'Skydda utan att spara');
    await shows(el, 'De som är utsedda arbetar vidare med det');
    expect(sent).to.deep.equal([{ protected: true }]);
  });

  it('are shown on to those who are named, who can take it back', async () => {
    let isProtected = false;
    const el = await open(exampleRecord(), {
      ...named,
      openReferral: async () => exampleRecord(isProtected ? { protected: true } : {}),
      protectReferral: async ({ body }: { body: { protected: boolean } }) => (
        (isProtected = body.protected),
        { referralId: exampleEntry().id }
      ),
    });
    await press(el, 'Skydda namnet nu');
    await shows(el, 'Ta bort skyddet');
    await press(el, 'Ta bort skyddet');
    await shows(el, 'Skydda namnet nu');
  });

  it('are gone from the list at once, whoever protects them and wherever their pointer is', async () => {
    let isProtected = false;
    const answered = exampleList([exampleEntry(), exampleEntry({ number: 22, alias: 'Granit' })]);
    const el = await show({
      ...named,
      listReferrals: async () => (isProtected ? new Promise<never>(() => {}) : answered),
      openReferral: async () => exampleRecord(isProtected ? { protected: true } : {}),
      protectReferral: async () => ((isProtected = true), { referralId: exampleEntry().id }),
    });
    await shows(el, 'Pärlan');
    await press(el, 'Pärlan');
    await press(el, 'Skydda namnet nu');
    await shows(el, 'Ta bort skyddet');
    await press(el, 'Till listan');
    expect(all(el, 'tbody .open').map(text)).to.deep.equal(['Granit']);
    expect(focused(el)?.id).to.equal('list-heading');
  });

  it('cannot be made where nobody is named, and that is said', async () => {
    const el = await open(exampleRecord(), {
      protectReferral: async () => {
        throw new ProblemError('not_possible_now');
      },
    });
    await press(el, 'Skydda namnet nu');
    await shows(el, 'Inget har ändrats. Ring samordnaren');
    expect(text(one(el, '.bf'))).to.contain('Pärlan');
  });
});

describe('What a unit is told of looks from outside', () => {
  const notice = { unitId: 'vuxen', kind: 'looked_at_from_outside' as const, referralId: exampleEntry().id, number: 18 };
  const recently = () => new Date(Date.now() - 86_400_000).toISOString();

  it('stands above its list: which number, when, in what role, from which unit and why; not who', async () => {
    const el = await show({
      ...list,
      getMe: async () => exampleMe({ roles: ['case_officer'], units: ['vuxen'] }),
      listNotices: async () => [
        { ...notice, at: recently(), role: 'steering_member', fromUnitId: 'forsorjning', reason: 'standing_in' },
        { ...notice, at: recently() },
        { ...notice, at: '2020-01-01T09:00:00Z' },
      ],
    });
    await shows(el, '2 gånger har namn');
    expect(all(el, '.notices li').map(text)[0]).to.match(/^nr 18 · .* Försörjningsstöd · ersatte en kollega$/);
    await expect(el).to.be.accessible();
  });

  it('is what it has been reminded to answer as well, counted by itself, with the day', async () => {
    const el = await show({
      ...list,
      getMe: async () => exampleMe({ roles: ['case_officer'], units: ['vuxen'] }),
      listNotices: async () => [
        { ...notice, at: recently(), kind: 'reminded', answerBy: '2028-03-06' },
        { ...notice, at: recently() },
      ],
    });
    await shows(el, 'Er enhet är påmind om ett namn');
    const [reminded, opened] = all(el, '.notices').map(text);
    expect(reminded).to.match(/nr 18 · påmind .* · svar senast 6 mars 2028$/);
    expect(opened).to.contain('Ett namn som är er enhets har öppnats');
    await expect(el).to.be.accessible();
  });

  it('is nothing, and disturbs nothing, where there is none or it cannot be had', async () => {
    const el = await show({ ...list, getMe: async () => exampleMe({ roles: ['case_officer'], units: ['vuxen'] }) });
    await shows(el, 'Pärlan');
    expect(all(el, '.notices')).to.have.length(0);
  });
});
