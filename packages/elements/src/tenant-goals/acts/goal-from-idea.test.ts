import { expect } from '@open-wc/testing';
import { settled, shows } from '../../testing/settled.ts';
import { form, save, value, inside, focused, press, service, show, textOf, write } from '../../testing/tenant-goals.ts';

describe('A goal from an idea', () => {
  const ideas = async (kept = service()) => {
    const element = await show(kept);
    await shows(element, 'Här kommer dina mål att stå');
    press(element, 'Titta på idéer');
    await shows(element, 'Andra har haft de här målen.');
    return element;
  };

  it('lies in its life area, and sends nothing when it is chosen', async () => {
    const kept = service();
    const element = await ideas(kept);
    expect(textOf(focused(element))).to.equal('Idéer');
    expect([...inside(element).querySelectorAll('.ideas summary')].map(textOf)).to.include.members([
      'Hemmet',
      'Alkohol och droger',
      'Fritid',
    ]);
    await expect(element).to.be.accessible();

    press(element, 'Hälsa');
    press(element, 'Jag vill gå till läkaren.');
    await shows(element, 'Ändra hur du vill. Det är ditt mål.');
    expect(kept.asked).to.deep.equal([]);
    expect([0, 1, 2, 3].map(index => value(element, `step-${index}`))).to.include('Gå dit');
    await expect(element).to.be.accessible();
  });

  it('can be changed in every word before it is saved', async () => {
    const kept = service();
    const element = await ideas(kept);
    press(element, 'Hälsa');
    press(element, 'Jag vill gå till läkaren.');
    await shows(element, 'Ändra hur du vill.');
    write(element, 'title', 'Jag vill byta läkare.');
    press(element, 'Mitt eget');
    write(element, 'step-1', '');
    await save(element);
    await shows(element, 'Målet är sparat.');
    const { title, lifeArea, steps } = kept.goals[0]!;
    expect([title, lifeArea]).to.deep.equal(['Jag vill byta läkare.', 'own']);
    expect(steps.map(({ text }) => text)).to.deep.equal(['Skriv ner vad du vill ta upp', 'Bestäm om du vill ha sällskap', 'Gå dit']);
  });

  it('never writes over what one had begun in one’s own words', async () => {
    const element = await form();
    write(element, 'title', 'Mina egna ord');
    press(element, 'Mina mål');
    await settled(element);
    press(element, 'Titta på idéer');
    await shows(element, 'Idéer');
    press(element, 'Fritid');
    press(element, 'Jag vill komma ut och se något nytt.');
    await shows(element, 'Ändra hur du vill.');
    press(element, 'Idéer');
    await settled(element);
    press(element, 'Mina mål');
    await settled(element);
    press(element, 'Skriv ett eget');
    await settled(element);
    expect(value(element, 'title')).to.equal('Mina egna ord');
  });

  it('comes in the language one reads', async () => {
    const element = await ideas();
    element.language = 'sv-x-ll';
    await shows(element, 'Andra har haft de här målen. Välj ett.');
    press(element, 'Pengar');
    press(element, 'Jag vill spara till min första hyra.');
    await settled(element);
    expect(value(element, 'title')).to.equal('Jag vill spara till min första hyra.');
  });
});
