import { expect } from '@open-wc/testing';
import { ProblemError } from '@bostadforst/contract/problem';
import { isSame } from '../../testing/contrast.ts';
import { settled, shows } from '../../testing/settled.ts';
import { doctor, find, focused, goal, inside, press, service, show, textOf, write, type GoalsElement } from '../../testing/tenant-goals.ts';

const open = async (kept = service([doctor()]), sentence = 'Jag vill gå till läkaren.') => {
  const element = await show(kept);
  await shows(element, sentence);
  press(element, sentence);
  await shows(element, 'Lägg till ett steg');
  return element;
};
const box = (element: GoalsElement, words: string) =>
  [...inside(element).querySelectorAll('.tick')].find(each => textOf(each) === words)!.querySelector('input')!;
const moves = (element: GoalsElement) => [...inside(element).querySelectorAll('.moves button')].map(textOf);
const heard = (element: GoalsElement, name: 'bf-step-ticked' | 'bf-goal-moved') => {
  const events: object[] = [];
  element.addEventListener(name, event => events.push({ ...event }));
  return events;
};

describe('One goal', () => {
  it('shows why, the steps, and that only the tenant sees it', async () => {
    const element = await open();
    expect(textOf(find(element, '.why'))).to.equal('För att ryggen gör ont.');
    expect(textOf(find(element, '.steps-head'))).to.contain('2 av 3 steg gjorda');
    expect(textOf(find(element, '.main')))
      .to.contain('Bara du ser')
      .and.to.contain('Dina mål påverkar aldrig om du får bo kvar.');
    await expect(element).to.be.accessible();
  });

  it('notes a step as done, tells the page which, and says how many out loud', async () => {
    const mine = doctor();
    const kept = service([mine]);
    const element = await open(kept);
    const events = heard(element, 'bf-step-ticked');
    box(element, 'Gå dit').click();
    await shows(element, '3 av 3 steg gjorda');
    expect(kept.asked.map(({ name, body }) => [name, body])).to.deep.equal([['tickStep', { done: true }]]);
    expect(events).to.deep.include({ isTrusted: false, goalId: mine.id, stepId: mine.steps[2]!.id, done: true });
    expect(textOf(find(element, '.steps-head [role=status]'))).to.equal('3 av 3 steg gjorda');
  });

  it('lets a step be not done after all', async () => {
    const element = await open();
    box(element, 'Boka tid').click();
    await shows(element, '1 av 3 steg gjorda');
  });

  it('ends where the finger ended, however fast', async () => {
    const kept = service([doctor()]);
    const element = await open(kept);
    box(element, 'Gå dit').click();
    box(element, 'Gå dit').click();
    await settled(element);
    expect(box(element, 'Gå dit').checked).to.equal(false);
    expect(kept.asked).to.deep.equal([]);
  });

  it('lets two steps be ticked at once without either losing the other', async () => {
    const kept = service([goal('Sova', {}, ['Ett', 'Två', 'Tre'])]);
    const element = await open(kept, 'Sova');
    kept.slowly = 50;
    for (const step of ['Ett', 'Två', 'Tre']) box(element, step).click();
    await shows(element, '3 av 3 steg gjorda');
    await new Promise(resolve => setTimeout(resolve, 80));
    expect(textOf(find(element, '.steps-head [role=status]'))).to.equal('3 av 3 steg gjorda');
    expect(kept.asked).to.have.length(3);
  });

  it('shows what is known when a tick did not get through, names the step, and tries again', async () => {
    const kept = service([doctor()]);
    const element = await open(kept);
    const events = heard(element, 'bf-step-ticked');
    kept.fails = new ProblemError('unreachable');
    box(element, 'Gå dit').click();
    await shows(element, 'Det gällde steget ”Gå dit”.');
    expect(box(element, 'Gå dit').checked).to.equal(false);
    expect(textOf(find(element, '.main [role=alert]'))).to.contain('Vi vet inte om det kom fram.');
    expect(events).to.deep.equal([]);
    await expect(element).to.be.accessible();

    press(element, 'Försök igen');
    await shows(element, '3 av 3 steg gjorda');
    expect(find(element, '.main [role=alert]')).to.equal(null);
  });

  it('takes one more step after another, in own words', async () => {
    const kept = service([doctor()]);
    const element = await open(kept);
    press(element, 'Lägg till ett steg');
    await settled(element);
    expect(focused(element)!.id).to.equal('next-step');
    write(element, 'next-step', ' Köpa kaffe ');
    press(element, 'Spara steget');
    press(element, 'Spara steget');
    await shows(element, 'Steget är tillagt.');
    expect(kept.asked.map(({ body }) => body)).to.deep.equal([{ text: 'Köpa kaffe' }]);
    expect(focused(element)!.id).to.equal('next-step');
    expect(find<HTMLInputElement>(element, '#next-step')!.value).to.equal('');
    await expect(element).to.be.accessible();

    write(element, 'next-step', 'Köpa bullar');
    press(element, 'Spara steget');
    await shows(element, 'Köpa bullar');
    expect(kept.asked[1]!.key).not.to.equal(kept.asked[0]!.key);
    press(element, 'Stäng');
    await settled(element);
    expect(focused(element)!.id).to.equal('add-step');
  });

  it('keeps a step that did not get through, and sends it again with the same key', async () => {
    const kept = service([doctor()]);
    const element = await open(kept);
    press(element, 'Lägg till ett steg');
    await settled(element);
    write(element, 'next-step', 'Köpa kaffe');
    kept.fails = new ProblemError('unexpected');
    press(element, 'Spara steget');
    await shows(element, 'Det du har skrivit står kvar här.');
    expect(find<HTMLInputElement>(element, '#next-step')!.value).to.equal('Köpa kaffe');
    press(element, 'Spara steget');
    await shows(element, 'Steget är tillagt.');
    expect(kept.asked[1]!.key).to.be.a('string').that.equals(kept.asked[0]!.key);
  });

  it('says what is missing when a step is empty or too long', async () => {
    const kept = service([doctor()]);
    const element = await open(kept);
    press(element, 'Lägg till ett steg');
    await settled(element);
    press(element, 'Spara steget');
    await shows(element, 'Skriv vad steget är.');
    write(element, 'next-step', 'x'.repeat(281));
    press(element, 'Spara steget');
    await shows(element, 'högst 280 tecken. Nu är det 281.');
    expect(kept.asked).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('says so when there is no room for more', async () => {
    const kept = service([doctor()]);
    const element = await open(kept);
    press(element, 'Lägg till ett steg');
    await settled(element);
    write(element, 'next-step', 'Det hundraförsta');
    kept.fails = new ProblemError('not_possible_now');
    press(element, 'Spara steget');
    await shows(element, 'Det går inte att spara fler just nu. Det nya är inte sparat.');
  });

  it('rests, and every step that is done stays lit', async () => {
    const mine = doctor();
    const kept = service([mine]);
    const element = await open(kept);
    const events = heard(element, 'bf-goal-moved');
    expect(moves(element)).to.deep.equal(['Vila', 'Jag är framme', 'Välj bort']);
    press(element, 'Vila');
    await shows(element, 'Målet vilar. Det är okej. Ta upp det när du vill.');
    expect(focused(element)!.id).to.equal('said');
    expect(textOf(find(element, '.steps-head'))).to.contain('2 av 3 steg gjorda');
    expect(inside(element).querySelectorAll('.steps-head .window.done')).to.have.length(2);
    expect(events).to.deep.include({ isTrusted: false, goalId: mine.id, state: 'resting' });
    await expect(element).to.be.accessible();

    press(element, 'Ta upp igen');
    await shows(element, 'Målet är på gång.');
    press(element, 'Mina mål');
    await settled(element);
    expect(textOf(find(element, '.segment:has(:checked)'))).to.equal('På gång');
  });

  it('is reached, and is let go, by the tenant alone, and each time there is a way back', async () => {
    const element = await open();
    press(element, 'Jag är framme');
    await shows(element, 'Du är framme. Det var du som gjorde det.');
    expect(moves(element)).to.deep.equal(['Ta upp igen']);
    press(element, 'Ta upp igen');
    await shows(element, 'Målet är på gång.');
    press(element, 'Välj bort');
    await shows(element, 'Du valde bort det här målet. Ibland är det rätt val.');
    expect(moves(element)).to.deep.equal(['Ta upp igen']);
    press(element, 'Mina mål');
    await shows(element, 'Bortvalda');
    expect(textOf(find(element, '.sentence'))).to.equal('Jag vill gå till läkaren.');
  });

  it('stays where it was when a move did not get through', async () => {
    const kept = service([doctor()]);
    const element = await open(kept);
    kept.fails = new ProblemError('unreachable');
    press(element, 'Vila');
    await shows(element, 'Vi vet inte om det kom fram.');
    expect(moves(element)).to.include('Vila');
    press(element, 'Försök igen');
    await shows(element, 'Målet vilar.');
    expect(kept.asked).to.have.length(2);
  });

  it('moves once, however fast one presses', async () => {
    const kept = service([doctor()]);
    const element = await open(kept);
    press(element, 'Vila');
    press(element, 'Vila');
    await shows(element, 'Målet vilar.');
    expect(kept.asked).to.have.length(1);
  });

  it('does not come straight back when a double click was slow', async () => {
    const kept = service([doctor()]);
    const element = await open(kept);
    press(element, 'Vila');
    await shows(element, 'Målet vilar.');
    find(element, '.moves button')!.dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true, composed: true }));
    await settled(element);
    expect(kept.asked).to.have.length(1);
  });

  it('that waits for later is begun when the tenant wants', async () => {
    const element = await show(service([goal('Gitarr', { state: 'idea' })]));
    await shows(element, 'Visa också');
    press(element, 'Kanske senare');
    await settled(element);
    press(element, 'Gitarr');
    await shows(element, 'Målet väntar tills du vill börja.');
    expect(moves(element)).to.deep.equal(['Börja nu', 'Välj bort']);
  });

  it('has nothing red, no percent and no day in it', async () => {
    const element = await open();
    const probe = find(element, '.bf')!.appendChild(document.createElement('i'));
    probe.style.setProperty('color', 'var(--_alert)');
    const red = getComputedStyle(probe).color;
    for (const node of inside(element).querySelectorAll('.main *')) {
      const { color, backgroundColor, borderTopColor } = getComputedStyle(node);
      for (const used of [color, backgroundColor, borderTopColor])
        expect(isSame(used, red), `${node.localName} in ${used}`).to.equal(false);
    }
    expect(textOf(find(element, '.main'))).not.to.match(/%|procent|\d{4}|mars/);
  });
});
