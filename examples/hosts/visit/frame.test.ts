// What a frame and its page owe each other, in the browsers that people use.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { FormVisit, until } from './form-visit.ts';
import { formsOn, phoneInSight } from './in-page.ts';
import { engines, openGallery, type Gallery } from './gallery.ts';
import type { Visitor } from './visitor.ts';

let gallery: Gallery;
before(async () => void (gallery = await openGallery()));
after(() => gallery.close());

for (const { engine, start } of engines) {
  describe(`an element in a frame, in ${engine}`, () => {
    let visitor: Visitor | undefined;
    before(async () => void (visitor = await start()));
    after(() => visitor?.close());

    const test = (name: string, work: (form: FormVisit) => Promise<void>, page = 'plain', origin = () => gallery.hosts.origin) =>
      it(name, async t => {
        if (!visitor) return t.skip(`${engine} is missing`);
        const form = await FormVisit.open(visitor, `${origin()}/${page}`, 'framed', gallery.service.origin);
        try {
          await work(form);
        } finally {
          await form.visit.close();
        }
      });
    const stands = (form: FormVisit) =>
      until(
        async () => (await form.visit.inPage(formsOn)).standing === 1,
        async () => 'the frame to be ready',
      );

    test(
      'is as tall as what it holds, at every step',
      async form => {
        await stands(form);
        const tall = async () => [await form.visit.inPage(frameHeight), await form.inForm(bodyHeight)] as const;
        await same(tall);
        const [first] = await tall();
        await form.choose('protectedIdentity', 'no');
        await form.goOn('kallad');
        await same(tall);
        await form.goOn('Hur kan vi nå dig?');
        await same(tall);
        assert.notEqual((await tall())[0], first, 'and it does change');
      },
      'narrow',
    );

    test('looks at home: the page’s tokens reach it, and no other property of the page', async form => {
      await stands(form);
      await form.visit.inPage(dress, { '--bf-color-brand': '#7a1f5c', '--bf-radius': '0px', '--host-secret': 'planted' });
      await until(
        async () => (await form.inForm(propertyOf, '--bf-color-brand')) === '#7a1f5c',
        async () => 'the brand to reach the frame',
      );
      assert.equal(await form.inForm(propertyOf, '--bf-radius'), '0px');
      assert.equal(await form.inForm(propertyOf, '--host-secret'), '');
    });

    test('speaks the language of the page, and changes with it', async form => {
      await stands(form);
      await form.visit.inPage(setAttribute, 'language', 'en');
      await form.untilQuestion('protected identity');
      await form.visit.inPage(setAttribute, 'language', 'sv');
      await form.untilQuestion('skyddade personuppgifter');
    });

    test('is reached and left by the Tab key', async form => {
      await stands(form);
      await form.visit.inPage(focusBefore);
      await form.visit.press('Tab');
      await until(
        async () => (await form.visit.inPage(focused)) === 'bf-referral-form',
        async () => `focus in the form, not on ${await form.visit.inPage(focused)}`,
      );
      for (let presses = 0; presses < 40 && (await form.visit.inPage(focused)) !== 'after-link'; presses++) await form.visit.press('Tab');
      assert.equal(await form.visit.inPage(focused), 'after-link');
    });

    for (const by of ['the button', 'three presses of Shift in the frame', 'three presses of Shift on the page']) {
      test(`leads away at once by ${by}, and Back does not lead here`, async form => {
        await stands(form);
        const before = `${gallery.hosts.origin}/dark`;
        const exit = `${gallery.hosts.origin}/quirks`;
        // A page before this one, so that there is something to go back to.
        await form.visit.goTo(before);
        await form.visit.goTo(`${gallery.hosts.origin}/plain`);
        await form.visit.inPage(setAttribute, 'exit-url', '/quirks');
        await stands(form);
        if (by === 'the button') await form.leave();
        else {
          if (by.endsWith('frame')) await form.choose('protectedIdentity', 'no');
          else await form.visit.inPage(focusBefore);
          for (let presses = 0; presses < 3; presses++) await form.visit.press('Shift');
        }
        await until(
          async () => (await form.visit.address()) === exit,
          async () => `${exit}, not ${await form.visit.address()}`,
        );
        await form.visit.back();
        assert.equal(await form.visit.address(), before);
      });
    }

    test(
      'cannot be shown by a page elsewhere, which keeps what stands between the tags',
      async form => {
        await new Promise(resolve => setTimeout(resolve, 1500));
        assert.equal((await form.visit.inPage(formsOn)).standing, 0);
        assert.ok(await form.visit.inPage(phoneInSight), 'a number to ring');
      },
      'plain',
      // The same machine by another name: to a browser, and to the service, another site.
      () => gallery.hosts.origin.replace('127.0.0.1', 'localhost'),
    );

    test('tells the page that a referral was sent, and by which path, once', async form => {
      await form.visit.inPage(listen);
      await stands(form);
      await form.choose('protectedIdentity', 'no');
      await form.goOn('kallad');
      await form.goOn('Hur kan vi nå dig?');
      await form.choose('reach', 'no_way_yet');
      for (const next of ['Var bor du nu?', 'Vad vill du?', 'Språk och tolk', 'Kontrollera dina svar', 'fått det du skrev'])
        await form.goOn(next);
      assert.deepEqual(await form.visit.inPage(told), ['bf-referral-sent self_referral']);
    });
  });
}

async function same(pair: () => Promise<readonly [unknown, unknown]>): Promise<void> {
  await until(
    async () => new Set(await pair()).size === 1,
    async () => `${(await pair()).join(' to be ')}`,
  );
}

// What follows runs in the page.

function frameHeight(): number {
  return Math.round(document.querySelector('bf-referral-form')!.shadowRoot!.querySelector('iframe')!.getBoundingClientRect().height);
}
function bodyHeight(): number {
  return Math.ceil(document.body.getBoundingClientRect().height);
}
function dress(tokens: Record<string, string>): void {
  for (const [name, value] of Object.entries(tokens)) document.documentElement.style.setProperty(name, value);
}
function propertyOf(name: string): string {
  return getComputedStyle(document.querySelector('bf-referral-form')!).getPropertyValue(name).trim();
}
function setAttribute(name: string, value: string): void {
  document.querySelector('bf-referral-form')!.setAttribute(name, value);
}
function focusBefore(): void {
  const [before, after] = ['before-link', 'after-link'].map(id =>
    Object.assign(document.createElement('a'), { id, href: '#', textContent: id }),
  );
  document.querySelector('main')!.prepend(before!);
  document.querySelector('main')!.append(after!);
  before!.focus();
}
function focused(): string {
  return document.activeElement?.id || document.activeElement?.localName || '';
}
function listen(): void {
  const page = window as unknown as { told: string[] };
  page.told = [];
  addEventListener('bf-referral-sent', event => page.told.push(`${event.type} ${(event as unknown as { path: string }).path}`));
}
function told(): string[] {
  return (window as unknown as { told: string[] }).told;
}
