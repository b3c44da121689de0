import { expect } from '@open-wc/testing';
import { define } from './define.ts';

describe('Two copies of the library on one page', () => {
  it('keep the first element, and say so once to the developer', () => {
    const said: string[] = [];
    const warn = console.warn;
    console.warn = (message: string) => said.push(message);
    class First extends HTMLElement {}
    class Second extends HTMLElement {}

    define('bf-copy', First);
    define('bf-copy', First);
    define('bf-copy', Second);
    console.warn = warn;

    expect(customElements.get('bf-copy')).to.equal(First);
    expect(said).to.deep.equal(['<bf-copy> is already defined by another copy of this library.']);
  });
});
