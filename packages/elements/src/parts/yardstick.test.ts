import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { yardstick } from './yardstick.ts';
import { weighsMerit } from './yardstick-words.ts';

describe('the reminder of the yardstick', () => {
  it('knows words of merit where they stand as words, in Swedish and English', () => {
    for (const text of [
      'Har varit drogfri i ett år.',
      'DROGFRIHET krävs',
      'Hon har skött sig bra',
      'sköter sig',
      'skötsam',
      'Har misskött sitt boende',
      'misskötsel',
      'förtjänar en chans',
      'har inte förtjänat det',
      'Är motiverad.',
      'omotiverad',
      'märker ökad motivation',
      'nykter sedan mars',
      'lever nyktert',
      'nykterhet',
      'onykter',
      'Inte redo för eget',
      'är inte riktigt redo',
      'drug-free',
      'sober',
      'deserves a home',
      'has earned a flat',
      'motivated',
      'not ready',
    ])
      expect(weighsMerit(text), text).to.equal(true);
  });

  it('leaves other words alone', () => {
    for (const text of [
      'Drogs med i en olycka',
      'Nyktert konstaterat finns inget hem',
      'nyktert sett',
      'får sköta sig själv',
      'Tack vare hennes förtjänst',
      'ett motiverat beslut',
      'Motivering: behovet är stort',
      'redo att flytta in',
      'inte rädd',
      'Unready',
      'soberano',
      'Behöver ett lås på dörren.',
      '',
    ])
      expect(weighsMerit(text), text).to.equal(false);
  });

  it('takes no time, whatever is written in two thousand signs', () => {
    const piece = fc.constantFrom(
      'inte ',
      'skött ',
      'sköter  ',
      'not ',
      'nykter',
      'förtjän',
      'earned ',
      'missköt',
      'drog',
      'ö',
      ' ',
      '\n',
      'motiv',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { minLength: 400, maxLength: 800 }).map(all => all.join('').slice(0, 2000)),
          fc.string({ minLength: 2000, maxLength: 2000 }),
        ),
        text => {
          const from = performance.now();
          weighsMerit(text);
          return performance.now() - from < 20;
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is heard once, and seen each time', async () => {
    const view = (text: string) => html`<div>${yardstick(text, 'Frågan är behovet.')}</div>`;
    const host = await fixture<HTMLElement>(view('Behöver'));
    const { render } = await import('lit');
    const at = host.parentElement!;
    const region = () => at.querySelector('.yardstick')!;
    const seen = (text: string) => (render(view(text), at), [region().getAttribute('aria-live'), region().textContent.trim()]);
    expect(seen('Behöver')).to.deep.equal(['polite', '']);
    const first = seen('Är nykter');
    const paragraph = region().querySelector('p');
    expect(first).to.deep.equal(['polite', 'Frågan är behovet.']);
    seen('Är nykter nu');
    expect(region().querySelector('p')).to.equal(paragraph);
    expect(seen('Är')).to.deep.equal(['off', '']);
    expect(seen('Är nykter')).to.deep.equal(['off', 'Frågan är behovet.']);
  });
});
