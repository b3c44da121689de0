import { fakeClient } from '@bostadforst/client/testing';
import { makeReceipt } from '@bostadforst/contract/person/receipt';
import { ProblemError } from '@bostadforst/contract/problem';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { siteWith } from '../testing/example-site.ts';
import { goOn, pick, press, sentReferral, toCheck, warmUp, wordsIn, write } from '../testing/filled-referral.ts';
import { settled, shows } from '../testing/settled.ts';
import './bf-referral-form.ts';
import type { ReferralClient } from './walk.ts';

type Element = HTMLElementTagNameMap['bf-referral-form'];

const nothingSent = 'Inget är skickat, och det du har skrivit finns kvar här.';
let isOnline = true;
let keys: (string | undefined)[] = [];

/** A service that is reached or not. */
const answer =
  (said: unknown) =>
  (_: unknown, { idempotencyKey }: { idempotencyKey?: string }) => {
    keys.push(idempotencyKey);
    return isOnline ? said : Promise.reject(new ProblemError('unreachable'));
  };
/** It may have arrived: nobody answered. */
const lost = (_: unknown, { idempotencyKey }: { idempotencyKey?: string }) => {
  keys.push(idempotencyKey);
  return Promise.reject(new ProblemError('unreachable'));
};
const asked = { callId: '6f9619ff-8b86-4d01-b42d-00c04fc964ff', askedAt: '2026-11-22T15:20:00Z', callBy: '2026-11-25' };

async function show(answers: Parameters<typeof fakeClient>[0] = {}) {
  const client = fakeClient<never>({
    sendReferral: answer(sentReferral),
    askForCall: answer(asked),
    showReceipt: answer({ line: 'received' }),
    ...answers,
  } as never) as unknown as ReferralClient;
  const element = await fixture<Element>(html`<bf-referral-form lang="sv" .site=${siteWith()} .client=${client}></bf-referral-form>`);
  await settled(element);
  return element;
}

before(warmUp);

describe('<bf-referral-form>, when the network goes', () => {
  beforeEach(() => {
    isOnline = true;
    keys = [];
    Object.defineProperty(navigator, 'onLine', { get: () => isOnline, configurable: true });
  });
  afterEach(() => {
    delete (navigator as unknown as Record<string, unknown>)['onLine'];
  });

  it('says that nothing was sent when there was none from first to last, keeps every word, and sends when it is back', async () => {
    const element = await show();
    await toCheck(element, { wish: 'Sova i lugn och ro' });
    isOnline = false;
    await press(element, 'Skicka');
    await shows(element, nothingSent);
    expect(wordsIn(element)).not.to.contain('Vi vet inte om det kom fram');
    await expect(element).to.be.accessible();
    isOnline = true;
    await press(element, 'Skicka');
    await shows(element, 'Nu har vi fått det du skrev');
    expect(new Set(keys).size, 'what was never sent leaves no key behind').to.equal(2);
  });

  it('does not say so when an earlier try may have arrived', async () => {
    const tries = [lost, answer(sentReferral), answer(sentReferral)];
    const element = await show({ sendReferral: (_: unknown, options: { idempotencyKey?: string }) => tries.shift()!(_, options) });
    await toCheck(element);
    await press(element, 'Skicka');
    await shows(element, 'Vi vet inte om det kom fram.');
    isOnline = false;
    await press(element, 'Skicka');
    await settled(element);
    expect(wordsIn(element)).to.contain('Vi vet inte om det kom fram.').and.not.to.contain(nothingSent);
    isOnline = true;
    await press(element, 'Skicka');
    await shows(element, 'Nu har vi fått det du skrev');
    expect(new Set(keys).size, 'one key for one referral').to.equal(1);
  });

  it('says the same to whoever asks how it goes by a receipt', async () => {
    const element = await show();
    await press(element, 'Jag har redan skickat, jag har ett kvittonummer');
    await shows(element, 'Ditt kvittonummer');
    await write(element, 'receiptNumber', makeReceipt());
    isOnline = false;
    await press(element, 'Se hur det går');
    await shows(element, nothingSent);
    isOnline = true;
    await press(element, 'Se hur det går');
    await shows(element, 'Vi har fått det du skrev');
  });

  it('says the same to whoever wants to be called', async () => {
    const element = await show();
    await press(element, 'Ring mig');
    await shows(element, 'Har du skyddade personuppgifter?');
    await pick(element, 'protectedIdentity', 'no');
    await goOn(element, 'Vi hör av oss till dig');
    await pick(element, 'callWay', 'phone');
    await write(element, 'phoneNumber', '070-174 06 20');
    isOnline = false;
    await press(element, 'Be oss höra av oss');
    await shows(element, nothingSent);
    isOnline = true;
    await press(element, 'Be oss höra av oss');
    await shows(element, 'Senast onsdag 25 november.');
  });

  it('leads focus to the question when it is tried again: the notice goes, and its button with it', async () => {
    const there = siteWith();
    const answers = [() => Promise.reject(new ProblemError('unreachable')), there.programme];
    const site = { ...there, programme: () => answers.shift()!() };
    const element = await fixture<Element>(html`<bf-referral-form lang="sv" .site=${site}></bf-referral-form>`);
    await shows(element, 'Försök igen');
    const again = [...element.shadowRoot!.querySelectorAll('button')].find(each => each.textContent.trim() === 'Försök igen')!;
    again.focus();
    again.click();
    await waitUntil(() => element.shadowRoot!.activeElement?.id === 'question', 'focus came to the question', { timeout: 40_000 });
    expect(wordsIn(element)).not.to.contain('Försök igen');
  });
});
