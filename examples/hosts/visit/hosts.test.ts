// Somebody else's pages, each hard in its own way, in the browsers that people use: the form stands, looks right, is filled in by mouse and
// keyboard, and neither learns from the page nor changes it.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { hostFiles } from '@bostadforst/backend/demo';
import { acts } from './acts.ts';
import { FormVisit, until, type Standing } from './form-visit.ts';
import { engines, openGallery, type Gallery } from './gallery.ts';
import { heardOn, lookOf, phoneInSight, tooWide, tracesOf, type Look } from './in-page.ts';
import { folder, listening, pages, sameLook, unseen } from './pages.ts';
import { planted, sendForm } from './planted.ts';
import type { Visitor } from './visitor.ts';

let gallery: Gallery;
before(async () => void (gallery = await openGallery()));
after(() => gallery.close());

for (const { engine, start } of engines) {
  describe(`on other people’s pages, in ${engine}`, () => {
    let visitor: Visitor | undefined;
    const plain: Partial<Record<Standing, Look>> = {};
    before(async () => {
      visitor = await start();
      for (const standing of visitor ? (['framed', 'inline'] as const) : []) {
        const form = await open('plain', standing);
        await form.untilQuestion('skyddade personuppgifter');
        await until(
          async () => JSON.stringify((plain[standing] = await form.inForm(lookOf))).includes('missing') === false,
          async () => 'the whole form to stand on a plain page',
        );
        await form.visit.close();
      }
    });
    after(() => visitor?.close());

    const address = (name: string, standing: Standing) => `${gallery.hosts.origin}/${name}${standing === 'inline' ? '?inline' : ''}`;
    const open = (name: string, standing: Standing) => FormVisit.open(visitor!, address(name, standing), standing, gallery.service.origin);
    const tried = pages
      .flatMap(page => page.standing.map(standing => ({ ...page, standing })))
      .filter(({ name, standing }) => !unseen(engine, name, standing));

    for (const { name, about, standing } of tried) {
      it(`${about} (${name}, ${standing})`, async t => {
        if (!visitor) return t.skip(`${engine} is missing`);
        const form = await open(name, standing);
        try {
          await (acts[name]?.begin ?? (each => each.untilQuestion('skyddade personuppgifter')))(form);
          if (acts[name]?.instead) return await acts[name].instead(form);
          const before = await form.visit.inPage(tracesOf);
          // In a frame the number comes with the programme, which the first question does not wait for.
          await until(
            async () => (await form.inForm(phoneInSight)) === true,
            async () => 'a number to ring',
          );

          if (sameLook.includes(name)) assert.deepEqual(await form.inForm(lookOf), plain[standing], 'it looks as on a plain page');

          await form.choose('protectedIdentity', 'no');
          await form.goOn(acts[name]?.second ?? 'kallad');
          await form.write('alias', 'Planterad');
          if (listening.includes(name)) await sendForm(form);
          assert.ok((await form.visit.inPage(tooWide)) <= 0, 'the page can be read without scrolling sideways');

          const heard = await form.visit.inPage(heardOn);
          if (standing === 'framed')
            for (const words of ['Planterad', ...planted]) assert.ok(!heard.includes(words), `the page has read “${words}”`);
          const { notes, ...left } = await form.visit.inPage(tracesOf);
          const { notes: _, ...had } = before;
          assert.deepEqual(left, had, 'nothing is left on the page or on the device');
          assert.deepEqual(notes, { errors: [], refused: [] }, 'nothing went wrong on the page');
        } finally {
          await form.visit.close();
        }
      });
    }
  });
}

describe('the gallery', () => {
  it('has a file for each page and a page for each file', async () => {
    assert.deepEqual(hostFiles(folder).sort(), pages.map(({ name }) => `${name}.html`).sort());
    assert.ok(pages.length >= 24);
  });
});
