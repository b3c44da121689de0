import { expect } from '@open-wc/testing';
import { ProblemError } from '@bostadforst/contract/problem';
import { exampleEntry, exampleRecord } from '../testing/example-referral.ts';
import { shows } from '../testing/settled.ts';
import { choose, focused, one, open, press, refuses, text, write } from './testing.ts';

describe('a record that is not before one’s unit or group', () => {
  it('asks why before anything of it is shown, and opens when it knows', async () => {
    const given: unknown[] = [];
    const el = await open(exampleRecord(), {
      openReferral: async () => {
        if (!given.length) throw new ProblemError('not_possible_now', ['reason']);
        return exampleRecord();
      },
      giveReason: async ({ params, body }) => {
        given.push(params, body);
        return { referralId: params.referralId, kind: body.kind, until: '2026-09-22' };
      },
    });
    await shows(el, 'Varför öppnar du?');
    expect(focused(el)?.id).to.equal('reason-heading');
    await expect(el).to.be.accessible();
    await press(el, 'Öppna');
    expect(text(one(el, 'form')))
      .to.contain('Välj ett skäl.')
      .and.to.contain('Skriv minst tre tecken.');
    expect(given).to.deep.equal([]);
    await write(el, 'reason-words', '\u{1f3e0}\u{1f511}');
    await press(el, 'Öppna');
    expect(text(one(el, 'form')), 'two signs, however many JavaScript counts').to.contain('Skriv minst tre tecken.');
    await choose(el, 'reason-kind', 'standing_in');
    await write(el, 'reason-words', 'Min kollega är sjuk.');
    await press(el, 'Öppna');
    await shows(el, 'Att du öppnade är antecknat.');
    expect(given).to.deep.equal([{ referralId: exampleEntry().id }, { kind: 'standing_in', words: 'Min kollega är sjuk.' }]);
  });

  it('keeps what was written when it could not be sent', async () => {
    const el = await open(exampleRecord(), {
      openReferral: refuses('not_possible_now', ['reason']),
      giveReason: refuses('unreachable'),
    });
    await choose(el, 'reason-kind', 'urgent');
    await write(el, 'reason-words', 'Samtal i natt.');
    await press(el, 'Öppna');
    await shows(el, 'Vi når inte tjänsten');
    expect(el.shadowRoot!.querySelector<HTMLInputElement>('[name="reason-words"]')!.value).to.equal('Samtal i natt.');
  });

  it('shows any other refusal as before', async () => {
    const el = await open(exampleRecord(), { openReferral: refuses('not_possible_now') });
    await shows(el, 'Det går inte just nu');
    expect(one(el, '#reason-heading')).to.equal(null);
  });
});
