import { assert } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { inEveryRoom } from './room.ts';
import { themes, wearThemes } from './themes.ts';
import { weakColours } from './weak-colours.ts';

/** For each of these views, that it has room and can be read in whatever theme a site has. */
export function inEachTheme(views: Readonly<Record<string, () => Promise<LitElement>>>): void {
  let takeOff = () => {};
  before(async () => (takeOff = await wearThemes()));
  after(() => takeOff());

  for (const [name, show] of Object.entries(views)) {
    it(`${name} has room in a column of any width, from either side, with text twice as large`, async function () {
      this.timeout(60_000);
      assert.deepEqual(inEveryRoom(await show()), {});
    });

    it(`${name} can be read and seen`, async () => {
      const element = await show();
      for (const theme of themes) {
        element.parentElement!.className = `theme-${theme}`;
        for (const change of element.shadowRoot!.getAnimations()) change.finish();
        assert.deepEqual(weakColours(element.shadowRoot!), [], theme);
      }
    });
  }
}
