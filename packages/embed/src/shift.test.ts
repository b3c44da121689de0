import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { watchShift } from './shift.ts';

describe('three presses of Shift on the page around a frame', () => {
  const before = globalThis.window;
  let page: EventTarget;
  let left: number;
  let watched: AbortController;
  beforeEach(() => {
    left = 0;
    watched = new AbortController();
    page = new EventTarget();
    globalThis.window = page as typeof before;
    watchShift(() => (left += 1), watched.signal);
  });
  afterEach(() => {
    watched.abort();
    globalThis.window = before;
  });

  const happens = (type: string, of: object = {}) => page.dispatchEvent(Object.assign(new Event(type), of));
  const press = (key: string, held: object = {}) => (happens('keydown', { key, ...held }), happens('keyup', { key, ...held }));
  const times = (count: number, act: () => void) => Array.from({ length: count }, act);

  it('lead away', () => {
    times(2, () => press('Shift'));
    assert.equal(left, 0);
    press('Shift');
    assert.equal(left, 1);
  });

  it('are not what someone does who writes capitals, with Shift held or let go first', () => {
    times(4, () => {
      happens('keydown', { key: 'Shift' });
      press('Å');
      happens('keyup', { key: 'Shift' });
    });
    times(4, () => (press('Shift'), press('Ä')));
    assert.equal(left, 0);
  });

  it('are not what someone does who marks words or changes the language of the keyboard', () => {
    times(4, () => {
      happens('keydown', { key: 'Shift' });
      happens('pointerdown');
      happens('keyup', { key: 'Shift' });
    });
    for (const held of ['altKey', 'ctrlKey', 'metaKey']) times(3, () => press('Shift', { [held]: true }));
    assert.equal(left, 0);
  });

  it('are no longer waited for once the frame is gone', () => {
    watched.abort();
    times(3, () => press('Shift'));
    assert.equal(left, 0);
  });
});
