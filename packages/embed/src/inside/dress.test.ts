import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Setup } from '../messages.ts';
import { dress, type Surroundings } from './dress.ts';

const setup: Setup = { language: 'en', direction: 'rtl', scheme: 'dark', exitUrl: '', attributes: {}, tokens: {} };

/** As much of an element as is dressed. */
function undressed() {
  const style = new Map<string, string>();
  const attributes = new Map<string, string>();
  const element = {
    style: { setProperty: style.set.bind(style), removeProperty: style.delete.bind(style) },
    setAttribute: attributes.set.bind(attributes),
    removeAttribute: attributes.delete.bind(attributes),
  };
  return { element: element as unknown as Surroundings, style, attributes };
}

describe('a frame’s page', () => {
  it('is dressed as the page around it is now, and keeps nothing of what that page has taken back', () => {
    const { element, style, attributes } = undressed();
    const worn = { exitUrl: 'https://vader.example.se/', tokens: { '--bf-radius': '0px' }, attributes: { 'heading-level': '3' } };
    dress(element, element, element, { ...setup, ...worn });
    assert.deepEqual([element.exitUrl, element.lang, element.dir], ['https://vader.example.se/', 'en', 'rtl']);
    assert.deepEqual([style.get('--bf-radius'), attributes.get('heading-level')], ['0px', '3']);

    dress(element, element, element, setup);
    assert.equal(element.exitUrl, '', 'the programme’s own counts again');
    assert.deepEqual([...style], [['color-scheme', 'dark']]);
    assert.equal(attributes.size, 0);
  });
});
