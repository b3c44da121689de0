import { ProblemError } from '@bostadforst/contract/problem';
import type { Lot } from '@bostadforst/contract/lot';
import type { Proposal } from '@bostadforst/contract/steering';
import { expect, waitUntil as until } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { exampleList, exampleMe, exampleRecord } from '../../testing/example-referral.ts';
import { exampleProgramme } from '../../testing/example-programme.ts';
import { exampleCapacity, exampleLot, exampleProposal, inThreeMonths } from '../../testing/example-steering.ts';
import { siteWith } from '../../testing/example-site.ts';
import { settled, shows } from '../../testing/settled.ts';
import { all, choose, one, press, show, text, valueIn, write, type Answers, type List } from '../testing.ts';

interface Sent {
  params: { referralId: string };
  body: { decision: Record<string, string> };
}
const kajan = exampleProposal({ number: 7, alias: 'Kajan' });
const vide = exampleProposal({ number: 11, alias: 'Vide' }, { version: 3 });
const havre = exampleProposal(
  { number: 16, alias: 'Havre' },
  { assessment: { ...exampleProposal().assessment!, dissent: 'Vi vill vänta en månad.' } },
);

describe('Where priority is decided', () => {
  let lying: Proposal[];
  let lots: Lot[];
  beforeEach(() => {
    lying = [kajan, vide, havre];
    lots = [];
  });
  const there = async (answers: Answers = {}): Promise<List> => {
    const el = await show(
      {
        getMe: async () => exampleMe({ roles: ['steering_member'] }),
        listReferrals: async () => exampleList([]),
        listProposals: async () => ({ proposals: lying }),
        getCapacity: async () => exampleCapacity(),
        listLots: async () => ({ lots }),
        ...answers,
      },
      { site: siteWith({ policy: { ...exampleProgramme.policy, lot: 'among_equals' } }) },
    );
    await shows(el, 'Prioritera');
    await press(el, 'Prioritera');
    await shows(el, 'förslag, i den ordning');
    return el;
  };
  const send = async (el: List) => {
    one(el, '#sitting [type=submit]').click();
    await shows(el, '');
  };

  it('lays names side by side as they came; whoever saw it otherwise stands in full', async () => {
    const el = await there();
    const columns = all(el, '.proposal');
    expect(columns.map(column => text(column.querySelector('.no-print')!))).to.eql(['Kajan', 'Vide', 'Havre']);
    expect(text(columns[2]!)).to.contain('Vi vill vänta en månad.');
    expect(text(el.shadowRoot!.querySelector('.beside')!)).to.contain('ett beslut som går att överklaga');
  });

  it('says on paper initials and numbers, and no name', async () => {
    const el = await there();
    await emulateMedia({ media: 'print' });
    const seen = all(el, '.proposal h4 span').filter(span => span.checkVisibility());
    await emulateMedia({ media: 'screen' });
    expect(seen.map(text)).to.eql(['K nr 7', 'V nr 11', 'H nr 16']);
  });

  it('asks for the day once, and sends each decision as an act of its own', async () => {
    const sent: Sent[] = [];
    const versions: unknown[] = [];
    const el = await there({
      actOnReferral: async (call: Sent, { version }) => {
        sent.push(call);
        versions.push(version);
        lying = lying.filter(({ entry }) => entry.id !== call.params.referralId);
        return exampleRecord({}, { state: 'prioritised' });
      },
    });
    await write(el, 'decidedOn', '2025-12-04');
    await choose(el, 'outcome-7', 'prioritised');
    expect(text(el.shadowRoot!.querySelector('.beside')!)).to.contain('3 uthyrda · 2 utlovade · 0 lediga');
    await choose(el, 'formalDecisionBy-7', 'vuxen');
    await write(el, 'reasons-7', 'Har skött sig.');
    expect(all(el, '.yardstick .hint'), 'a reminder of the yardstick').to.have.length(1);
    await write(el, 'reasons-7', 'Störst behov just nu.');
    expect(all(el, '.yardstick .hint')).to.have.length(0);
    await choose(el, 'outcome-11', 'not_prioritised_now');
    await write(el, 'reviewOn-11', inThreeMonths());
    await write(el, 'reasons-11', 'Har ett rum till i mars.');
    await send(el);
    await shows(el, 'Sparat: Kajan, Prioriterad; Vide, Inte prioriterad nu.');
    expect(sent.map(({ body }) => body.decision)).to.eql([
      { outcome: 'prioritised', reasons: 'Störst behov just nu.', decidedOn: '2025-12-04', formalDecisionBy: 'vuxen' },
      { outcome: 'not_prioritised_now', reasons: 'Har ett rum till i mars.', decidedOn: '2025-12-04', reviewOn: inThreeMonths() },
    ]);
    expect(versions).to.eql([7, 3]);
    expect(all(el, '.proposal')).to.have.length(1);
  });

  it('keeps what could not be saved, and what was written about a name that someone else has decided on', async () => {
    const el = await there({
      actOnReferral: async ({ params }: Sent) => {
        // Someone else was first with Vide; Kajan did not arrive.
        lying = lying.filter(({ entry }) => entry.id !== vide.entry.id);
        throw new ProblemError(params.referralId === vide.entry.id ? 'not_possible_now' : 'unreachable');
      },
    });
    for (const number of [7, 11]) {
      await choose(el, `outcome-${number}`, 'prioritised');
      await choose(el, `formalDecisionBy-${number}`, 'vuxen');
      await write(el, `reasons-${number}`, `Skälen om ${number}.`);
    }
    await send(el);
    await shows(el, 'Någon annan har beslutat om Vide.');
    expect(text(one(el, '#sitting')))
      .to.contain('Skälen om 11.')
      .and.to.contain('Kajan: Vi når inte');
    expect(valueIn(el, 'reasons-7')).to.equal('Skälen om 7.');
  });

  it('keeps all that was written about such a name, and tells what was decided to whoever tried to save and may still see it', async () => {
    const reached: string[] = [];
    let maySee = true;
    const decision = { outcome: 'not_prioritised_now', reasons: 'Inget hem är ledigt.', decidedOn: '2025-12-03' } as const;
    const answers = {
      actOnReferral: async () => {
        lying = lying.filter(({ entry }) => entry.id !== vide.entry.id);
        throw new ProblemError('changed_meanwhile');
      },
      openReferral: async ({ params }: { params: { referralId: string } }) => {
        reached.push(params.referralId);
        if (!maySee) throw new ProblemError('not_found');
        const history = [{ at: '2025-12-03T09:04:00Z', event: 'SteeringDecisionMade', role: 'steering_member' }] as const;
        return exampleRecord({ decisions: [decision], history: [...history] }, vide.entry);
      },
    };
    for (maySee of [true, false]) {
      lying = [kajan, vide];
      const el = await there(answers);
      await choose(el, 'outcome-11', 'returned');
      await write(el, 'missing-11', 'Ett möte med Vide.');
      await choose(el, 'byWhom-11', 'vuxen');
      await write(el, 'byWhen-11', '2099-03-04');
      await write(el, 'reasons-11', 'Vi vet för lite.');
      await send(el);
      await shows(el, maySee ? 'Någon annan i styrgruppen sparade 10' : 'Någon annan har beslutat om Vide.');
      await until(() => reached.length === (maySee ? 1 : 2), 'asked', { timeout: 40_000 });
      await settled(el);
      const kept = text(one(el, '#sitting'));
      for (const words of ['Skickad tillbaka', 'Ett möte med Vide.', 'Vuxen', '4 mars 2099', 'Vi vet för lite.'])
        expect(kept).to.contain(words);
      expect(/Någon annan i styrgruppen sparade 10.04: Inte prioriterad nu/.test(kept)).to.equal(maySee);
      expect(kept.includes('Inget hem är ledigt.')).to.equal(maySee);
      await expect(el).to.be.accessible();
    }
    expect(reached, 'asked for once each time').to.eql([vide.entry.id, vide.entry.id]);
  });

  it('demands reasons, and what each outcome leads to', async () => {
    const el = await there();
    for (const number of [7, 11, 16])
      await choose(el, `outcome-${number}`, number === 7 ? 'prioritised' : number === 11 ? 'not_prioritised_now' : 'returned');
    await send(el);
    await shows(el, '8 saker behöver fyllas i');
  });

  it('says at its field what is too long to be sent, and cuts nothing of it', async () => {
    const sent: unknown[] = [];
    const counts = async (call: unknown) => (sent.push(call), exampleRecord());
    const el = await there({ actOnReferral: counts });
    await choose(el, 'outcome-7', 'prioritised');
    await choose(el, 'formalDecisionBy-7', 'vuxen');
    await write(el, 'reasons-7', 'a'.repeat(2_001));
    await send(el);
    await shows(el, 'Skäl (Kajan) är för lång. Skriv kortare.');
    expect([valueIn(el, 'reasons-7').length, (one(el, '#reasons-7') as HTMLTextAreaElement).maxLength]).to.eql([2_001, -1]);
    lots = [exampleLot('drawn', { equalBecause: 'a'.repeat(2_000) })];
    const drawn = await there({ endLot: counts });
    await choose(drawn, `lotUnit-${kajan.entry.id}`, 'vuxen');
    one(drawn, '.lot form [type=submit]').click();
    await shows(drawn, 'är för lång. Skriv kortare.');
    expect(sent).to.eql([]);
  });

  it('decides nothing about a name in a lot but by the lot, and shows no figure before all have written', async () => {
    lots = [exampleLot('frozen')];
    const el = await there();
    expect(all(el, '#sitting')).to.have.length(0);
    expect(text(one(el, '.lot')))
      .to.contain('Eva Exempel: har skrivit')
      .and.to.contain('1 av 2 vittnen');
  });

  it('reckons a lot again here, and warns when it does not come out', async () => {
    lots = [exampleLot('drawn')];
    await shows(await there(), 'Vi har räknat om det här i din webbläsare. Det stämmer.');
    lots = [exampleLot('drawn', { result: exampleLot('drawn').result!.map(each => ({ ...each, first: each.number === 16 })) })];
    await shows(await there(), 'det stämmer inte. Underteckna inte.');
  });

  it('signs what the lot put first, with reasons begun from the group’s own words', async () => {
    lots = [exampleLot('drawn')];
    let signed: unknown;
    const el = await there({
      endLot: async ({ body }: { body: unknown }) => {
        signed = body;
        lots = [exampleLot('signed')];
        return lots[0];
      },
    });
    await choose(el, `lotUnit-${kajan.entry.id}`, 'vuxen');
    one(el, '.lot form [type=submit]').click();
    await shows(el, 'Tidigare lottningar');
    const reasons = 'Alla tre saknar hem inom tre veckor. Därför lottades ordningen.';
    expect((signed as { decisions: unknown }).decisions).to.eql([{ referralId: kajan.entry.id, reasons, formalDecisionBy: 'vuxen' }]);
  });
});
