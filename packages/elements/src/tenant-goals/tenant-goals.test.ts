import { expect, fixture, html } from '@open-wc/testing';
import { ProblemError } from '@bostadforst/contract/problem';
import { brokenSite, siteWith, waitingSite } from '../testing/example-site.ts';
import { settled, shows } from '../testing/settled.ts';
import {
  doctor,
  find,
  focused,
  goal,
  inside,
  numbersSeen,
  press,
  service,
  show,
  tenantId,
  textOf,
  type GoalsElement,
} from '../testing/tenant-goals.ts';

const sentences = (element: GoalsElement) => [...inside(element).querySelectorAll('.sentence')].map(textOf);

describe('<bf-tenant-goals>', () => {
  it('shows each goal in the tenant’s own words, larger than anything else', async () => {
    const element = await show(service([doctor(), goal('Det där med helgerna')]));
    await shows(element, '2 av 3 steg gjorda');

    expect(sentences(element)).to.deep.equal(['Jag vill gå till läkaren.', 'Det där med helgerna']);
    const size = (node: Element) => parseFloat(getComputedStyle(node).fontSize);
    const own = size(find(element, '.sentence')!);
    for (const other of inside(element).querySelectorAll('.main *:not(.sentence)')) expect(size(other), textOf(other)).to.be.at.most(own);
    expect(textOf(find(element, '.goal')))
      .to.contain('Hälsa')
      .and.to.contain('Bara du ser');
    expect(textOf(find(element, '.main'))).to.contain('Dina mål påverkar aldrig om du får bo kvar.');
    await expect(element).to.be.accessible();
  });

  it('says what will be here when there are none, with two ways to begin', async () => {
    const element = await show(service());
    await shows(element, 'Här kommer dina mål att stå');

    expect([...inside(element).querySelectorAll('.main button')].map(textOf)).to.deep.equal(['Skriv ett eget', 'Titta på idéer']);
    await expect(element).to.be.accessible();
  });

  it('keeps the phone number in sight while it waits', async () => {
    const element = await show(
      {
        client: { ...service(), listGoals: () => new Promise(() => {}), getMe: async () => ({ roles: [], units: [], personId: tenantId }) },
      },
      { site: waitingSite() },
    );
    expect(textOf(find(element, '[role=status]'))).to.equal('Hämtar …');
    expect(numbersSeen(element)).to.include('070-174 06 99');
    await expect(element).to.be.accessible();
  });

  it('says that nobody did anything wrong when the goals cannot be had, and tries again', async () => {
    const kept = service([doctor()]);
    kept.fails = new ProblemError('unreachable');
    const element = await show(kept, { site: brokenSite({ exitUrl: 'https://vader.example.se/' }) });
    expect(textOf(find(element, '[role=alert]'))).to.contain('Du har inte gjort något fel.');
    expect(textOf(inside(element))).not.to.contain('sparat');
    expect(numbersSeen(element)).to.include('070-174 06 99');
    await expect(element).to.be.accessible();

    press(element, 'Försök igen');
    await shows(element, 'Jag vill gå till läkaren.');
    expect(textOf(inside(element).activeElement), 'whoever pressed stands at the heading, now that the button is gone').to.equal(
      'Mina mål',
    );
  });

  it('says that the page is not whole when a part of the element itself did not come: trying again would not help', async () => {
    const kept = service();
    kept.fails = new TypeError('Failed to fetch dynamically imported module');
    const element = await show(kept);
    await shows(element, 'Sidan hann inte laddas färdigt.');
    expect([...inside(element).querySelectorAll('.main button')].map(textOf)).to.deep.equal(['Ladda om sidan']);
    expect(numbersSeen(element)).to.include('070-174 06 11');
    await expect(element).to.be.accessible();
  });

  it('comes back to the group one was looking at', async () => {
    const element = await show(service([goal('Pågår'), goal('Sover', { state: 'resting' })]));
    await shows(element, 'Pågår');
    press(element, 'Vilar');
    await settled(element);
    press(element, 'Nytt mål');
    await shows(element, 'Vad vill du att det ska bli?');
    press(element, 'Mina mål');
    await shows(element, 'Sover');
    expect(sentences(element)).to.deep.equal(['Sover']);
  });

  it('leads whoever is not signed in to where they can', async () => {
    const kept = service();
    kept.fails = new ProblemError('not_signed_in');
    const element = await show(kept);
    await shows(element, 'Du är inte inloggad.');
    const way = [...inside(element).querySelectorAll('a')].find(link => textOf(link) === 'Logga in')!;
    expect(way).to.have.attribute('href', '/sign-in/exempelkommun');
    expect(numbersSeen(element)).to.include('070-174 06 11');
    await expect(element).to.be.accessible();
  });

  it('takes the page’s own way to sign in, and never one that runs a script', async () => {
    const kept = service();
    const signedOut = { client: { ...kept.client, getMe: async () => Promise.reject(new ProblemError('not_signed_in')) } };
    const element = await fixture<GoalsElement>(html`
      <bf-tenant-goals lang="sv" sign-in-url="javascript:alert(1)" .site=${siteWith()} .client=${signedOut.client as never}>
        <a slot="sign-in" href="/in">Den här vägen</a>
      </bf-tenant-goals>
    `);
    await shows(element, 'Du är inte inloggad.');
    expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
    expect(inside(element).querySelector('[href^="javascript"]')).to.equal(null);
  });

  it('tells staff who sign in that they have no goals here, and nothing about anyone else’s', async () => {
    const kept = service([doctor()]);
    kept.me = { roles: ['support_worker'], units: ['bostadforst'] };
    const element = await show(kept);
    await shows(element, 'Den här inloggningen har inga egna mål.');
    expect(textOf(inside(element))).not.to.contain('läkaren');
    await expect(element).to.be.accessible();
  });

  it('shows whom to ring where the service has no goals', async () => {
    const element = await show(service([doctor()]), { site: siteWith({ can: ['referral'] }) });
    await shows(element, 'Vi kan inte visa mer just nu.');
    expect(textOf(inside(element))).not.to.contain('läkaren');
    expect(numbersSeen(element)).to.include('070-174 06 11');
  });

  it('has 112 and 1177 one step away in every state', async () => {
    const element = await show(service([doctor()]));
    await shows(element, 'Behöver du hjälp nu?');
    expect(numbersSeen(element)).not.to.include('Ring 112');
    press(element, 'Behöver du hjälp nu?');
    await settled(element);
    expect(numbersSeen(element)).to.include.members(['Ring 112', 'Ring 1177']);
    expect([...inside(element).querySelectorAll('details a')].map(link => link.getAttribute('href'))).to.deep.equal([
      'tel:112',
      'tel:1177',
    ]);
  });

  it('is called nothing but my goals: not in its name, nor anywhere on the page around it', async () => {
    const before = [document.title, location.href, history.length];
    const element = await show(service([doctor()]));
    await shows(element, 'läkaren');
    press(element, 'Jag vill gå till läkaren.');
    await shows(element, 'För att ryggen gör ont.');
    expect(inside(element).querySelector('section')).to.have.attribute('aria-label', 'Mina mål');
    expect([document.title, location.href, history.length]).to.deep.equal(before);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });

  it('shows what rests, what is reached, and what waits or was let go', async () => {
    const element = await show(
      service([
        goal('Pågår'),
        goal('Sover', { state: 'resting' }),
        goal('Klart', { state: 'reached' }),
        goal('Hund', { state: 'let_go' }),
        goal('Gitarr', { state: 'idea' }),
      ]),
    );
    await shows(element, 'Pågår');
    for (const [group, sentence] of [
      ['Vilar', 'Sover'],
      ['Framme', 'Klart'],
      ['Kanske senare', 'Gitarr'],
      ['Bortvalda', 'Hund'],
      ['På gång', 'Pågår'],
    ] as const) {
      press(element, group);
      await settled(element);
      expect(sentences(element), group).to.deep.equal([sentence]);
      await expect(element).to.be.accessible();
    }
  });

  it('says that a group is empty, and shows the other two only when something is in them', async () => {
    const element = await show(service([doctor()]));
    await shows(element, 'läkaren');
    press(element, 'Vilar');
    await shows(element, 'Här finns inget mål just nu.');
    expect(textOf(inside(element)))
      .not.to.contain('Kanske senare')
      .and.not.to.contain('Bortvalda');
  });

  it('draws alcohol and drugs as it draws one’s own', async () => {
    const element = await show(service([goal('Dricka mindre', { lifeArea: 'substance_use' }), goal('Mitt')]));
    await shows(element, 'Dricka mindre');
    const [one, other] = [...inside(element).querySelectorAll('.goal .picture')].map(picture =>
      picture.innerHTML.replace(/<!--.*?-->/g, ''),
    );
    expect(one).to.equal(other);
  });

  it('takes a goal from a newer service: an area and a state it has no words for', async () => {
    const element = await show(service([goal('Nytt slag', { lifeArea: 'unknown' as 'own', state: 'unknown' as 'idea' })]));
    await shows(element, 'Nytt slag');
    expect(textOf(find(element, '.area'))).to.equal('Mitt eget');
    press(element, 'Nytt slag');
    await shows(element, 'Vi kan inte visa här om målet är på gång eller vilar.');
  });

  it('speaks easy Swedish and English, and whole from the right to the left', async () => {
    const easy = await show(service([doctor()]), { language: 'sv-x-ll' });
    await shows(easy, 'Du har gjort 2 av 3 steg');
    expect(find(easy, '.bf')).to.have.attribute('lang', 'sv');
    await expect(easy).to.be.accessible();
    const english = await show(service([doctor()]), { language: 'en', dir: 'rtl' });
    await shows(english, '2 of 3 steps done');
    expect(find(english, '.bf')).to.have.attribute('lang', 'en');
    await expect(english).to.be.accessible();
  });

  it('fits 320 pixels without scrolling sideways', async () => {
    const element = await show(service([goal('Jagvillkunnasovaheletnattenutanattbliväcktavnågonsomropar', {}, ['En'])]));
    element.style.inlineSize = '320px';
    await shows(element, 'Jagvill');
    expect(find(element, '.bf')!.scrollWidth).to.be.at.most(320);
  });

  it('leads back to the goal one came from', async () => {
    const mine = doctor();
    const element = await show(service([goal('Först'), mine]));
    await shows(element, 'läkaren');
    press(element, 'Jag vill gå till läkaren.');
    await shows(element, 'För att ryggen gör ont.');
    await settled(element);
    expect(textOf(focused(element))).to.equal('Jag vill gå till läkaren.');
    press(element, 'Mina mål');
    await settled(element);
    expect(focused(element)!.id).to.equal(`goal-${mine.id}`);
  });

  it('holds nothing when the page is left, and asks anew when somebody comes back', async () => {
    const kept = service([doctor()]);
    const element = await show(kept);
    await shows(element, 'läkaren');
    press(element, 'Jag vill gå till läkaren.');
    await shows(element, 'För att ryggen gör ont.');
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await Promise.resolve();
    expect(inside(element).querySelector('.main')!.textContent).not.to.contain('läkaren').and.not.to.contain('ryggen');
    expect(textOf(find(element, '[role=status]')), 'it does not claim that there are none').to.equal('Hämtar …');

    kept.fails = new ProblemError('not_signed_in');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await shows(element, 'Du är inte inloggad.');
    expect(textOf(inside(element))).not.to.contain('läkaren');
  });

  it('shows another tenant’s goals when the page says whose', async () => {
    const kept = service([doctor()]);
    const listed: string[] = [];
    const client = { listGoals: async ({ params }: { params: { tenantId: string } }) => (listed.push(params.tenantId), kept.goals) };
    const element = await fixture<GoalsElement>(
      html`<bf-tenant-goals lang="sv" tenant-id=${tenantId} .site=${siteWith()} .client=${client as never}></bf-tenant-goals>`,
    );
    await shows(element, 'läkaren');
    expect(listed).to.deep.equal([tenantId]);
  });
});
