import { fakeClient } from '@bostadforst/client/testing';
import { ProblemError } from '@bostadforst/contract/problem';
import { expect, fixture, html } from '@open-wc/testing';
import { siteWith } from '../../testing/example-site.ts';
import { goOn, pick, press, questionIn, warmUp, wordsIn, write } from '../../testing/filled-referral.ts';
import { settled } from '../../testing/settled.ts';
import '../bf-referral-form.ts';
import type { ReferralClient } from '../walk.ts';

type Element = HTMLElementTagNameMap['bf-referral-form'];
const personalNumber = '198004262385';

const show = async (answers: Parameters<typeof fakeClient>[0] = {}) => {
  const client = fakeClient<never>({ getMe: () => ({ roles: [], units: [] }), ...answers }) as ReferralClient;
  const element = await fixture<Element>(html`
    <bf-referral-form lang="sv" path="unit" .site=${siteWith()} .client=${client}><p>070-174 06 05</p></bf-referral-form>
  `);
  await settled(element);
  await pick(element, 'protectedIdentity', 'no');
  await goOn(element, 'Vem är det?');
  return element;
};
const field = (element: Element, name: string) => element.shadowRoot!.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${name}`)!;

/** As a person goes from one field to the next. A window that is not in front tells no field of it. */
function goTo(element: Element, name: string) {
  const [from, to] = [element.shadowRoot!.activeElement, field(element, name)];
  to.focus();
  if (from !== to) from?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  to.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
}

before(warmUp);

describe('a unit’s proposal', () => {
  it('shows a personal number whole only while it is being written', async () => {
    const element = await show({ findByPersonalNumber: () => ({}) });
    const number = field(element, 'personalNumber');
    goTo(element, 'personalNumber');
    await write(element, 'personalNumber', personalNumber);
    expect(number.value).to.equal(personalNumber);
    goTo(element, 'alias');
    expect(number.value).to.equal('••••••-2385');
    goTo(element, 'personalNumber');
    expect(number.value).to.equal(personalNumber);
    await goOn(element, 'Hur når vi personen?');
    await press(element, 'Tillbaka');
    expect(field(element, 'personalNumber').value).to.equal('••••••-2385');
    goTo(element, 'alias');
    await write(element, 'personalNumber', '12345');
    goTo(element, 'personalNumber');
    goTo(element, 'alias');
    expect(field(element, 'personalNumber').value, 'one with a fault can be mended').to.equal('12345');
    goTo(element, 'personalNumber');
    await write(element, 'personalNumber', personalNumber);
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await settled(element);
    // What stands there, and not the source of it: the marks of what is drawn are numbers drawn by lot.
    const fields = [...element.shadowRoot!.querySelectorAll('input')].map(({ value }) => value);
    expect(wordsIn(element) + fields.join(' ')).not.to.contain('2385');
  });

  it('tells a unit that it has proposed the person already, once, and stops nothing', async () => {
    const address = location.href + document.title;
    const asked: unknown[] = [];
    const yours = { referralId: '00000000-0000-4000-8000-000000000012', number: 12, alias: 'Storm' };
    const element = await show({ findByPersonalNumber: ({ body }: { body: unknown }) => (asked.push(body), { yours }) });
    await write(element, 'personalNumber', personalNumber);
    await press(element, 'Fortsätt');
    expect(wordsIn(element)).to.contain('Din enhet har redan föreslagit personen').and.to.contain('Storm').and.to.contain('nummer 12');
    expect(element.shadowRoot!.activeElement?.id).to.equal('known');
    await expect(element).to.be.accessible();
    await goOn(element, 'Hur når vi personen?');
    expect(asked).to.deep.equal([{ personalNumber }]);
    expect(location.href + document.title).to.equal(address);
  });

  it('goes on when nobody is known, without a number, and when the look-up cannot be made', async () => {
    const asked: string[] = [];
    const answers = {
      findByPersonalNumber() {
        asked.push('once');
        throw new ProblemError(asked.length > 1 ? 'too_many' : 'unreachable');
      },
    };
    for (const number of ['', personalNumber, '800426-2385']) {
      const element = await show(answers);
      if (number) await write(element, 'personalNumber', number);
      await goOn(element, 'Hur når vi personen?');
      expect(questionIn(element)).to.equal('Hur når vi personen?');
    }
    expect(asked).to.have.length(2);
  });

  it('reminds of the yardstick under the unit’s own words, not under the person’s wish', async () => {
    const element = await show();
    await goOn(element, 'Hur når vi personen?');
    await pick(element, 'reach', 'no_way_yet');
    await goOn(element, 'Läget just nu');
    await write(element, 'wish', 'Jag är nykter och har skött mig.');
    expect(wordsIn(element)).not.to.contain('Ett hem behöver inte förtjänas');
    await write(element, 'needsNow', 'Har varit drogfri i ett år.');
    expect(wordsIn(element)).to.contain('Ett hem behöver inte förtjänas');
    expect(field(element, 'needsNow').value).to.equal('Har varit drogfri i ett år.');
    expect(field(element, 'wish').value).to.equal('Jag är nykter och har skött mig.');
    await expect(element).to.be.accessible();
    await goOn(element, 'Vad får vi berätta?');
  });
});
