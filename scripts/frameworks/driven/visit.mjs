// Opens an example in a browser of its own, and writes down what a site must never see happen.
import { answerFor } from './backend.mjs';

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {{ down?: boolean }} [day] a bad day at the service
 */
export async function visit(browser, address, day) {
  const context = await browser.newContext({ locale: 'sv-SE' });
  context.setDefaultTimeout(60_000);
  const backend = await answerFor(context, day);
  const page = await context.newPage();
  const wrong = [];
  page.on('pageerror', error => wrong.push(error.message));
  page.on(
    'console',
    message => message.type() === 'error' && /Content Security Policy|Trusted/.test(message.text()) && wrong.push(message.text()),
  );
  await page.clock.install();
  await page.addInitScript(countListeners);
  await page.goto(address);
  return {
    page,
    backend,
    wrong,
    form: place => page.getByRole('region', { name: place }).locator('bf-referral-form'),
    /** What listens on the window, and on the document that outlives every page: `keydown` → 2. */
    listeners: () => page.evaluate(() => window[Symbol.for('listeners')]()),
    close: () => context.close(),
  };
}

/** Runs in the page, before anything else does. */
function countListeners() {
  const listening = [];
  // What drives the browser listens for its own presses.
  const drivers = /^(__playwright|auxclick|click|contextmenu|dblclick|mouse|pointer|touch)/;
  const same = (a, b) => a.target === b.target && a.type === b.type && a.listener === b.listener && a.capture === b.capture;
  const entry = (target, [type, listener, options]) => ({
    target,
    type,
    listener,
    capture: options === true || options?.capture === true,
  });
  for (const target of [window, document]) {
    const { addEventListener, removeEventListener } = target;
    target.addEventListener = (...args) => {
      const added = entry(target, args);
      if (!drivers.test(added.type) && !listening.some(each => same(each, added))) listening.push(added);
      addEventListener.apply(target, args);
    };
    target.removeEventListener = (...args) => {
      const at = listening.findIndex(each => same(each, entry(target, args)));
      if (at >= 0) listening.splice(at, 1);
      removeEventListener.apply(target, args);
    };
  }
  window[Symbol.for('listeners')] = () => {
    const names = listening.map(({ target, type }) => `${target === window ? 'window' : 'document'} ${type}`);
    return Object.fromEntries([...new Set(names)].sort().map(name => [name, names.filter(each => each === name).length]));
  };
}
