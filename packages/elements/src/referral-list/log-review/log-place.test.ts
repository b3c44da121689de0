import type { CheckOutcome } from '@bostadforst/contract/log-review';
import { ProblemError } from '@bostadforst/contract/problem';
import { expect, waitUntil } from '@open-wc/testing';
import { exampleEntry, exampleList, exampleMe } from '../../testing/example-referral.ts';
import { logLine, logSample, openedSample } from '../../testing/log-samples.ts';
import { settled, shows } from '../../testing/settled.ts';
import { all, button, choose, focused, one, press, show, sticksOut, text, valueIn, write, type Answers } from '../testing.ts';

const reviewer = { getMe: async () => exampleMe({ roles: ['log_reviewer'], units: [] }) };
const checked = (look = logLine(), outcome: CheckOutcome = 'in_order', remark?: string) => ({
  ...look,
  check: { outcome, at: '2026-04-02T08:00:00Z', issuer: 'https://id.example.se', subject: 'granskare-1', ...(remark ? { remark } : {}) },
});

async function month(answers: Answers = {}, looks = openedSample().looks) {
  const el = await show({ ...reviewer, listSamples: async () => [logSample()], openSample: async () => openedSample(looks), ...answers });
  await shows(el, 'mars 2026');
  await press(el, 'Öppna mars 2026');
  await shows(el, 'Draget i stickprovet');
  return el;
}

describe('Reviewing the log', () => {
  it('is all that someone sees who only reviews it: nothing of the list, and no other place is told of', async () => {
    let askedForTheList = 0;
    const el = await show({
      ...reviewer,
      listSamples: async () => [logSample(), logSample({ id: crypto.randomUUID(), month: '2026-02', lines: 20, checked: 20 })],
      listReferrals: async () => (askedForTheList++, exampleList([exampleEntry()])),
    });
    await shows(el, '3 kvar att kontrollera');
    expect(askedForTheList, 'nothing is asked for that would be refused').to.equal(0);
    expect(text(one(el, '.bf')))
      .to.contain('Alla är kontrollerade')
      .and.not.to.contain('Pärlan');
    expect(all(el, '.places')).to.have.length(0);
    await expect(el).to.be.accessible();
  });

  it('tells who looked at which number, when and why, with what weighs most first', async () => {
    const el = await month();
    await waitUntil(() => focused(el)?.textContent === 'mars 2026', 'focus is on the month’s heading');
    expect(all(el, 'section > :is(h2, h3, h4)').map(text)).to.deep.equal([
      'Skyddade poster',
      'Utanför den egna enheten',
      'Draget i stickprovet',
    ]);
    const shown = text(one(el, '.bf'));
    for (const words of [
      'skrev i posten · Skyddad post nr 2',
      'Konto: konto-17',
      'ersatte en kollega. ”Vikarierar för gruppens ordförande.”',
      'lördag 14 mars',
    ])
      expect(shown).to.contain(words);
    await expect(el).to.be.accessible();
    expect(await sticksOut(el, 320)).to.deep.equal([]);
  });

  it('asks what was found, in words when something is to be followed up, and folds away what is checked', async () => {
    const sent: unknown[] = [];
    const el = await month({
      checkLook: async ({ params, body }: { params: { lineId: string }; body: { outcome: CheckOutcome; remark?: string } }) => {
        sent.push(body);
        return checked(
          openedSample().looks.find(({ id }) => id === params.lineId)!,
          body.outcome,
          body.remark,
        );
      },
    });
    all(el, '.looks button')[1]!.click();
    await settled(el);
    await press(el, 'Spara kontrollen');
    expect(text(one(el, '.error-summary'))).to.contain('Välj vad du kom fram till');
    await choose(el, 'outcome', 'follow_up');
    await press(el, 'Spara kontrollen');
    expect(text(one(el, '.error-summary'))).to.contain('Skriv vad som ska följas upp');
    await write(el, 'remark', 'Frågade chefen. Inget vikariat den dagen.');
    await press(el, 'Spara kontrollen');
    await shows(el, 'Kontrollen är sparad');
    expect(sent).to.deep.equal([{ outcome: 'follow_up', remark: 'Frågade chefen. Inget vikariat den dagen.' }]);
    expect(text(one(el, '.bf')))
      .to.contain('2 kvar att kontrollera')
      .and.to.contain('Ska följas upp · kontrollerad');
  });

  it('lets nobody check their own look, and keeps what was written when saving fails', async () => {
    let fails = true;
    const el = await month(
      {
        checkLook: async () => {
          if (fails) throw new ProblemError('unreachable');
          return checked();
        },
      },
      [logLine({ own: true, id: crypto.randomUUID() }), logLine()],
    );
    expect(text(one(el, '.bf'))).to.contain('Det här är din egen titt');
    expect(all(el, '.looks button')).to.have.length(1);
    all(el, '.looks button')[0]!.click();
    await settled(el);
    await choose(el, 'outcome', 'in_order');
    await write(el, 'remark', 'Rätt enhet.');
    await press(el, 'Spara kontrollen');
    await shows(el, 'Vi vet inte om det kom fram');
    expect(valueIn(el, 'remark')).to.equal('Rätt enhet.');
    fails = false;
    await press(el, 'Spara kontrollen');
    await shows(el, 'Kontrollen är sparad');
  });

  it('says when there is nothing yet, and when it cannot be had', async () => {
    await shows(await show({ ...reviewer, listSamples: async () => [] }), 'Det finns inget att granska än');
    const el = await show({
      ...reviewer,
      listSamples: async () => {
        throw new ProblemError('unreachable');
      },
    });
    await shows(el, 'Vi når inte tjänsten');
    expect(button(el, 'Försök igen')).to.exist;
  });
});
