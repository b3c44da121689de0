import { fakeClient } from '@bostadforst/client/testing';
import { ProblemError } from '@bostadforst/contract/problem';
import { expect, fixture, html } from '@open-wc/testing';
import { brokenSite, siteWith } from '../../testing/example-site.ts';
import { goOn, pick, press, questionIn, warmUp, wordsIn, write } from '../../testing/filled-referral.ts';
import { settled, shows } from '../../testing/settled.ts';
import '../bf-referral-form.ts';
import type { Path, ReferralClient } from '../walk.ts';

type Element = HTMLElementTagNameMap['bf-referral-form'];
interface Sent {
  body: Record<string, unknown>;
}
const asked = { callId: '6f9619ff-8b86-4d01-b42d-00c04fc964ff', askedAt: '2026-11-22T15:20:00Z', callBy: '2026-11-25' };

async function show(path: Path = 'self', answer: () => unknown = () => asked, site = siteWith()) {
  const sent: Sent[] = [];
  const answers = { getMe: () => ({ roles: [], units: [] }), askForCall: (call: Sent) => (sent.push(call), answer()) };
  const element = await fixture<Element>(html`
    <bf-referral-form lang="sv" path=${path} .site=${site} .client=${fakeClient<never>(answers) as ReferralClient}></bf-referral-form>
  `);
  await settled(element);
  return { element, sent };
}
async function toHow(element: Element) {
  await press(element, 'Ring mig');
  await shows(element, 'Har du skyddade personuppgifter?');
  await pick(element, 'protectedIdentity', 'no');
  await goOn(element, 'Vi hör av oss till dig');
}

before(warmUp);

describe('<bf-referral-form>, “Ring mig”', () => {
  it('asks first about protected identity: a yes leads to the phone, and no request is made', async () => {
    const requests: string[] = [];
    const { fetch } = window;
    window.fetch = input => (requests.push(String(input)), Promise.reject(new TypeError('no network in this test')));
    try {
      const { element, sent } = await show();
      await press(element, 'Ring mig');
      await shows(element, 'Tillbaka');
      await pick(element, 'protectedIdentity', 'yes');
      expect(wordsIn(element)).to.contain('Skriv inget mer här. Ring oss.');
      expect(element.shadowRoot!.querySelector('[type=submit]')).to.equal(null);
      element.shadowRoot!.querySelector('form')!.requestSubmit();
      await settled(element);
      await expect(element).to.be.accessible();
      // And in the form itself.
      await press(element, 'Tillbaka');
      await pick(element, 'protectedIdentity', 'yes');
      element.shadowRoot!.querySelector('form')!.requestSubmit();
      await settled(element);
      expect(questionIn(element)).to.equal('Har du skyddade personuppgifter?');
      expect(sent).to.have.length(0);
      expect(requests.filter(each => !/\.(ts|js)(\?|$)/.test(each))).to.have.length(0);
    } finally {
      window.fetch = fetch;
    }
  });

  it('takes a number, when, whether a message may be left and the language, and tells by when', async () => {
    const { element, sent } = await show();
    await toHow(element);
    await expect(element).to.be.accessible();
    await press(element, 'Be oss höra av oss');
    expect(wordsIn(element)).to.contain('Välj hur vi når dig');
    await pick(element, 'callWay', 'phone');
    await press(element, 'Be oss höra av oss');
    expect(wordsIn(element)).to.contain('Skriv ett telefonnummer, till exempel 070-174 06 05');
    await write(element, 'phoneNumber', '070-174 06 20');
    await write(element, 'phoneWhen', 'Efter fyra');
    await pick(element, 'phoneMessage', 'no');
    await write(element, 'speech', 'Arabiska');
    await pick(element, 'interpreter', 'yes');
    await expect(element).to.be.accessible();
    await press(element, 'Be oss höra av oss');
    await shows(element, 'Senast onsdag 25 november.');
    expect(sent.map(({ body }) => body)).to.deep.equal([
      {
        protectedIdentity: 'no',
        way: { way: 'phone', number: '070-174 06 20', mayLeaveMessage: false, when: 'Efter fyra' },
        speech: { language: 'Arabiska', interpreter: true },
      },
    ]);
    expect(element.shadowRoot!.activeElement!.id).to.equal('question');
    await expect(element).to.be.accessible();
  });

  it('is on every step, does not ask again what was answered, and keeps all that was written', async () => {
    const { element, sent } = await show();
    await pick(element, 'protectedIdentity', 'not_sure');
    await goOn(element, 'Vad vill du bli kallad?');
    await write(element, 'alias', 'Robin');
    await press(element, 'Ring mig');
    await shows(element, 'Vi hör av oss till dig');
    await pick(element, 'callWay', 'place_and_time');
    await write(element, 'place', 'Biblioteket');
    await press(element, 'Be oss höra av oss');
    await shows(element, 'Det du har skrivit i formuläret finns kvar.');
    expect(sent[0]!.body).to.deep.equal({ protectedIdentity: 'not_sure', way: { way: 'place_and_time', place: 'Biblioteket' } });
    await press(element, 'Tillbaka till frågorna');
    expect(questionIn(element)).to.equal('Vad vill du bli kallad?');
    expect((element.shadowRoot!.getElementById('alias') as HTMLInputElement).value).to.equal('Robin');
    await goOn(element, 'Hur kan vi nå dig?');
    expect(element.shadowRoot!.querySelector('[name=reach]:checked'), 'nothing of it is written into the form').to.equal(null);
  });

  it('is pressed in the foot where it is narrow, and beside the question where it is wide, in one place at a time', async () => {
    const { element } = await show();
    for (const [width, place] of [
      ['272px', '.foot'],
      ['1280px', '.aside'],
    ] as const) {
      element.parentElement!.style.setProperty('inline-size', width);
      const buttons = [...element.shadowRoot!.querySelectorAll<HTMLElement>('button')].filter(
        button => button.textContent.trim() === 'Ring mig' && button.getClientRects().length > 0,
      );
      expect(buttons).to.have.length(1);
      expect(buttons[0]!.closest(place), width).not.to.equal(null);
    }
    element.parentElement!.style.removeProperty('inline-size');
  });

  it('keeps what was written when it could not be sent', async () => {
    const { element } = await show('self', () => Promise.reject(new ProblemError('unreachable')));
    await toHow(element);
    await pick(element, 'callWay', 'through_someone');
    await write(element, 'someone', 'Kim på Mötesplatsen');
    await press(element, 'Be oss höra av oss');
    await shows(element, 'Vi når inte tjänsten just nu.');
    expect((element.shadowRoot!.getElementById('someone') as HTMLInputElement).value).to.equal('Kim på Mötesplatsen');
  });

  it('stands where staff write too, and asks them about themselves', async () => {
    for (const path of ['unit', 'outreach'] as const) {
      const { element } = await show(path);
      await pick(element, 'protectedIdentity', 'no');
      await press(element, 'Ring mig');
      await shows(element, 'Har du skyddade personuppgifter?');
      expect(element.shadowRoot!.querySelector('[name=protectedIdentity]:checked')).to.equal(null);
      await press(element, 'Tillbaka');
      expect(element.shadowRoot!.querySelector<HTMLInputElement>('[name=protectedIdentity]:checked')!.value).to.equal('no');
    }
  });

  it('is not offered where the service cannot be reached', async () => {
    const { element } = await show('self', () => asked, brokenSite());
    expect(wordsIn(element)).not.to.contain('Ring mig');
  });
});
