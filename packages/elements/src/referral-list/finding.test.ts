import { expect } from '@open-wc/testing';
import { ProblemError } from '@bostadforst/contract/problem';
import { makeReceipt } from '@bostadforst/contract/person/receipt';
import { exampleEntry, exampleList, exampleMe, exampleRecord } from '../testing/example-referral.ts';
import { shows } from '../testing/settled.ts';
import { press, show, write, type List } from './testing.ts';

const receipt = makeReceipt();
const listReferrals = async () => exampleList([exampleEntry()]);

async function lookFor(el: List, words: string) {
  await write(el, 'receipt', words);
  await press(el, 'Öppna');
}

describe('Someone who reads out the number on their receipt', () => {
  it('is found by the coordinator, however the number is written', async () => {
    const asked: unknown[] = [];
    const el = await show({
      listReferrals,
      findByReceipt: async ({ body }) => (asked.push(body), exampleEntry()),
      openReferral: async () => exampleRecord(),
    });
    await shows(el, 'Hitta med kvittonummer');
    await expect(el).to.be.accessible();
    await lookFor(el, receipt.toLowerCase().replaceAll('-', ' '));
    await shows(el, 'Till listan');

    expect(asked).to.deep.equal([{ receipt }]);
  });

  it('is asked to read again before anything is looked up', async () => {
    const el = await show({ listReferrals });
    await shows(el, 'Hitta med kvittonummer');
    await lookFor(el, `${receipt.slice(0, -1)}${receipt.endsWith('0') ? '1' : '0'}`);

    await shows(el, 'Något tecken stämmer inte');
  });

  it('is not here when the service knows no such number', async () => {
    const el = await show({
      listReferrals,
      findByReceipt: async () => {
        throw new ProblemError('not_found');
      },
    });
    await shows(el, 'Hitta med kvittonummer');
    await lookFor(el, receipt);

    await shows(el, 'Inget namn här har det numret');
  });

  it('is not looked for by anyone but the coordinator', async () => {
    const el = await show({ listReferrals, getMe: async () => exampleMe({ roles: ['case_officer'] }) });
    await shows(el, 'Pärlan');

    expect(el.shadowRoot!.querySelector('#receipt')).to.equal(null);
  });
});
