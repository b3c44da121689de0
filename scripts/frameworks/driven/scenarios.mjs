// What a consultant's page does with an element, done to the same page written in each framework.
import assert from 'node:assert/strict';
import { report } from './backend.mjs';

/** @typedef {Awaited<ReturnType<typeof import('./visit.mjs').visit>>} Visit */

/** @type {readonly { column: string, sentence: string, day?: { down?: boolean }, walk: (visit: Visit) => Promise<void> }[]} */
export const scenarios = [
  {
    column: 'attributes',
    sentence: 'says what its attributes say, and anew when they change',
    walk: async ({ page }) => {
      const explainer = page.locator('bf-model-explainer');
      await explainer.getByRole('heading', { name: 'Gäller det dig?', level: 3 }).waitFor();
      assert.equal(await explainer.getByRole('heading', { name: 'Vad är Bostad först?' }).count(), 0, 'without-heading');
      await page.getByLabel('Språk').first().selectOption('en');
      await explainer.getByRole('heading', { name: 'Is this about you?', level: 3 }).waitFor();
      await page.getByLabel('Språk').first().selectOption('sv');
      await explainer.getByRole('heading', { name: 'Gäller det dig?', level: 3 }).waitFor();
    },
  },
  {
    column: 'properties',
    sentence: 'asks in the name of whoever its property says is signed in',
    walk: async ({ page, backend }) => {
      const asks = () => backend.asked.filter(({ path }) => path.endsWith('/landlord/reports')).map(({ authorization }) => authorization);
      const landlord = page.locator('bf-landlord-contact');
      await landlord.getByRole('link', { name: 'Så får ni ett konto' }).waitFor();
      assert.deepEqual(asks(), [undefined]);
      await page.getByRole('button', { name: 'Logga in som hyresvärd' }).click();
      await landlord.getByText(report.address).first().waitFor();
      assert.deepEqual(asks(), [undefined, 'Bearer example']);
    },
  },
  {
    column: 'events',
    sentence: 'tells the page once that a referral was received, and by which path',
    walk: async ({ page, form, backend }) => {
      await sendOwn(form('Järfälla'));
      await page.getByText('Järfälla har tagit emot din anmälan.').waitFor();
      assert.deepEqual(await page.locator('[role=status] > p').allTextContents(), ['Järfälla har tagit emot din anmälan.'], 'heard once');
      const sent = backend.asked.filter(({ path }) => path === '/v1/jarfalla/referrals/own');
      assert.deepEqual(
        sent.map(({ body }) => body.path),
        ['self_referral'],
      );
    },
  },
  {
    column: 'children',
    sentence: 'shows the phone number between its tags when the service cannot be reached',
    day: { down: true },
    walk: async ({ page, form }) => {
      await page.getByRole('heading', { name: 'Järfälla' }).waitFor();
      for (const [place, phone] of [
        ['Helsingborg', '070-174 06 30'],
        ['Järfälla', '070-174 06 05'],
      ])
        await form(place).getByRole('link', { name: phone }).first().waitFor();
      const slots = await page
        .locator('bf-landlord-contact')
        .evaluate(element => [...element.children].map(child => [child.localName, child.slot]));
      assert.deepEqual(slots, [
        ['a', 'sign-in'],
        ['p', ''],
      ]);
    },
  },
  {
    column: 'conditional rendering',
    sentence: 'comes, goes, and comes again empty',
    walk: async ({ page, form }) => {
      const shown = page.getByLabel('Visa formulären');
      for (const _ of ['once', 'again']) {
        await form('Helsingborg').getByRole('radio', { name: 'Nej' }).check();
        await shown.uncheck();
        await page.waitForFunction(() => !document.querySelector('bf-referral-form'));
        await shown.check();
        await form('Helsingborg').getByRole('radio', { name: 'Nej' }).waitFor();
        assert.equal(await form('Helsingborg').getByRole('radio', { checked: true }).count(), 0, 'a new form is empty');
      }
      await sendOwn(form('Helsingborg'));
      await page.getByText('Helsingborg har tagit emot din anmälan.').waitFor();
    },
  },
  {
    column: 'unmounting',
    sentence: 'leaves no listener behind when it is taken away, and asks for nothing more',
    walk: async ({ page, form, backend, listeners }) => {
      const shown = page.getByLabel('Visa sidan');
      const ready = () => form('Järfälla').getByRole('link', { name: '070-174 06 05' }).first().waitFor();
      const gone = () => page.waitForFunction(() => !document.querySelector('bf-site, bf-referral-form, bf-landlord-contact'));
      await ready();
      const there = await listeners();
      assert.ok(there['window pagehide'] >= 3, 'each form listens for the page being left');
      await shown.uncheck();
      await gone();
      const left = await listeners();
      for (const type of ['keydown', 'keyup', 'pagehide', 'pageshow', 'beforeunload'])
        assert.equal(left[`window ${type}`], undefined, type);

      // Mounted again while everything is slow, and gone before any answer has come.
      let answerNow;
      backend.until = new Promise(resolve => (answerNow = resolve));
      await shown.check();
      await page.waitForFunction(() => document.querySelector('bf-referral-form'));
      await shown.uncheck();
      await gone();
      answerNow();
      const asked = backend.asked.map(({ path }) => path);
      await page.waitForTimeout(1000);
      await page.clock.runFor('10:00');
      assert.deepEqual(
        backend.asked.map(({ path }) => path),
        asked,
        'nothing is asked for after it is gone',
      );
      assert.deepEqual(await listeners(), left, 'listeners left behind');

      await shown.check();
      await ready();
      assert.deepEqual(await listeners(), there, 'listeners when mounted again');
    },
  },
  {
    column: 'two instances',
    sentence: 'stands twice on a page, each with its own answers',
    walk: async ({ form }) => {
      await writeAlias(form('Helsingborg'), 'Robin');
      assert.equal(await form('Järfälla').getByRole('radio', { checked: true }).count(), 0);
      await writeAlias(form('Järfälla'), 'Kim');
      assert.equal(await form('Helsingborg').locator('#alias').inputValue(), 'Robin');
      await form('Helsingborg').getByRole('link', { name: '070-174 06 30' }).first().waitFor();
      await form('Järfälla').getByRole('link', { name: '070-174 06 05' }).first().waitFor();
    },
  },
  {
    column: 'a list in another order',
    sentence: 'keeps what is written when the list around it is turned',
    walk: async ({ page, form }) => {
      const order = () =>
        page
          .getByRole('region')
          .filter({ has: page.locator('bf-referral-form') })
          .evaluateAll(all => all.map(each => each.ariaLabel));
      await writeAlias(form('Helsingborg'), 'Robin');
      assert.deepEqual(await order(), ['Helsingborg', 'Järfälla']);
      await page.getByRole('button', { name: 'Byt ordning' }).click();
      await page.waitForFunction(() => document.querySelector('section')?.ariaLabel === 'Järfälla');
      assert.deepEqual(await order(), ['Järfälla', 'Helsingborg']);
      assert.equal(await form('Helsingborg').locator('#alias').inputValue(), 'Robin');
    },
  },
  {
    column: 'another language',
    sentence: 'keeps what is written when the page changes language',
    walk: async ({ page, form }) => {
      await writeAlias(form('Helsingborg'), 'Robin');
      await page.getByLabel('Språk').first().selectOption('en');
      await form('Helsingborg').getByRole('button', { name: 'Continue' }).waitFor();
      assert.equal(await form('Helsingborg').locator('#alias').inputValue(), 'Robin');
    },
  },
];

const goOn = form => form.getByRole('button', { name: 'Fortsätt' }).click();

async function writeAlias(form, alias) {
  await form.getByRole('radio', { name: 'Nej' }).check();
  await goOn(form);
  await form.locator('#alias').fill(alias);
}

/** A person's own way through the questions, as short as it can be. */
async function sendOwn(form) {
  await writeAlias(form, 'Robin');
  await goOn(form);
  await form.getByRole('checkbox', { name: 'Jag har inget sätt just nu' }).check();
  for (const question of ['Var bor du nu?', 'Vad vill du?', 'Språk och tolk', 'Kontrollera dina svar']) {
    await goOn(form);
    await form.getByRole('heading', { name: question }).waitFor();
  }
  await form.getByRole('button', { name: 'Skicka' }).click();
}
