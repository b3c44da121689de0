import { chromium, type BrowserContext, type Locator, type Page } from 'playwright-core';

/** A phone's browser, with all that it has written in a folder. */
export async function aPhone(folder: string, origin: string): Promise<BrowserContext> {
  const phone = await chromium.launchPersistentContext(folder, {
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    args: JSON.parse(process.env['BF_CHROME_ARGS'] ?? '["--no-sandbox"]') as string[],
    viewport: { width: 320, height: 640 },
    locale: 'sv-SE',
    baseURL: origin,
  });
  phone.setDefaultTimeout(60_000);
  return phone;
}

export interface OutreachPage {
  page: Page;
  queue: Locator;
  form: Locator;
}

/** Opened, after signing in when someone does; its worker has all that it needs. */
export async function onOutreachPage(phone: BrowserContext, persona?: string): Promise<OutreachPage> {
  const page = await phone.newPage();
  if (persona) {
    await page.goto('/sign-in/jarfalla?return=/outreach/jarfalla');
    await page.locator(`button[value="jarfalla-${persona}"]`).click();
    await page.waitForURL('**/outreach/jarfalla');
  } else await page.goto('/outreach/jarfalla');
  const there = { page, queue: page.locator('bf-outreach-queue'), form: page.locator('bf-referral-form') };
  // A page that has just been opened loads once more where a newer release begins: then one asks the page that came.
  const ready = () => page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await ready().catch(async () => {
    await page.waitForLoadState();
    await ready();
  });
  if (persona) await there.queue.getByText('Du skriver som').waitFor();
  // The form comes by a script of its own: a phone whose network goes before that has no form yet.
  if (persona) await there.form.getByRole('radio', { name: 'Nej' }).waitFor();
  return there;
}

/** The whole of the form, with the least that can be said. */
export async function propose(form: Locator, { alias, ownWords = '' }: { alias: string; ownWords?: string }): Promise<void> {
  const next = () => form.getByRole('button', { name: 'Fortsätt' }).click();
  await form.getByRole('radio', { name: 'Nej' }).check();
  await next();
  await form.getByLabel('Kallas').fill(alias);
  await form.getByRole('checkbox', { name: 'Stationen' }).check();
  if (ownWords) await form.getByLabel('Personens egna ord').fill(ownWords);
  await next();
  await next();
  await form.getByRole('radio', { name: 'Har inte frågat' }).check();
  await next();
  await form.getByRole('button', { name: 'Föreslå namnet' }).click();
}
