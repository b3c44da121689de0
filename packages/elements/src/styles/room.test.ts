import { expect } from '@open-wc/testing';
import { eachView } from '../testing/each-view.ts';
import { warmUp } from '../testing/filled-referral.ts';
import { inEachTheme } from '../testing/in-each-theme.ts';

before(warmUp);

describe('In each of the themes', () => inEachTheme(eachView));

describe('The form in a stairwell', () => {
  it('is no wider than what a thumb reaches, however wide the page', async () => {
    const element = await eachView['the form in a stairwell']!();
    element.parentElement!.style.setProperty('inline-size', '1280px');
    expect(element.shadowRoot!.querySelector('.bf')!.clientWidth).to.equal(34 * 16);
  });
});
