import { ProblemError, type ProblemCode } from '@bostadforst/contract/problem';
import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { Policy } from '@bostadforst/contract/programme';
import type { Site } from '../contexts/site-context.ts';
import { exampleProgramme } from '../testing/example-programme.ts';
import { brokenSite, siteWith } from '../testing/example-site.ts';
import { anOffer, offered, ownMeetings, ownReferral, personsService } from '../testing/own-referral.ts';
import { settled, shows } from '../testing/settled.ts';
import './bf-own-referral.ts';

type Element = HTMLElementTagNameMap['bf-own-referral'];

async function show(
  kept: { client: unknown },
  { site = siteWith({}, { exitUrl: 'https://vader.example.se/' }), language = '' }: { site?: Site; language?: string } = {},
) {
  const element = await fixture<Element>(html`
    <bf-own-referral
      lang="sv"
      language=${language}
      sign-in-url="/sign-in/exempelkommun"
      .site=${site}
      .client=${kept.client as Element['client']}
    >
      <p>Ring <a href="tel:+46701740699">070-174 06 99</a></p>
    </bf-own-referral>
  `);
  await settled(element);
  return element;
}

const inside = (element: Element) => element.shadowRoot!;
const textOf = (node: Node | null) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
async function press(element: Element, words: string) {
  const found = [...inside(element).querySelectorAll<HTMLElement>('button, summary')].find(each => textOf(each) === words);
  if (!found) throw new Error(`Nothing to press says “${words}”.`);
  found.click();
  await settled(element);
}
async function write(element: Element, name: string, words: string) {
  const field = inside(element).querySelector<HTMLTextAreaElement>(`#${name}`)!;
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settled(element);
}
const number = (element: Element) =>
  [...element.querySelectorAll('a'), ...inside(element).querySelectorAll('a[href^="tel:"]')].some(link => link.checkVisibility());
const refuses = (code: ProblemCode) => async () => {
  throw new ProblemError(code);
};

describe('<bf-own-referral>', () => {
  it('says where it stands, since when, what happens next, and who has looked', async () => {
    const element = await show(personsService());
    await shows(element, 'Du väntar på ett hem');
    for (const words of [
      'sedan onsdag 20 maj',
      'Dagarna räknas från måndag 2 mars',
      'Vi letar efter ett hem som passar det du önskar',
      'Störst behov just nu: du sover ute',
      'Nummer: EX-2026-118',
      'Vuxenenheten har svarat',
      'En dörr som går att låsa',
      'Någon som prioriterar, Försörjningsstöd',
      'Skäl: var där för en kollega',
      'Du har alltid rätt att ansöka om bistånd',
    ])
      expect(textOf(inside(element)), words).to.contain(words);
    await expect(element).to.be.accessible();
  });

  it('uses the words of the programme’s own way', async () => {
    const assess = () => personsService(ownReferral({ state: 'ready_for_assessment', next: { step: 'assess' }, decisions: [] }));
    const group: Policy = {
      ...exampleProgramme.policy,
      statements: { kind: 'none' },
      assessment: { kind: 'group', units: ['vuxen'], atLeast: 1 },
    };
    await shows(await show(assess(), { site: siteWith({ policy: group }) }), 'Arbetsgruppen träffas');
    await shows(await show(assess(), { site: siteWith({ policy: { ...group, assessment: { kind: 'team' } } }) }), 'Teamet talar om');
  });

  it('lets a person say no to a home in their own words, which costs nothing', async () => {
    const kept = personsService(offered());
    const element = await show(kept);
    await shows(element, 'Ett nej kostar ingenting');
    await write(element, 'offer-words', 'För långt från bussen.');
    setTimeout(() => void press(element, 'Nej, jag tackar nej'));
    const { act } = (await oneEvent(element, 'bf-own-referral-changed')) as HTMLElementEventMap['bf-own-referral-changed'];
    expect(act).to.equal('OfferDeclined');
    await shows(element, 'Du har tackat nej');
    expect(kept.sent).to.deep.equal([{ referralId: ownReferral().referralId, type: 'OfferDeclined', ownWords: 'För långt från bussen.' }]);
    expect(inside(element).activeElement?.id).to.equal('said');
    expect(textOf(inside(element))).to.contain('För långt från bussen.');
  });

  it('cuts no words about a home: it says that they are too many, and loses none', async () => {
    const kept = personsService(offered());
    const element = await show(kept);
    await shows(element, 'Nej, jag tackar nej');
    const words = `${'a'.repeat(1_999)}😀`;
    await write(element, 'offer-words', `${words}!`);
    await press(element, 'Nej, jag tackar nej');
    await shows(element, 'Texten är för lång');
    const field = inside(element).querySelector<HTMLTextAreaElement>('#offer-words')!;
    expect([field.value, field.maxLength]).to.deep.equal([`${words}!`, -1], 'nothing that is pasted is cut');
    expect([inside(element).activeElement, field.ariaInvalid]).to.deep.equal([field, 'true']);
    expect(kept.sent).to.deep.equal([]);
    await write(element, 'offer-words', words);
    await press(element, 'Nej, jag tackar nej');
    await shows(element, 'Du har tackat nej');
    expect(kept.sent).to.deep.equal([{ referralId: ownReferral().referralId, type: 'OfferDeclined', ownWords: words }]);
  });

  it('gives yes and no the same size, and asks for no words', async () => {
    const kept = personsService(offered());
    const element = await show(kept);
    await shows(element, 'Ja, jag tackar ja');
    const [yes, no] = [...inside(element).querySelectorAll<HTMLElement>('#offer ~ .actions .button')];
    expect([yes!.className, yes!.offsetHeight]).to.deep.equal([no!.className, no!.offsetHeight]);
    await press(element, 'Ja, jag tackar ja');
    expect(kept.sent).to.deep.equal([{ referralId: ownReferral().referralId, type: 'OfferAccepted' }]);
  });

  it('takes back a yes, or everything, in one press, and says how to undo it', async () => {
    const kept = personsService();
    const element = await show(kept);
    await shows(element, 'Ta tillbaka mitt ja');
    await press(element, 'Ta tillbaka mitt ja');
    await shows(element, 'Vi frågar ingen mer');
    await press(element, 'Ta tillbaka min anmälan');
    await shows(element, 'Ångrar du dig, ring');
    expect(kept.sent.map(each => (each as { type: string }).type)).to.deep.equal(['ConsentWithdrawn', 'ReferralWithdrawn']);
    expect(textOf(inside(element))).not.to.contain('Jag vill inte vara med längre');
  });

  it('keeps what was written when sending fails, says truthfully what happened, and sends it once', async () => {
    let tries = 0;
    const keys = new Set<unknown>();
    const kept = personsService(undefined, {
      addOwnWords: async (_, { idempotencyKey }: { idempotencyKey?: string }) => {
        keys.add(idempotencyKey);
        if (++tries === 1) throw new ProblemError('unreachable');
        return ownReferral();
      },
    });
    const element = await show(kept);
    await shows(element, 'Lägg till något');
    await press(element, 'Lägg till något');
    await press(element, 'Skicka');
    await shows(element, 'Skriv det du vill lägga till');
    await write(element, 'added', 'Jag bor hos min bror nu.');
    await press(element, 'Skicka');
    await shows(element, 'Vi vet inte om det kom fram');
    expect(inside(element).querySelector<HTMLTextAreaElement>('#added')!.value).to.equal('Jag bor hos min bror nu.');
    await press(element, 'Skicka');
    await shows(element, 'Dina ord är sparade');
    expect([tries, keys.size]).to.deep.equal([2, 1]);
  });

  it('has the phone in sight when nobody is signed in, when there is none, and when nothing answers', async () => {
    const cases: [Parameters<typeof show>[0], string][] = [
      [personsService(undefined, { getMe: refuses('not_signed_in') }), 'Du är inte inloggad'],
      [personsService(undefined, { getOwnReferral: refuses('not_found') }), 'Vi hittar ingen anmälan'],
      [personsService(undefined, { getMe: async () => ({ roles: ['coordinator'], units: [] }) }), 'ingen egen anmälan'],
      [personsService(undefined, { getMe: async () => ({ roles: ['participant'], units: [] }) }), 'Skriv din kod'],
      [personsService(undefined, { getOwnReferral: refuses('unreachable') }), 'Du har inte gjort något fel'],
    ];
    for (const [kept, words] of cases) {
      const element = await show(kept);
      await shows(element, words);
      expect(number(element), words).to.equal(true);
    }
    const element = await show(personsService(undefined, { getOwnReferral: refuses('unreachable') }), { site: brokenSite() });
    await shows(element, 'Du har inte gjort något fel');
    expect(number(element), 'with no programme').to.equal(true);
  });

  it('tells a tenant what was said at the monthly meetings, and takes back the yes to them in one press', async () => {
    const housed = () => ownReferral({ state: 'housed', next: { step: 'none' } });
    const monthly = siteWith({ policy: { ...exampleProgramme.policy, meeting: 'monthly' } });
    const element = await show(personsService(housed(), { listOwnMeetings: async () => ownMeetings() }), { site: monthly });
    await shows(element, 'Två besök i veckan räcker nu.');
    for (const words of [
      'till och med torsdag 10 september 2099',
      'Snöröjning',
      'Ditt hem och ditt stöd hänger inte på det',
      'Tidigare möten (1)',
    ])
      expect(textOf(inside(element)), words).to.contain(words);
    await expect(element).to.be.accessible();
    await press(element, 'Ta tillbaka mitt ja till mötet');
    await shows(element, 'Du har tagit tillbaka ditt ja till månadsmötet');
    expect(inside(element).activeElement?.id).to.equal('said');
    await shows(element, 'Då pratar ingen om dig där');
    expect(textOf(inside(element)))
      .to.contain('Två besök i veckan räcker nu.')
      .and.not.to.contain('Ta tillbaka mitt ja till mötet');
  });

  it('says nothing of a monthly meeting to whom it does not concern, and rings where it cannot be had', async () => {
    const monthly = siteWith({ policy: { ...exampleProgramme.policy, meeting: 'monthly' } });
    const lost = { listOwnMeetings: refuses('unexpected') };
    const waits = await show(personsService(ownReferral(), lost), { site: monthly });
    await shows(waits, 'Du väntar på ett hem');
    expect(textOf(inside(waits))).not.to.contain('Månadsmötet');
    const tenant = await show(personsService(ownReferral({ state: 'housed', next: { step: 'none' } }), lost), { site: monthly });
    await shows(tenant, 'Månadsmötet om dig');
    expect(textOf(inside(tenant).querySelector('#meetings')!.parentElement)).to.contain('Ring om du vill veta');
  });

  it('still shows everything else when who looked cannot be had, and words for what it does not know', async () => {
    const unknown = 'unknown' as never;
    const kept = personsService(ownReferral({ state: unknown, next: { step: unknown } }), { listLooks: refuses('unexpected') });
    const element = await show(kept);
    await shows(element, 'Något har hänt med din anmälan');
    expect(textOf(inside(element))).to.contain('Ring om du vill veta');
  });

  it('speaks easy Swedish and English, and no word of one is left in the other', async () => {
    await shows(await show(personsService(offered()), { language: 'sv-x-ll' }), 'Du får säga nej');
    const element = await show(personsService(offered()), { language: 'en' });
    await shows(element, 'A no costs nothing');
    expect(textOf(inside(element).querySelector('.main'))).not.to.match(/Ring|anmälan|Svara/);
  });

  it('leaves nothing for whoever presses Back on a borrowed phone, and nothing on the device', async () => {
    const element = await show(personsService(offered({ offers: [anOffer({ ownWords: 'Planterade ord' })] })));
    await shows(element, 'Exempelgatan 3');
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await settled(element);
    expect(textOf(inside(element))).not.to.match(/Exempelgatan|Rönn|Störst/);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await shows(element, 'Exempelgatan 3');
  });

  it('fits 320 px, and long words of a person’s own', async () => {
    const element = await show(personsService(offered({ words: { wish: 'Lugnochro'.repeat(30) } })));
    await shows(element, 'Ett hem till dig');
    element.style.setProperty('inline-size', '320px');
    await aTimeout(50);
    const { right } = element.getBoundingClientRect();
    const out = [...inside(element).querySelectorAll('*')].filter(node => node.getBoundingClientRect().right > right + 1);
    expect(out.map(node => `${node.localName}.${node.className}`)).to.deep.equal([]);
    const corner = (selector: string) => getComputedStyle(inside(element).querySelector(selector)!).borderStartStartRadius;
    expect(corner('.bar'), 'what stays on top has the corners of what it lies on').to.equal(corner('.shell'));
    expect(corner('.shell')).not.to.equal('0px');
  });
});
