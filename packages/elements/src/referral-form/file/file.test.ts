import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { exampleProgramme } from '../../testing/example-programme.ts';
import { siteWith } from '../../testing/example-site.ts';
import { goOn, pick, press, questionIn, toCheck, warmUp, wordsIn, write } from '../../testing/filled-referral.ts';
import { settled, shows } from '../../testing/settled.ts';
import '../bf-referral-form.ts';
import { readContents } from './draft-contents.ts';
import { offeredWords } from './offered-words.ts';
import { asItCounts, isLongEnough, offer } from './pass-phrase.ts';
import { RefusedFile, rounds, seal, unseal, type Derive } from './sealed-file.ts';

fc.configureGlobal({ seed: 1 });

type Element = HTMLElementTagNameMap['bf-referral-form'];

/** As slow a key as the real one would make a thousand files take an hour. Everything that it is made of still counts. */
const quickly: Derive = async (phrase, salt, times) => {
  const all = new TextEncoder().encode(JSON.stringify([phrase, [...salt], times]));
  return crypto.subtle.importKey('raw', await crypto.subtle.digest('SHA-256', all), 'AES-GCM', false, ['encrypt', 'decrypt']);
};
const whyNot = async (opening: Promise<unknown>) =>
  opening.then(
    () => 'opened',
    (error: unknown) => (error instanceof RefusedFile ? error.why : error),
  );
/** As someone would who knows how the file is made: whatever they change, its checksum is right. */
async function summed(file: Uint8Array<ArrayBuffer>) {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', file.slice(0, -4)));
  file.set(sum.subarray(0, 4), file.length - 4);
  return file;
}

const show = async (path: 'self' | 'unit' = 'self', site = siteWith()) => {
  const client = { getMe: () => Promise.resolve({ roles: [], units: [] }) } as never;
  const element = await fixture<Element>(
    html`<bf-referral-form lang="sv" path=${path} .site=${site} .client=${client}></bf-referral-form>`,
  );
  await settled(element);
  return element;
};

/** What the browser is handed to save, instead of a download. */
async function saved(act: () => Promise<unknown>) {
  const made: Blob[] = [];
  const names: string[] = [];
  const revoked: string[] = [];
  const { createObjectURL, revokeObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = blob => (made.push(blob as Blob), 'blob:planted');
  URL.revokeObjectURL = url => void revoked.push(url);
  HTMLAnchorElement.prototype.click = function () {
    names.push(this.download);
  };
  try {
    await act();
    const file = new Uint8Array(await made[0]!.arrayBuffer());
    await new Promise(resolve => setTimeout(resolve, 1_100));
    return { file, names, revoked, count: made.length };
  } finally {
    Object.assign(URL, { createObjectURL, revokeObjectURL });
    HTMLAnchorElement.prototype.click = click;
  }
}

async function choose(element: Element, bytes: BlobPart) {
  const input = element.shadowRoot!.querySelector<HTMLInputElement>('#openFile')!;
  const transfer = new DataTransfer();
  transfer.items.add(new File([bytes], 'anteckning.bf'));
  input.files = transfer.files;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settled(element);
}

async function openIn(element: Element, bytes: BlobPart, phrase: string, until: string) {
  await press(element, 'Öppna en sparad fil');
  await shows(element, 'Filen öppnas här');
  await choose(element, bytes);
  await write(element, 'openPhrase', phrase);
  await press(element, 'Öppna filen');
  await shows(element, until);
}

before(warmUp);

describe('A draft as a file', () => {
  it('opens with its pass-phrase to what was written, whatever it was', () =>
    fc.assert(
      fc.asyncProperty(fc.json(), fc.string({ minLength: 12 }), async (json, phrase) => {
        expect(await unseal(await seal(json, phrase, quickly), phrase, quickly)).to.equal(json.trimEnd());
      }),
      { numRuns: 60 },
    ));

  it('opens also when more was written in every field than anyone would send', async () => {
    const words = JSON.stringify(Array.from({ length: 20 }, () => 'ሰ'.repeat(20_000)));
    expect(await unseal(await seal(words, 'fyra ord i rad', quickly), 'fyra ord i rad', quickly)).to.equal(words);
  });

  it('is refused with any byte changed, also by someone who mends the checksum', async () => {
    const file = await seal('{"wish":"Sova"}', 'fyra ord i rad', quickly);
    for (let at = 0; at < file.length; at++) {
      const flipped = file.slice();
      flipped[at]! ^= 1;
      expect(await whyNot(unseal(flipped, 'fyra ord i rad', quickly)), `byte ${at}`).to.be.oneOf(['foreign', 'newer', 'damaged']);
      if (at < file.length - 4)
        expect(await whyNot(unseal(await summed(flipped), 'fyra ord i rad', quickly)), `byte ${at}`).not.to.equal('opened');
    }
    for (const length of [0, 3, 36, 50, file.length - 1])
      expect(await whyNot(unseal(file.slice(0, length), 'fyra ord i rad', quickly))).not.to.equal('opened');
  });

  it('says which: other words, damaged, foreign, newer, too large', async () => {
    const file = await seal('{}', 'fyra ord i rad', quickly);
    expect(await whyNot(unseal(file, 'fyra andra ord här', quickly))).to.equal('wrong');
    expect(await whyNot(unseal(new TextEncoder().encode('Ett brev till någon'), 'x', quickly))).to.equal('foreign');
    const newer = file.slice();
    newer[3] = 2;
    expect(await whyNot(unseal(newer, 'x', quickly))).to.equal('newer');
    expect(await whyNot(unseal(new Uint8Array(4_200_000), 'x', quickly))).to.equal('tooLarge');
    const weaker = file.slice();
    new DataView(weaker.buffer).setUint32(4, rounds - 1);
    expect(await whyNot(unseal(await summed(weaker), 'x', quickly))).to.equal('damaged');
  });

  it('is as long after few words as after many', async () => {
    expect((await seal('{"wish":"Sova"}', 'x', quickly)).length).to.equal(
      (await seal(`{"wish":"${'a'.repeat(900)}"}`, 'x', quickly)).length,
    );
  });

  it('puts nothing into the form but its own fields, as strings, and loses no words for being many', () => {
    const hostile = {
      path: 'self',
      answers: {
        wish: ['Sova '.repeat(20_000)],
        protectedIdentity: ['no'],
        __proto__: ['x'],
        constructor: ['x'],
        website: ['spam'],
        staying: ['<img src=x onerror=alert(1)>'],
        leavingOn: ['i morgon'],
        reach: Array.from({ length: 99 }, () => 'phone'),
        'own-part': ['town'],
        'own-../x': ['x'],
        speech: { toString: 'x' },
        email: [1, null, 'robin@example.se'],
      },
      key: 'no key',
      receipt: 'no receipt',
    };
    const { answers, key, receipt } = readContents(JSON.stringify(hostile), 'self');
    expect(Object.fromEntries(answers)['wish']).to.deep.equal(hostile.answers.wish);
    expect(Object.fromEntries(answers.map(([name, values]) => [name, values.length]))).to.deep.equal({
      wish: 1,
      reach: 30,
      'own-part': 1,
      email: 1,
    });
    expect([key, receipt]).to.deep.equal(['', '']);
    for (const json of ['[]', 'null', '"x"', '{', '{"path":"self"}', '{"path":"unit","answers":{}}'])
      expect(() => readContents(json, 'self'), json).to.throw(RefusedFile);
  });

  it('wants twelve signs or four words, and offers words of which none is likelier', () => {
    for (const phrase of ['Sommarhuset vid sjön', 'ta mig hem nu', 'qwertyuiop12']) expect(isLongEnough(phrase), phrase).to.equal(true);
    for (const phrase of ['hemlis', 'aaaaaaaaaaaaaa', 'a b c d', '           x', 'ha ha ha ha'])
      expect(isLongEnough(phrase), phrase).to.equal(false);
    expect(asItCounts('  Röd  Katt\n')).to.equal('röd katt');
    expect([new Set(offeredWords).size, 256 % offeredWords.length]).to.deep.equal([128, 0]);
    expect(offer().split(' ')).to.have.length(6);
    expect(isLongEnough(offer())).to.equal(true);
  });
});

describe('<bf-referral-form>, saved as a file', () => {
  it('keeps all of it sealed, and opens it again from the first question, which is asked anew', async function () {
    this.timeout(60_000);
    const element = await show();
    await toCheck(element, { alias: 'Robinplanterad', wish: 'Planterad önskan' });
    await press(element, 'Spara som fil');
    await shows(element, 'Ingen kan hjälpa dig om du glömmer dem');
    expect(element.shadowRoot!.activeElement!.id).to.equal('question');
    await expect(element).to.be.accessible();
    await write(element, 'savePhrase', 'kort');
    await press(element, 'Spara filen');
    expect(element.shadowRoot!.activeElement!.className).to.equal('error-summary');
    await write(element, 'savePhrase', 'Katten sover på soffan');
    const { file, names, revoked, count } = await saved(async () => {
      await press(element, 'Spara filen');
      await shows(element, 'Filen är på väg till dig');
    });
    expect([names, revoked, count]).to.deep.equal([['anteckning.bf'], ['blob:planted'], 1]);
    const text = new TextDecoder('latin1').decode(file);
    // As long as they are written there: four letters stand in many a sealed file.
    for (const word of ['Robinplanterad', 'Planterad', 'nskan', '"wish"', '"alias"', '"self"', 'katten']) expect(text).not.to.contain(word);
    await press(element, 'Tillbaka till frågorna');
    expect(questionIn(element)).to.equal('Kontrollera dina svar');
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);

    const other = await show();
    await openIn(other, file, 'katten sover i soffan', 'Kontrollera stavningen');
    await expect(other).to.be.accessible();
    await write(other, 'openPhrase', 'katten sover på soffan ');
    await press(other, 'Öppna filen');
    await shows(other, 'Filen är öppnad');
    await press(other, 'Tillbaka till frågorna');
    expect(questionIn(other)).to.equal('Har du skyddade personuppgifter?');
    expect(other.shadowRoot!.querySelector('[name=protectedIdentity]:checked')).to.equal(null);
    await pick(other, 'protectedIdentity', 'not_sure');
    await goOn(other, 'Vad vill du bli kallad?');
    expect(other.shadowRoot!.querySelector<HTMLInputElement>('#alias')!.value).to.equal('Robinplanterad');
    for (const question of ['Hur kan vi nå dig?', 'Var bor du nu?', 'Vad vill du?', 'Språk och tolk', 'Kontrollera dina svar'])
      await goOn(other, question);
    expect(wordsIn(other)).to.contain('Planterad önskan').and.to.contain('Jag har inget sätt just nu');

    const unit = await show('unit');
    await openIn(unit, file, 'katten sover på soffan', 'inte en fil från det här formuläret');
    const protectedNow = await show();
    await pick(protectedNow, 'protectedIdentity', 'yes');
    expect(wordsIn(protectedNow)).not.to.contain('Öppna en sparad fil');
  });

  it('says so for a file that is none, and on a page without https', async () => {
    const element = await show();
    await openIn(element, 'Ett brev', 'fyra ord i rad', 'inte en fil från det här formuläret');
    await press(element, 'Tillbaka');
    const { subtle } = crypto;
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
    try {
      await press(element, 'Öppna en sparad fil');
      await shows(element, 'saknar säker anslutning');
      expect(element.shadowRoot!.querySelector('#openFile')).to.equal(null);
    } finally {
      Object.defineProperty(crypto, 'subtle', { value: subtle, configurable: true });
    }
  });

  it('keeps nothing that is not asked here', async () => {
    const element = await show();
    const json = JSON.stringify({
      path: 'self',
      answers: { reach: ['no_way_yet'], staying: ['acute'], wish: ['Sova'] },
      key: '',
      receipt: '',
    });
    const file = await seal(json, 'fyra ord i rad');
    const without = await show('self', siteWith({ ...exampleProgramme, form: { leaveOut: { self_referral: ['staying', 'wish'] } } }));
    for (const [each, words] of [
      [element, 'Ute, på härbärge eller på akutboende'],
      [without, 'Inget'],
    ] as const) {
      await openIn(each, file, 'fyra ord i rad', 'Filen är öppnad');
      await press(each, 'Tillbaka till frågorna');
      await pick(each, 'protectedIdentity', 'no');
      while (!questionIn(each).startsWith('Kontrollera')) await press(each, 'Fortsätt');
      expect(wordsIn(each)).to.contain(words);
    }
    expect(wordsIn(without)).not.to.contain('Sova');
  });
});
