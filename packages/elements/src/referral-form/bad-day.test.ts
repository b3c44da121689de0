import { fakeClient } from '@bostadforst/client/testing';
import { ProblemError } from '@bostadforst/contract/problem';
import { expect, fixture, html } from '@open-wc/testing';
import { siteWith } from '../testing/example-site.ts';
import { settled, shows } from '../testing/settled.ts';
import './bf-referral-form.ts';
import { goOn, pick, press, questionIn, sentReferral, toCheck, warmUp, wordsIn } from '../testing/filled-referral.ts';
import type { ReferralClient } from './walk.ts';

type Element = HTMLElementTagNameMap['bf-referral-form'];
interface Sent {
  body: Record<string, unknown>;
}

const show = async (answers: Parameters<typeof fakeClient>[0] = {}, site = siteWith()) => {
  const element = await fixture<Element>(html`
    <bf-referral-form lang="sv" .site=${site} .client=${fakeClient<never>(answers) as ReferralClient}
      ><p>070-174 06 05</p></bf-referral-form
    >
  `);
  await settled(element);
  return element;
};

before(warmUp);

describe('<bf-referral-form>, a bad day', () => {
  const failing = (code: ConstructorParameters<typeof ProblemError>[0], fields?: string[]) => () =>
    Promise.reject(new ProblemError(code, fields));

  it('says that nobody knows whether it arrived, keeps everything, and sends the same key again', async () => {
    const keys: unknown[] = [];
    const answers = [failing('unreachable'), () => sentReferral];
    const element = await show({
      sendReferral: (_: Sent, options: { idempotencyKey?: string }) => (keys.push(options.idempotencyKey), answers.shift()!()),
    });
    await toCheck(element, { wish: 'Sova i lugn och ro' });
    await press(element, 'Skicka');
    await shows(element, 'Vi vet inte om det kom fram. Skicka igen – det blir aldrig dubbelt.');
    expect(wordsIn(element)).to.contain('Sova i lugn och ro').and.to.contain('070-174 06 10');
    await expect(element).to.be.accessible();
    await press(element, 'Skicka');
    await shows(element, 'Nu har vi fått det du skrev');
    expect(keys[0]).to.match(/^[0-9a-f-]{36}$/);
    expect(keys).to.deep.equal([keys[0], keys[0]]);
  });

  it('sends once when Send is pressed twice', async () => {
    let sent = 0;
    const element = await show({ sendReferral: () => new Promise(resolve => (sent++, setTimeout(() => resolve(sentReferral), 50))) });
    await toCheck(element);
    const send = [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[type=submit]')].at(-1)!;
    send.click();
    send.click();
    element.shadowRoot!.querySelector('form')!.requestSubmit();
    await shows(element, 'Nu har vi fått det du skrev');
    expect(sent).to.equal(1);
  });

  it('says that the first one arrived when it was changed in between', async () => {
    const element = await show({ sendReferral: failing('key_reused') });
    await toCheck(element);
    await press(element, 'Skicka');
    await shows(element, 'Det du skickade först har kommit fram, och ditt nummer gäller.');
  });

  it('leads to the question that the service did not accept', async () => {
    const element = await show({ sendReferral: failing('invalid', ['alias']) });
    await toCheck(element, { alias: 'Robin' });
    await press(element, 'Skicka');
    await shows(element, 'Vad vill du bli kallad?');
    expect(element.shadowRoot!.activeElement!.className).to.equal('error-summary');
    await expect(element).to.be.accessible();
  });

  it('forgets what was written when the page is left, so that Back shows an empty form', async () => {
    const element = await show();
    await toCheck(element, { alias: 'Robin', wish: 'Sova i lugn och ro' });
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await settled(element);
    expect(questionIn(element)).to.equal('Har du skyddade personuppgifter?');
    expect(wordsIn(element)).not.to.contain('Sova');
    await pick(element, 'protectedIdentity', 'no');
    await goOn(element, 'Vad vill du bli kallad?');
    expect((element.shadowRoot!.getElementById('alias') as HTMLInputElement).value).to.equal('');
  });

  it('keeps nothing on the device', async () => {
    const before = [localStorage.length, sessionStorage.length, document.cookie, location.href, document.title, history.length];
    const element = await show({ sendReferral: () => sentReferral });
    await toCheck(element, { alias: 'Robin' });
    await press(element, 'Skicka');
    await shows(element, 'Nu har vi fått det du skrev');
    expect([localStorage.length, sessionStorage.length, document.cookie, location.href, document.title, history.length]).to.deep.equal(
      before,
    );
  });

  it('says what is wrong within the answer’s own frame, also with a word as long as an address', async () => {
    const texts = { 'referralForm.emailWrong': { sv: 'Skriv en e-postadress, till exempel fornamn.efternamn@example.se' } };
    const element = await show({}, siteWith({ texts }));
    element.style.setProperty('inline-size', '288px');
    await pick(element, 'protectedIdentity', 'no');
    await goOn(element, 'Vad vill du bli kallad?');
    await goOn(element, 'Hur kan vi nå dig?');
    await pick(element, 'reach', 'email');
    await press(element, 'Fortsätt');
    const line = element.shadowRoot!.getElementById('email-error')!;
    expect(line.textContent).to.contain('efternamn@example.se');
    expect(line.lastElementChild!.getBoundingClientRect().right).to.be.at.most(line.getBoundingClientRect().right + 1);
  });
});
