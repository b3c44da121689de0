import { fakeClient } from '@bostadforst/client/testing';
import type { FormSettings } from '@bostadforst/contract/programme';
import { expect, fixture, html } from '@open-wc/testing';
import { siteWith } from '../testing/example-site.ts';
import { goOn, pick, press, questionIn, sentReferral, warmUp, wordsIn, write } from '../testing/filled-referral.ts';
import { settled, shows } from '../testing/settled.ts';
import './bf-referral-form.ts';
import type { Path, ReferralClient } from './walk.ts';

type Element = HTMLElementTagNameMap['bf-referral-form'];
interface Sent {
  body: Record<string, unknown>;
}

const form: FormSettings = {
  leaveOut: {
    self_referral: ['staying', 'speech'],
    outreach_reverse: ['ownWords', 'staying', 'acute', 'speech'],
    unit_proposal: ['tried'],
  },
  own: [
    {
      id: 'part',
      paths: ['self_referral', 'outreach_reverse', 'unit_proposal'],
      kind: 'choice',
      label: { sv: 'Var är det bäst att bo?', en: 'Where is it best to live?' },
      options: [
        { value: 'town', label: { sv: 'I centralorten', en: 'In the main town' } },
        { value: 'village', label: { sv: 'I en by', en: 'In a village' } },
      ],
    },
    {
      id: 'days',
      paths: ['self_referral'],
      kind: 'text',
      label: { sv: 'Vad vill du göra om dagarna?' },
      hint: { sv: 'Stort eller smått.' },
    },
    // As a newer service's kind is read here.
    { id: 'newer', paths: ['self_referral'], kind: 'unknown' as 'text', label: { sv: 'Visa på en karta' } },
    { id: 'pets', paths: ['unit_proposal'], kind: 'yes_no', label: { sv: 'Finns husdjur?' }, required: true },
  ],
};

const show = async (path: Path, answers: Parameters<typeof fakeClient>[0] = {}, site = siteWith({ form })) => {
  const client = fakeClient<never>({ getMe: () => ({ roles: [], units: [] }), ...answers }) as ReferralClient;
  const element = await fixture<Element>(
    html`<bf-referral-form lang="sv" path=${path} .site=${site} .client=${client}></bf-referral-form>`,
  );
  await settled(element);
  return element;
};
const row = (element: Element, label: string) =>
  [...element.shadowRoot!.querySelectorAll('.summary > div')]
    .find(each => each.querySelector('dt')!.textContent === label)
    ?.textContent.replace(/\s+/g, ' ');

before(warmUp);

describe('<bf-referral-form> with a municipality’s own questions', () => {
  it('asks a person one to a page, keeps every answer back and forth and in another language, and sends them', async () => {
    let sent: Sent | undefined;
    const element = await show('self', { sendReferral: (call: Sent) => ((sent = call), sentReferral) });
    expect(wordsIn(element)).to.contain('Fråga 1 av 6');
    await pick(element, 'protectedIdentity', 'no');
    await goOn(element, 'Vad vill du bli kallad?');
    await goOn(element, 'Hur kan vi nå dig?');
    await pick(element, 'reach', 'no_way_yet');
    await goOn(element, 'Vad vill du?');
    await goOn(element, 'Var är det bäst att bo?');
    expect(element.shadowRoot!.activeElement!.id).to.equal('question');
    expect(wordsIn(element)).to.contain('Svaret avgör inte vem som får ett hem.').and.to.contain('Fråga 5 av 6');
    await pick(element, 'own-part', 'village');
    await expect(element).to.be.accessible();
    await goOn(element, 'Vad vill du göra om dagarna?');
    await write(element, 'own-days', 'Snickra');
    await press(element, 'Tillbaka');
    expect(element.shadowRoot!.querySelector<HTMLInputElement>('[name=own-part]:checked')!.value).to.equal('village');
    element.language = 'en';
    await shows(element, 'Where is it best to live?');
    expect(element.shadowRoot!.querySelector<HTMLInputElement>('[name=own-part]:checked')!.value).to.equal('village');
    element.language = 'sv';
    await shows(element, 'Var är det bäst att bo?');
    await goOn(element, 'Stort eller smått.');
    await goOn(element, 'Kontrollera dina svar');
    expect(row(element, 'Var är det bäst att bo?')).to.contain('I en by').and.to.contain('Bara samordnaren, tills du säger ja');
    await pick(element, 'mayAsk', 'all');
    expect(row(element, 'Var är det bäst att bo?')).to.contain('Samordnaren och arbetsgruppen').and.not.to.contain('Vuxenenheten');
    expect(row(element, 'Var bor du nu?')).to.equal(undefined);
    await press(element, 'Ändra Vad vill du göra om dagarna?');
    expect(questionIn(element)).to.equal('Vad vill du göra om dagarna?');
    await write(element, 'own-days', 'Snickra i verkstaden');
    await goOn(element, 'Kontrollera dina svar');
    await press(element, 'Skicka');
    await shows(element, 'Nu har vi fått det du skrev');
    expect(sent!.body['own']).to.deep.equal([
      { question: 'part', answer: 'village' },
      { question: 'days', answer: 'Snickra i verkstaden' },
    ]);
    expect(Object.keys(sent!.body)).not.to.include.members(['staying', 'speech']);
  });

  it('lets a person leave every one, and says which text is too long', async () => {
    const element = await show('self');
    await pick(element, 'protectedIdentity', 'no');
    await goOn(element, 'Vad vill du bli kallad?');
    await goOn(element, 'Hur kan vi nå dig?');
    await pick(element, 'reach', 'no_way_yet');
    await goOn(element, 'Vad vill du?');
    await goOn(element, 'Var är det bäst att bo?');
    await goOn(element, 'Vad vill du göra om dagarna?');
    await write(element, 'own-days', 'R'.repeat(2001));
    await press(element, 'Fortsätt');
    expect(wordsIn(element)).to.contain('Texten är för lång. Korta den.');
    expect(element.shadowRoot!.activeElement!.className).to.equal('error-summary');
    await write(element, 'own-days', '');
    await goOn(element, 'Kontrollera dina svar');
    expect(row(element, 'Var är det bäst att bo?')).to.contain('Inget svar');
  });

  it('asks a unit for an answer where the municipality needs one, and leaves out what it does not ask', async () => {
    const element = await show('unit');
    await pick(element, 'protectedIdentity', 'no');
    await goOn(element, 'Vem är det?');
    await goOn(element, 'Hur når vi personen?');
    await pick(element, 'reach', 'no_way_yet');
    await goOn(element, 'Läget just nu');
    expect(wordsIn(element)).not.to.contain('Vad har prövats?');
    await write(element, 'needsNow', 'Ett hem före kylan');
    await goOn(element, 'Vad får vi berätta?');
    await pick(element, 'waiver', 'not_asked');
    await write(element, 'capacity', 'Handläggare');
    await goOn(element, 'Var är det bäst att bo?');
    await pick(element, 'own-part', 'town');
    await goOn(element, 'Finns husdjur?');
    await press(element, 'Fortsätt');
    expect(element.shadowRoot!.querySelector('.error-summary a')!.textContent).to.equal('Svara på frågan');
    await expect(element).to.be.accessible();
    await pick(element, 'own-pets', 'yes');
    await goOn(element, 'Kontrollera innan du skickar');
    expect(row(element, 'Finns husdjur?')).to.contain('Ja').and.to.contain('Din enhet och samordnaren');
    expect(row(element, 'Vad har prövats?')).to.equal(undefined);
  });

  it('skips a part of the outreach worker’s where nothing is left to ask', async () => {
    const element = await show('outreach');
    await pick(element, 'protectedIdentity', 'no');
    await goOn(element, 'Vem är det?');
    expect(element.shadowRoot!.querySelector('textarea')).to.equal(null);
    await pick(element, 'found', 'station');
    await goOn(element, 'Vad får vi berätta?');
    expect(wordsIn(element)).to.contain('Del 2 av 3');
    await pick(element, 'waiver', 'not_now');
    await goOn(element, 'Var är det bäst att bo?');
    for (const tile of element.shadowRoot!.querySelectorAll('.tile')) expect(tile.getBoundingClientRect().height).to.be.at.least(56);
    await goOn(element, 'Kontrollera innan du skickar');
    expect(wordsIn(element)).not.to.contain('Personens egna ord');
  });

  it('keeps someone at the question they are at when the programme comes late', async () => {
    let arrive = () => {};
    const { programme, ...place } = siteWith({ form });
    const element = await show('self', {}, { ...place, programme: () => new Promise(resolve => (arrive = () => resolve(programme()))) });
    await pick(element, 'protectedIdentity', 'no');
    await goOn(element, 'Vad vill du bli kallad?');
    await goOn(element, 'Hur kan vi nå dig?');
    await pick(element, 'reach', 'no_way_yet');
    await goOn(element, 'Var bor du nu?');
    await pick(element, 'staying', 'acute');
    await goOn(element, 'Vad vill du?');
    arrive();
    await shows(element, 'av 6');
    await settled(element);
    expect(questionIn(element)).to.equal('Vad vill du?');
    await press(element, 'Tillbaka');
    expect(questionIn(element)).to.equal('Hur kan vi nå dig?');
  });
});
