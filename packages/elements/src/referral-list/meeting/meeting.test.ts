import { addDays } from '@bostadforst/contract/day';
import { ProblemError } from '@bostadforst/contract/problem';
import { expect, waitUntil } from '@open-wc/testing';
import { meetingService, readyNames } from '../../testing/meeting-service.ts';
import { settled, shows } from '../../testing/settled.ts';
import { all, one, sticksOut } from '../testing.ts';
import { atTheScreen, begun, heading, laterOn, toTheMeeting } from './testing.ts';

describe('a meeting', () => {
  it('takes up ten names with at most six actions each, and nothing is typed twice', async () => {
    const service = meetingService();
    const el = await toTheMeeting(service);
    const person = atTheScreen(el);
    await person.choose('unitsPresent', 'vuxen');
    await person.choose('unitsPresent', 'forsorjning');
    await person.press('.meeting form [type=submit]');
    await shows(el, 'Dagens namn');
    await expect(el).to.be.accessible();
    const ways = ['propose', 'not_now', 'return', 'propose', 'propose', 'not_now', 'return', 'propose', 'not_now', 'propose'] as const;
    const counted: number[] = [];
    for (const [place, way] of ways.entries()) {
      expect(heading(el), 'the next comes by itself').to.include(String(30 + place));
      const before = person.actions;
      await person.fill('supportNeed', `Besök ${place} gånger i veckan.`);
      await person.choose('recommendation', way);
      if (way === 'propose') await person.fill('text', `Skäl ${place}: störst behov just nu.`);
      if (way === 'not_now') {
        await person.fill('text', `Skäl ${place}: inga hem just nu.`);
        await person.fill('reviewOn', addDays(laterOn, place));
        await person.fill('offeredInstead', `Stöd ${place} från uppsökarna.`);
      }
      if (way === 'return') {
        await person.fill('missing', `Ett möte ${place} med personen.`);
        await person.choose('byWhom', 'vuxen');
        await person.fill('byWhen', addDays(laterOn, 20 + place));
      }
      await person.press('.on-table form [type=submit]');
      counted.push(person.actions - before);
    }
    await shows(el, 'Alla namn är klara');
    expect(
      counted.every(count => count <= 6),
      counted.join(', '),
    ).to.equal(true);
    expect(new Set(person.typed).size, 'nothing is typed twice').to.equal(person.typed.length);
    expect(service.sent.map(({ body }) => ('recommendation' in body ? body.recommendation : ''))).to.deep.equal([...ways]);
    // What had been said already was there from the start; the day and the units were the meeting's.
    const { dimensions } = service.sent[0]!.body;
    expect(dimensions.needNow).to.equal('En dörr som går att låsa, säger Linden.');
    expect(dimensions.currentSituation).to.not.equal('');
  });

  it('is called once, also when the answer was lost and someone presses again', async () => {
    const service = meetingService(readyNames(1));
    const keys: unknown[] = [];
    const el = await toTheMeeting(service, {
      callMeeting: async (call, { idempotencyKey }) => {
        keys.push(idempotencyKey);
        if (keys.length === 1) throw new ProblemError('unreachable');
        return service.answers.callMeeting(call);
      },
    });
    const person = atTheScreen(el);
    await person.choose('unitsPresent', 'vuxen');
    await person.choose('unitsPresent', 'forsorjning');
    await person.press('.meeting form [type=submit]');
    expect(one(el, '.meeting [role=alert]')).to.exist;
    await person.press('.meeting form [type=submit]');
    await shows(el, 'Dagens namn');
    expect(keys[0]).to.be.a('string');
    expect(keys).to.deep.equal([keys[0], keys[0]]);
  });

  it('reminds whoever writes words of merit of the yardstick, and not under what the person has said', async () => {
    const el = await begun(meetingService());
    const reminders = () => all(el, '.yardstick .hint').length;
    const write = async (name: string, value: string) => {
      const field = one(el, `.on-table [name="${name}"]`) as HTMLTextAreaElement;
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await settled(el);
    };
    expect(reminders()).to.equal(0);
    for (const [place, name] of ['supportNeed', 'text', 'dissent'].entries()) {
      await write(name, 'Är drogfri och har skött sig.');
      expect(reminders(), name).to.equal(place + 1);
    }
    await expect(el).to.be.accessible();
    expect(await sticksOut(el, 320)).to.deep.equal([]);
    await write('supportNeed', 'Besök varje dag.');
    expect(reminders()).to.equal(2);
  });

  it('shows initials until someone says otherwise, with the definition, the yardstick and every unit in sight', async () => {
    const el = await begun(meetingService(readyNames(2)));
    const text = () => el.shadowRoot!.textContent!;
    expect(one(el, '.agenda').textContent).to.not.include('Linden');
    expect(heading(el)).to.not.include('Linden');
    for (const words of ['version 3', 'Vem har störst nytta av Bostad först här och nu?', 'Ett hem behöver inte förtjänas'])
      expect(text().replace(/\s+/g, ' ')).to.include(words);
    // Not known here, and silence: two columns, as wide as each other.
    const columns = all(el, '.columns .column').map(column => Math.round(column.getBoundingClientRect().width));
    expect(columns).to.have.lengthOf(2);
    expect(Math.abs(columns[0]! - columns[1]!)).to.be.lessThan(2);
    one(el, '.tools [aria-pressed]').click();
    await settled(el);
    expect(heading(el)).to.include('Linden');
    for (const width of [320, 1280]) expect(await sticksOut(el, width), `${width}`).to.deep.equal([]);
  });

  it('keeps what is written about one name while another is looked at, and saves by Ctrl and Enter', async () => {
    const service = meetingService(readyNames(3));
    const el = await begun(service);
    const person = atTheScreen(el);
    await person.fill('supportNeed', 'Besök varje dag.');
    all(el, '.actions .button.second').at(-1)!.click();
    await settled(el);
    expect(heading(el)).to.include('31');
    one(el, `[id="take-${[...service.records.keys()][0]}"]`).click();
    await settled(el);
    expect((one(el, '[name="supportNeed"]') as HTMLTextAreaElement).value).to.equal('Besök varje dag.');
    await person.choose('recommendation', 'propose');
    one(el, '.on-table form').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
    await shows(el, 'sparat');
    expect(service.sent).to.have.lengthOf(1);
    expect(heading(el)).to.include('31');
  });

  it('keeps what is written in sight when the sign-in runs out, and leads to signing in beside it', async () => {
    const service = meetingService(readyNames(1));
    let isIn = true;
    const out = () => {
      if (!isIn) throw new ProblemError('not_signed_in');
    };
    const el = await begun(service, {
      assessName: async (call, options) => (out(), service.answers.assessName(call, options)),
      listReferrals: async call => (out(), service.answers.listReferrals(call)),
    });
    el.signInUrl = '/sign-in';
    const person = atTheScreen(el);
    await person.fill('supportNeed', 'Besök varje dag.');
    await person.choose('recommendation', 'propose');
    isIn = false;
    await person.press('.on-table form [type=submit]');
    await shows(el, 'Du är inte inloggad, eller så har inloggningen gått ut.');
    expect(el.shadowRoot!.activeElement!.getAttribute('role'), 'told at once').to.equal('alert');
    expect(one(el, '.on-table a[target=_blank]').getAttribute('href')).to.equal('/sign-in');
    // The list asks again by itself, and hears the same.
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await waitUntil(() => one(el, 'slot[name=sign-in]'), 'said over the form', { timeout: 40_000 });
    expect((one(el, '[name="supportNeed"]') as HTMLTextAreaElement).value).to.equal('Besök varje dag.');
    expect(one(el, 'slot[name=sign-in] a').getAttribute('target')).to.equal('_blank');
    isIn = true;
    await person.press('.on-table form [type=submit]');
    await shows(el, 'Alla namn är klara');
  });

  it('says what is missing before it sends, and keeps everything when sending fails', async () => {
    const service = meetingService(readyNames(1));
    let down = true;
    const el = await begun(service, {
      assessName: async (call, options) => {
        if (down) throw new ProblemError('unreachable');
        return service.answers.assessName(call, options);
      },
    });
    const person = atTheScreen(el);
    await person.press('.on-table form [type=submit]');
    expect(one(el, '.error-summary').textContent).to.include('Stöd som behövs').and.to.include('Vi rekommenderar');
    await person.fill('supportNeed', 'Mycket till en början.');
    await person.choose('recommendation', 'not_now');
    await person.press('.on-table form [type=submit]');
    expect(one(el, '.error-summary').textContent).to.include('Prövas igen').and.to.include('Vad erbjuds');
    await person.choose('recommendation', 'propose');
    await person.press('.on-table form [type=submit]');
    await shows(el, 'Det du skrev är kvar');
    down = false;
    await person.press('.on-table form [type=submit]');
    await shows(el, 'Alla namn är klara');
  });
});
