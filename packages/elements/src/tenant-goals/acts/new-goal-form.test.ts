import { expect, oneEvent } from '@open-wc/testing';
import { ProblemError } from '@bostadforst/contract/problem';
import { settled, shows } from '../../testing/settled.ts';
import {
  form,
  save,
  value,
  doctor,
  find,
  focused,
  inside,
  numbersSeen,
  press,
  service,
  textOf,
  write,
} from '../../testing/tenant-goals.ts';

describe('A new goal', () => {
  it('asks for one thing, and lets the rest be skipped', async () => {
    const kept = service();
    const element = await form(kept);
    expect(textOf(focused(element))).to.equal('Nytt mål');
    await expect(element).to.be.accessible();

    write(element, 'title', '  Det där med helgerna ');
    await save(element);
    await shows(element, 'Målet är sparat. Bara du ser det.');
    expect(kept.asked.map(({ body }) => body)).to.deep.equal([{ title: 'Det där med helgerna', lifeArea: 'own', state: 'active' }]);
    expect(focused(element)!.id).to.equal('said');
    await expect(element).to.be.accessible();
  });

  it('sends why, what it is about and every step that was written', async () => {
    const kept = service();
    const element = await form(kept);
    write(element, 'title', 'Sova');
    write(element, 'why', 'Jag är trött');
    press(element, 'Hemmet');
    write(element, 'step-0', 'Få en säng');
    press(element, 'Ett steg till');
    await settled(element);
    expect(focused(element)!.id).to.equal('step-1');
    press(element, 'Ett steg till');
    await settled(element);
    write(element, 'step-2', 'Prova en natt');
    await save(element);
    expect(kept.asked[0]!.body).to.deep.equal({
      title: 'Sova',
      why: 'Jag är trött',
      lifeArea: 'home',
      state: 'active',
      steps: ['Få en säng', 'Prova en natt'],
    });
  });

  it('can be saved for later, and is found there', async () => {
    const element = await form();
    write(element, 'title', 'Lära mig spela gitarr');
    await save(element, 'Spara till senare');
    await shows(element, 'Målet är sparat.');
    press(element, 'Mina mål');
    await shows(element, 'Kanske senare');
    expect(textOf(find(element, '.sentence'))).to.equal('Lära mig spela gitarr');
  });

  it('says what is missing, in the same words at the top and at the field, and leads there', async () => {
    const kept = service();
    const element = await form(kept);
    write(element, 'why', 'x'.repeat(281));
    write(element, 'step-0', 'y'.repeat(300));
    await save(element);

    expect(focused(element)).to.have.class('error-summary');
    const links = [...inside(element).querySelectorAll<HTMLAnchorElement>('.error-summary a')];
    expect(links.map(textOf)).to.deep.equal([
      'Skriv vad du vill att det ska bli.',
      'Skriv kortare: högst 280 tecken. Nu är det 281.',
      'Skriv kortare: högst 280 tecken. Nu är det 300.',
    ]);
    links[2]!.click();
    expect(focused(element)!.id).to.equal('step-0');
    expect(find(element, '#title')).to.have.attribute('aria-invalid', 'true');
    expect(kept.asked).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('is stored once, however fast one presses', async () => {
    const kept = service();
    const element = await form(kept);
    write(element, 'title', 'Sova');
    press(element, 'Spara målet');
    press(element, 'Spara målet');
    press(element, 'Spara till senare');
    await shows(element, 'Målet är sparat.');
    expect(kept.asked).to.have.length(1);
  });

  it('tells the page which goal, and never what it is about', async () => {
    const element = await form();
    write(element, 'title', 'Sova');
    setTimeout(() => press(element, 'Spara målet'));
    const event = (await oneEvent(element, 'bf-goal-added')) as unknown as HTMLElementEventMap['bf-goal-added'];
    expect(event.state).to.equal('active');
    expect(JSON.stringify({ ...event }))
      .not.to.contain('Sova')
      .and.not.to.contain('own');
  });

  it('keeps every word when it did not get through, says so, and tries with the same key', async () => {
    const kept = service();
    const element = await form(kept);
    write(element, 'title', 'Sova');
    press(element, 'Hälsa');
    kept.fails = new ProblemError('unreachable');
    await save(element);

    const said = textOf(find(element, '.main [role=alert]'));
    expect(said).to.contain('Vi vet inte om det kom fram.').and.to.contain('Det du har skrivit står kvar här.');
    expect(value(element, 'title')).to.equal('Sova');
    expect(find<HTMLInputElement>(element, '[name=lifeArea]:checked')!.value).to.equal('health');
    expect(numbersSeen(element)).to.include('070-174 06 11');
    await expect(element).to.be.accessible();

    await save(element);
    await shows(element, 'Målet är sparat.');
    expect(kept.asked[1]!.key).to.equal(kept.asked[0]!.key);
  });

  it('says that nothing was sent when there was no network at all', async () => {
    const kept = service();
    const element = await form(kept);
    write(element, 'title', 'Sova');
    kept.fails = new ProblemError('unreachable');
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    await save(element);
    delete (navigator as { onLine?: boolean }).onLine;
    expect(textOf(find(element, '.main [role=alert]')))
      .to.contain('Inget är skickat.')
      .and.not.to.contain('Vi vet inte');
    expect(value(element, 'title')).to.equal('Sova');
  });

  it('says so when the first words had arrived after all, and saves the new ones as another goal if asked', async () => {
    const kept = service();
    const element = await form(kept);
    write(element, 'title', 'Sova');
    kept.fails = new ProblemError('unreachable');
    await save(element);
    kept.goals = [doctor()];
    write(element, 'title', 'Sova gott');
    kept.fails = new ProblemError('key_reused');
    await save(element);
    expect(textOf(find(element, '.main [role=alert]'))).to.contain('Det du skrev först är redan sparat.');
    expect(value(element, 'title')).to.equal('Sova gott');

    await save(element);
    await shows(element, 'Målet är sparat.');
    expect(kept.asked[2]!.key).not.to.equal(kept.asked[1]!.key);
    press(element, 'Mina mål');
    await shows(element, 'läkaren');
  });

  it('opens signing in beside what is written when the sign-in has run out', async () => {
    const kept = service();
    const element = await form(kept);
    write(element, 'title', 'Sova');
    kept.fails = new ProblemError('not_signed_in');
    await save(element);
    const way = [...inside(element).querySelectorAll('a')].find(link => textOf(link) === 'Logga in')!;
    expect(way.target).to.equal('_blank');
    expect(value(element, 'title')).to.equal('Sova');
    await save(element);
    await shows(element, 'Målet är sparat.');
  });

  it('keeps every word when one looks elsewhere, and when the language changes', async () => {
    const element = await form();
    write(element, 'title', 'Sova');
    write(element, 'step-0', 'Få en säng');
    press(element, 'Trygghet');
    press(element, 'Mina mål');
    await shows(element, 'Här kommer dina mål att stå');
    press(element, 'Skriv ett eget');
    await settled(element);
    element.language = 'en';
    await shows(element, 'What would you like to happen?');
    expect([value(element, 'title'), value(element, 'step-0')]).to.deep.equal(['Sova', 'Få en säng']);
    expect(find<HTMLInputElement>(element, '[name=lifeArea]:checked')!.value).to.equal('safety');
  });

  it('says what is missing in the new language when it changes', async () => {
    const element = await form();
    await save(element);
    element.language = 'en';
    await shows(element, 'Write what you would like to happen.');
    expect(textOf(find(element, '#title-error'))).to.contain('Write what you would like to happen.');
  });

  it('is an empty form for whoever presses Back on a borrowed phone', async () => {
    const element = await form();
    write(element, 'title', 'Sova');
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await Promise.resolve();
    expect(find(element, '#title')).to.equal(null);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await shows(element, 'Här kommer dina mål att stå');
    press(element, 'Skriv ett eget');
    await settled(element);
    expect(value(element, 'title')).to.equal('');
  });

  it('is remembered by no browser', async () => {
    const element = await form();
    for (const field of inside(element).querySelectorAll('input, textarea'))
      expect(field.getAttribute('autocomplete'), field.id).to.equal('off');
  });
});
