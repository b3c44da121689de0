import { fakeClient } from '@bostadforst/client/testing';
import { expect, fixture, html } from '@open-wc/testing';
import { siteWith } from '../testing/example-site.ts';
import { goOn, pick, press, sentReferral, warmUp, wordsIn, write } from '../testing/filled-referral.ts';
import { settled, shows } from '../testing/settled.ts';
import './bf-referral-form.ts';
import type { ReferralClient } from './walk.ts';

type Element = HTMLElementTagNameMap['bf-referral-form'];
interface Sent {
  body: Record<string, unknown>;
}

before(warmUp);

describe('<bf-referral-form>, before a service of the first release', () => {
  const show = async () => {
    const sent: Sent[] = [];
    const client = fakeClient<never>({
      sendReferral: (call: Sent) => (sent.push(call), sentReferral),
    } as never) as unknown as ReferralClient;
    const site = siteWith({ controller: undefined });
    const element = await fixture<Element>(html`<bf-referral-form lang="sv" .site=${site} .client=${client}></bf-referral-form>`);
    await settled(element);
    return { element, sent };
  };

  it('offers nothing that it has no way to take', async () => {
    const { element } = await show();
    expect(wordsIn(element)).not.to.contain('Ring mig').and.not.to.contain('kvittonummer');
  });

  it('gets the referral through: when someone is reached through somebody else is told with who, and a filled trap is not sent', async () => {
    const { element, sent } = await show();
    await pick(element, 'protectedIdentity', 'no');
    await goOn(element, 'Vad vill du bli kallad?');
    await write(element, 'website', 'https://www.example.se');
    await goOn(element, 'Hur kan vi nå dig?');
    await pick(element, 'reach', 'through_someone');
    await write(element, 'someone', 'Kim på Mötesplatsen');
    await write(element, 'someoneWhen', 'Efter fyra');
    await goOn(element, 'Var bor du nu?');
    await goOn(element, 'Vad vill du?');
    await goOn(element, 'Språk och tolk');
    await goOn(element, 'Kontrollera dina svar');
    await press(element, 'Skicka');
    await shows(element, 'Nu har vi fått det du skrev');
    const { receipt: _, ...body } = sent[0]!.body;
    expect(body).to.deep.equal({
      path: 'self_referral',
      protectedIdentity: 'no',
      reach: [{ way: 'through_someone', who: 'Kim på Mötesplatsen, Efter fyra', mayLeaveMessage: false }],
    });
    expect(wordsIn(element), 'nor is the number good for more than reading out').not.to.contain('Lägg till något, eller ta tillbaka');
  });
});
