import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { isProblem } from '@bostadforst/contract/problem';
import { LitElement } from 'lit';
import { exampleProgramme } from '../testing/example-programme.ts';
import { siteWith, waitingSite } from '../testing/example-site.ts';
import { settled } from '../testing/settled.ts';
import { WithSite } from './with-site.ts';

// <bf-site> is not imported here: what an element does before it is defined, or without it, is what these tests are about.
class Newcomer extends WithSite(LitElement) {
  override render() {
    return html`${this.here.state}`;
  }
}
customElements.define('bf-newcomer', Newcomer);

/** Asks for more as soon as the programme says that it may. */
class Follower extends Newcomer {
  followed = 0;
  protected override updated() {
    if (this.here.can('goals')) this.followed++;
  }
}
customElements.define('bf-follower', Follower);

const programmeRoutes = () => import('@bostadforst/contract/programme/routes').then(routes => routes.programmeRoutes);

describe('Where an element stands', () => {
  const answer = window.fetch;
  let asked: Request[];
  beforeEach(() => {
    asked = [];
    window.fetch = async (input, init) => {
      asked.push(new Request(input as string, init));
      return Response.json(exampleProgramme);
    };
  });
  afterEach(() => {
    window.fetch = answer;
  });

  it('is read from a <bf-site> that no script has brought to life', async () => {
    const page = await fixture(html`
      <bf-site backend="https://bf.example.se" municipality="exempelkommun" language="en" exit-url="https://www.example.se/"
        ><bf-newcomer></bf-newcomer
      ></bf-site>
    `);
    const element = page.querySelector<Newcomer>('bf-newcomer')!;

    expect(element.here.language).to.equal('en');
    expect(element.here.exitUrl).to.equal('https://www.example.se/');
    await waitUntil(() => element.here.state === 'there', 'the programme came', { timeout: 40_000 });
  });

  it('lets its own attributes go before what stands around it', async () => {
    const element = await fixture<Newcomer>(html`<bf-newcomer municipality="grannkommun" language="en" .site=${siteWith()}></bf-newcomer>`);

    expect(element.here.backend, 'from the site').to.equal('https://bf.example.se');
    await waitUntil(() => element.here.state === 'there', 'the programme came', { timeout: 40_000 });
    expect(asked[0]!.url, 'its own').to.contain('/v1/grannkommun/');
    expect(element.here.language).to.equal('en');
  });

  it('is nowhere when nobody has said, and then no client can be had', async () => {
    const element = await fixture<Newcomer>(html`<bf-newcomer></bf-newcomer>`);
    await settled(element);
    expect(element.here.state).to.equal('nowhere');

    const attempt: unknown = await element.here.client(programmeRoutes).catch((error: unknown) => error);
    expect(isProblem(attempt) && attempt.problem.code).to.equal('unreachable');
  });

  it('says who asks only in what the element itself sends, with the credentials of that moment', async () => {
    const element = await fixture<Newcomer>(html`<bf-newcomer .site=${siteWith()}></bf-newcomer>`);
    const client = await element.here.client(programmeRoutes);
    element.credentials = () => ({ authorization: 'Bearer later' });
    await client.getProgramme();

    expect(asked.map(request => request.headers.get('authorization'))).to.deep.equal(['Bearer later']);
  });

  it('goes no further once it is taken off the page, and on where it was when put back', async () => {
    let answer!: (programme: typeof exampleProgramme) => void;
    const programme = new Promise<typeof exampleProgramme>(resolve => (answer = resolve));
    const element = await fixture<Follower>(html`<bf-follower .site=${{ ...siteWith(), programme: () => programme }}></bf-follower>`);
    const page = element.parentElement!;
    element.remove();
    answer({ ...exampleProgramme, can: ['goals'] });
    await aTimeout(50);
    expect(element.followed, 'off the page').to.equal(0);

    page.append(element);
    await settled(element);
    expect(element.followed, 'on it again').to.be.greaterThan(0);
  });

  it('tells what the backend offers, once it is known', async () => {
    const early = await fixture<Newcomer>(html`<bf-newcomer .site=${waitingSite()}></bf-newcomer>`);
    expect(early.here.can('goals')).to.equal(undefined);

    const element = await fixture<Newcomer>(html`<bf-newcomer .site=${siteWith({ can: ['goals'] })}></bf-newcomer>`);
    await settled(element);
    expect(element.here.can('goals')).to.equal(true);
    expect(element.here.can('reports')).to.equal(false);
  });

  it('follows the <bf-site> once it is defined after all', async () => {
    const page = await fixture(
      html`<bf-site backend="https://bf.example.se" municipality="exempelkommun"><bf-newcomer></bf-newcomer></bf-site>`,
    );
    const element = page.querySelector<Newcomer>('bf-newcomer')!;
    await import('../site/bf-site.ts');
    page.setAttribute('language', 'en');
    await waitUntil(() => element.here.language === 'en', 'the site was heard', { timeout: 40_000 });
  });
});
