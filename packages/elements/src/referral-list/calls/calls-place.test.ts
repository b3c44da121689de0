import { expect } from '@open-wc/testing';
import type { Call, CallEntry } from '@bostadforst/contract/call';
import { exampleList } from '../../testing/example-referral.ts';
import { settled, shows } from '../../testing/settled.ts';
import { focused, press, refuses, show, text } from '../testing.ts';

const entry: CallEntry = { id: '00000000-0000-4000-8000-000000000801', askedAt: '2026-11-22T09:00:00Z', callBy: '2026-11-25' };
const call: Call = {
  ...entry,
  protectedIdentity: 'not_sure',
  way: { way: 'phone', number: '070-174 06 20', mayLeaveMessage: false, when: 'Efter fyra' },
  speech: { language: 'Arabiska', interpreter: true },
  flags: ['hidden_field'],
};

async function goThere(answers: Parameters<typeof show>[0]) {
  const el = await show({ listReferrals: async () => exampleList([]), listCalls: async () => [entry], ...answers });
  await settled(el);
  await press(el, 'Ring upp');
  await shows(el, 'De här har bett oss höra av oss.');
  return el;
}

describe('those who want to be called', () => {
  it('stand by the day that was promised; how to reach one is shown when somebody asks', async () => {
    const opened: string[] = [];
    const el = await goThere({ openCall: async ({ params }) => (opened.push((params as { callId: string }).callId), call) });
    expect(focused(el)?.id).to.equal('place-heading');
    expect(text(el.shadowRoot!.querySelector('.calls')!)).not.to.contain('070');
    await press(el, 'Visa hur');
    await shows(el, '070-174 06 20');
    expect(opened).to.deep.equal([entry.id]);
    expect(text(el.shadowRoot!.querySelector('dl')!)).to.equal('När Efter fyraMeddelande Lämna ingetSpråk Arabiska, tolk behövs');
    expect(el.shadowRoot!.querySelector('.calls a')!.getAttribute('href')).to.equal('tel:+46701740620');
    expect(text(el.shadowRoot!.querySelector('.calls')!))
      .to.contain('Fråga det först')
      .and.contain('Ett fält som ingen fråga visar var ifyllt.');
    await expect(el).to.be.accessible();
  });

  it('are called once, by whoever says so, and stay when that did not go through', async () => {
    let done: CallEntry['done'];
    let refusing = true;
    const keys: unknown[] = [];
    const el = await goThere({
      listCalls: async () => [{ ...entry, ...(done ? { done } : {}) }],
      called: async (...call: unknown[]) => {
        keys.push((call[1] as { idempotencyKey: string } | undefined)?.idempotencyKey);
        if (refusing) return refuses('unreachable')();
        done = { at: '2026-11-23T09:00:00Z', byYou: true };
        return { ...call, done };
      },
    });
    await press(el, 'Uppringd');
    expect(el.shadowRoot!.querySelector('.calls [role=alert]')).to.exist;
    refusing = false;
    await press(el, 'Uppringd');
    await shows(el, 'Uppringd av dig');
    expect(keys).to.have.length(2);
    expect(text(el.shadowRoot!.querySelector('.calls')!)).to.contain('Det är nedskrivet att du har ringt.');
    await expect(el).to.be.accessible();
  });
});
