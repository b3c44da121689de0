import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tight } from './tight-styles.ts';

describe('a style sheet in a bundle', () => {
  it('says the same in fewer bytes', () => {
    const written = `
      /* Why it is so. */
      :host([hidden]) a:hover, p + p {
        margin: calc(0.5rem + 2px) 0;
        --_ink: light-dark(#000, #fff);
        color: var(--_ink);
        padding: calc(0.25 * var(--_rem)) calc(var(--_s3) * -1);
      }
      @media (min-width: 52rem) { .a :focus, h2 * { inset: 0 } }
    `;
    assert.equal(
      tight(written),
      ':host([hidden]) a:hover,p + p{margin:calc(.5rem + 2px) 0;--_ink:light-dark(#000,#fff);color:var(--_ink);padding:calc(.25*var(--_rem)) calc(var(--_s3)*-1)}' +
        '@media (min-width:52rem){.a :focus,h2 *{inset:0}}',
    );
  });

  it('keeps what a template puts in', () => {
    assert.equal(tight('p { width: ${wide}; }\n ${more}\n a { color: red; }'), 'p{width:${wide}}${more}a{color:red}');
  });
});
