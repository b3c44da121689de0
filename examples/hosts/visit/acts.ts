import assert from 'node:assert/strict';
import { until, type FormVisit } from './form-visit.ts';
import { formsOn, linksOn, phoneInSight, valueOf, wordsOf } from './in-page.ts';

interface Act {
  /** Until the first question stands. */
  begin?(form: FormVisit): Promise<void>;
  /** Instead of filling in the form. */
  instead?(form: FormVisit): Promise<void>;
  /** Words of the second question, where they are not Swedish. */
  second?: string;
}

const first = 'skyddade personuppgifter';

/** What a page's script has put on the window for whoever visits it. */
interface Scripted {
  move(): void;
}

/** What is done on a page beyond filling in the form. */
export const acts: Readonly<Record<string, Act>> = {
  'outside-attributes': { begin: form => form.untilQuestion('protected identity'), second: 'be called' },

  moved: {
    async begin(form) {
      await all(form, 1);
      await form.visit.inPage(() => (window as unknown as Scripted).move());
      await form.untilQuestion(first);
      if (form.standing === 'framed')
        await until(
          async () => (await form.visit.inPage(formsOn)).words.includes('Du får börja om'),
          async () => 'the page to say that the questions begin again',
        );
    },
  },

  'hidden-and-shown': {
    async begin(form) {
      await until(
        () => form.visit.inPage(() => !document.getElementById('tab')!.hidden),
        async () => 'the tab to be opened',
      );
      await form.untilQuestion(first);
    },
  },

  're-rendered': {
    async begin(form) {
      await until(
        () => form.visit.inPage(() => document.getElementById('app')!.dataset['drawn'] === '3'),
        async () => 'the page to be drawn for the last time',
      );
      await form.untilQuestion(first);
    },
  },

  cloned: { begin: form => all(form, 3) },
  fifty: { begin: form => all(form, 50) },

  'another-version': {
    begin: async () => {},
    async instead(form) {
      const { versions, words } = await form.visit.inPage(formsOn);
      assert.deepEqual(versions, ['another'], 'whoever came first keeps the name');
      assert.match(words, /070-174 06 05/);
      assert.ok(await form.visit.inPage(phoneInSight));
    },
  },

  explained: {
    begin: async () => {},
    async instead(form) {
      const explained = () =>
        form.standing === 'framed'
          ? form.visit.inFrame(form.frames, wordsOf, 'bf-model-explainer')
          : form.visit.inPage(wordsOf, 'bf-model-explainer');
      await until(
        async () => /Järfälla/.test((await explained()) ?? '') && /Lägenheter vid starten/.test((await explained()) ?? ''),
        async () => `the whole explainer, not ${await explained()}`,
      );
    },
  },

  'signed-in': {
    begin: async () => {},
    async instead(form) {
      const names = ['tenant-goals', 'own-referral', 'landlord-contact', 'landlord-inbox', 'referral-list', 'referral-form'];
      const pages = names.map(name => `/page/jarfalla/${name}`).join();
      const pagesNow = async () => (await form.visit.inPage(linksOn)).map(({ path }) => path).join();
      await until(
        async () => (await pagesNow()) === pages,
        async () => `a link for each element, not ${await pagesNow()}`,
      );
      for (const { target, text, frames } of await form.visit.inPage(linksOn))
        assert.deepEqual([target, frames, text.length > 5], ['_top', 0, true], text);
      assert.ok(await form.visit.inPage(phoneInSight));
    },
  },

  'no-service': {
    begin: async () => {},
    async instead(form) {
      assert.ok(await form.visit.inPage(phoneInSight), 'what stands between the tags is seen');
      assert.equal((await form.visit.inPage(formsOn)).standing, 0);
    },
  },

  'back-and-forward': {
    async begin(form) {
      await form.untilQuestion(first);
      await form.choose('protectedIdentity', 'no');
      await form.goOn('kallad');
      await form.write('alias', 'Planterad');
      await form.visit.goTo(await form.visit.inPage(() => new URL('/plain', location.href).href));
      await form.visit.back();
      await form.untilQuestion(first);
      assert.notEqual(await form.inForm(valueOf, 'alias'), 'Planterad', 'whoever presses Back finds an empty form');
    },
  },
};

/** Every one of them stands. */
async function all(form: FormVisit, count: number): Promise<void> {
  const standing = async () => (await form.visit.inPage(formsOn)).standing;
  await until(
    async () => (await standing()) === count,
    async () => `${count} forms, not ${await standing()}`,
    60_000,
  );
}
