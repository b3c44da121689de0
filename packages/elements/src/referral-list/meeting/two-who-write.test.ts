import { expect } from '@open-wc/testing';
import { meetingService, readyNames } from '../../testing/meeting-service.ts';
import { settled, shows } from '../../testing/settled.ts';
import { all, one, sticksOut } from '../testing.ts';
import { atTheScreen, begun, laterOn, type Service } from './testing.ts';

describe('two who write about the same name', () => {
  const theirs = {
    recommendation: 'propose',
    dimensions: { needNow: 'Lugn och ro.', currentSituation: 'Bor i trapphus.', supportNeed: 'Varje dag i början. Hjälp med inköp.' },
  } as const;
  const first = (service: Service) => [...service.records.keys()][0]!;

  it('both see both versions, equal sentences once, and whatever is chosen both are kept', async () => {
    const service = meetingService(readyNames(1));
    const el = await begun(service);
    const person = atTheScreen(el);
    await person.fill('supportNeed', 'Flera gånger i veckan. Hjälp med inköp.');
    await person.fill('text', 'Störst behov i dag.');
    await person.choose('recommendation', 'propose');
    service.meanwhile(first(service), theirs);
    await person.press('.on-table form [type=submit]');
    await shows(el, 'Inget är borta');
    await expect(el).to.be.accessible();
    expect(all(el, '.version mark').map(mark => mark.textContent!.replace(/^.*: /, ''))).to.deep.equal([
      'Flera gånger i veckan.',
      'Varje dag i början.',
    ]);
    expect(getComputedStyle(one(el, '.version mark')).textDecorationLine).to.equal('underline');
    const both = one(el, '[name="together-supportNeed"]') as HTMLTextAreaElement;
    expect(both.value).to.equal('Flera gånger i veckan. Hjälp med inköp.\nVarje dag i början.');
    for (const width of [320, 1280]) expect(await sticksOut(el, width), `${width}`).to.deep.equal([]);
    // What only one of them has written merges without a word: the situation is theirs, the reasons are mine.
    all(el, '.version .button')[1]!.click();
    await settled(el);
    expect(both.value).to.equal(theirs.dimensions.supportNeed);
    all(el, '.version .button')[0]!.click();
    await settled(el);
    one(el, '.conflict .actions .button').click();
    await shows(el, 'Alla namn är klara');
    const { body } = service.sent.at(-1)!;
    expect(body.dimensions.supportNeed).to.equal('Flera gånger i veckan. Hjälp med inköp.');
    expect(body.dimensions.currentSituation).to.equal('Bor i trapphus.');
    expect(body.text).to.equal('Störst behov i dag.');
  });

  it('are put together without a word where they do not collide', async () => {
    const service = meetingService(readyNames(1));
    const el = await begun(service);
    const person = atTheScreen(el);
    await person.fill('supportNeed', theirs.dimensions.supportNeed);
    await person.fill('dissent', 'Försörjningsstöd ser det annorlunda.');
    await person.choose('recommendation', 'propose');
    service.meanwhile(first(service), theirs);
    await person.press('.on-table form [type=submit]');
    await shows(el, 'Ni skrev samtidigt i olika rutor');
    expect(service.sent.at(-1)!.body.dissent).to.equal('Försörjningsstöd ser det annorlunda.');
  });

  it('are put together also when the other wrote in the record itself, until someone has gone on; then both can be read', async () => {
    for (const mayAmend of [true, false]) {
      const service = meetingService(readyNames(1));
      const el = await begun(service);
      const person = atTheScreen(el);
      await person.fill('supportNeed', 'Flera gånger i veckan.');
      await person.fill('text', 'Störst behov i dag.');
      await person.choose('recommendation', 'propose');
      service.beside(first(service), theirs, mayAmend);
      await person.press('.on-table form [type=submit]');
      if (mayAmend) {
        await shows(el, 'Inget är borta');
        one(el, '.conflict .actions .button').click();
        await shows(el, 'Alla namn är klara');
        expect(service.sent.at(-1)!.body).to.deep.include({ text: 'Störst behov i dag.' });
        expect(service.sent.at(-1)!.body.dimensions.supportNeed).to.equal('Flera gånger i veckan.\nVarje dag i början. Hjälp med inköp.');
      } else {
        await shows(el, 'Båda versionerna');
        const versions = one(el, '.conflict').textContent!;
        for (const words of ['Flera gånger i veckan.', 'Varje dag i början.', 'Störst behov i dag.']) expect(versions).to.include(words);
        expect(el.shadowRoot!.activeElement!.getAttribute('role')).to.equal('alert');
        expect((one(el, '[name="supportNeed"]') as HTMLTextAreaElement).value).to.equal('Flera gånger i veckan.');
        await expect(el).to.be.accessible();
        expect(await sticksOut(el, 320)).to.deep.equal([]);
        expect(service.sent).to.have.lengthOf(0);
      }
    }
  });

  it('are told when they had recommended different things', async () => {
    const service = meetingService(readyNames(1));
    const el = await begun(service);
    const person = atTheScreen(el);
    await person.fill('supportNeed', theirs.dimensions.supportNeed);
    await person.choose('recommendation', 'return');
    await person.fill('missing', 'Ett samtal.');
    await person.choose('byWhom', 'vuxen');
    await person.fill('byWhen', laterOn);
    service.meanwhile(first(service), theirs);
    await person.press('.on-table form [type=submit]');
    await shows(el, 'Rekommendationen är sparad: Föreslå. Du hade valt: Skicka tillbaka.');
  });
});
