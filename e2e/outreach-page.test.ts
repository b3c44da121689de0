import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { startDemoService, type DemoService } from '@bostadforst/backend/testing/demo-service';
import { aPhone, onOutreachPage, propose, type OutreachPage } from './outreach-page.ts';

const root = join(import.meta.dirname, '..');
const planted = ['Krickan', 'Jag vill kunna låsa en dörr om natten.'];
const hour = 3_600_000;

/** A phone does not know which database answers: it is tried on one. */
const once = process.env['BF_TEST_DATABASE'] !== 'postgres';

/** A phone with a real service worker, and a browser that is closed and opened again. */
if (once)
  describe('the outreach page without network', () => {
    let service: DemoService;
    let folder: string;
    /** The built files, of which a test makes another release. */
    let site: string;
    let phone: BrowserContext;
    before(async () => {
      site = mkdtempSync(join(tmpdir(), 'bf-site-'));
      cpSync(process.env['ASSETS_DIR'] ?? join(root, 'dist', 'site'), site, { recursive: true });
      service = await startDemoService({
        now: () => new Date(),
        assetsDir: site,
        programmesDir: join(root, 'examples', 'programmes'),
      });
    });
    after(async () => {
      await service.stop();
      rmSync(site, { recursive: true, force: true });
    });
    beforeEach(async () => {
      folder = mkdtempSync(join(tmpdir(), 'bf-phone-'));
      phone = await aPhone(folder, service.origin);
    });
    afterEach(async () => {
      await phone.close();
      rmSync(folder, { recursive: true, force: true });
    });

    const restart = async () => {
      await phone.close();
      phone = await aPhone(folder, service.origin);
    };
    const referrals = async () =>
      (await service.sql<{ subject: string }>('select referred_by_subject as subject from referral order by received_at')).map(
        ({ subject }) => subject,
      );
    /** Every byte that the browser has written: a word that lies anywhere on the phone is found. */
    function onPhone(word: string): string[] {
      const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(each => each.isFile());
      const forms = [Buffer.from(word), Buffer.from(word, 'utf16le')];
      const holdsIt = (path: string) => {
        try {
          return statSync(path).size < 64_000_000 && forms.some(form => readFileSync(path).includes(form));
        } catch (error) {
          // The browser is at work, and has removed a file of its own meanwhile.
          if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
          throw error;
        }
      };
      return files.map(each => join(each.parentPath, each.name)).filter(holdsIt);
    }
    const laterBy = (page: Page, hours: number) => page.clock.setFixedTime(Date.now() + hours * hour);

    it('opens, seals and waits in aeroplane mode; survives a closed tab and a restart; goes when someone signs in, in the writer’s name', async () => {
      let there: OutreachPage = await onOutreachPage(phone, 'outreach');
      await phone.setOffline(true);
      await there.page.close();
      await restart();
      await phone.setOffline(true);
      there = await onOutreachPage(phone);
      await there.queue.getByText('Du skriver som Sol').or(there.queue.getByText('Du skriver som Ivar')).waitFor();
      await propose(there.form, { alias: planted[0]!, ownWords: planted[1]! });
      await there.queue.getByRole('heading', { name: '1 väntar på att skickas' }).waitFor();
      assert.equal(await there.page.getByText(planted[0]!).count(), 0, 'the queue names nobody');
      await there.page.close();

      // The session is gone when the browser comes back, and a colleague takes the phone.
      await phone.clearCookies();
      await restart();
      for (const word of planted) assert.deepEqual(onPhone(word), [], word);
      there = await onOutreachPage(phone);
      await there.queue.getByRole('button', { name: '1 väntar' }).click();
      await there.queue.getByText('Logga in igen, så skickas det').waitFor();
      assert.deepEqual(await referrals(), []);
      there = await onOutreachPage(phone, 'outreach-colleague');
      await there.queue.getByRole('button', { name: '1 väntar' }).waitFor({ state: 'detached' });
      assert.deepEqual(await referrals(), ['jarfalla-outreach'], 'the one who wrote it, not the one who sent it');
      const kept = await there.page.evaluate(async () => {
        const urls: string[] = [];
        for (const name of await caches.keys())
          for (const { url } of await (await caches.open(name)).keys()) urls.push(new URL(url).pathname);
        return urls;
      });
      assert.deepEqual(kept.filter(path => path.startsWith('/v1/')), ['/v1/jarfalla/programme']); // prettier-ignore
    });

    it('warns after two days, and after three keeps a line and none of the words, whoever opens it', async () => {
      let there = await onOutreachPage(phone, 'outreach');
      await phone.setOffline(true);
      await propose(there.form, { alias: planted[0]!, ownWords: planted[1]! });
      await there.queue.getByRole('heading', { name: '1 väntar på att skickas' }).waitFor();
      await there.page.close();
      const opened = async (hours: number) => {
        const page = await phone.newPage();
        await laterBy(page, hours);
        await page.goto('/outreach/jarfalla');
        return page.locator('bf-outreach-queue');
      };
      const warned = await opened(49);
      await warned.getByText('har väntat i två dygn').waitFor();
      const gone = await opened(73);
      await gone.getByText('hann inte skickas').waitFor();
      assert.equal(await gone.getByRole('button', { name: '1 väntar' }).count(), 0);
      await gone.getByRole('button', { name: 'Ta bort raden' }).click();
      await gone.getByText('hann inte skickas').waitFor({ state: 'detached' });
      there = await onOutreachPage(phone);
      await there.form.getByRole('radio', { name: 'Nej' }).waitFor();
      assert.equal(await there.queue.getByText('hann inte skickas').count(), 0);
    });

    it('lets a newer release begin while something waits, and is not fooled by a captive portal', async () => {
      let there = await onOutreachPage(phone, 'outreach');
      await phone.setOffline(true);
      await propose(there.form, { alias: planted[0]! });
      await there.queue.getByRole('heading', { name: '1 väntar på att skickas' }).waitFor();
      await there.page.close();
      await phone.setOffline(false);

      // A Wi-Fi that answers everything with a page of its own.
      const portal = { status: 200, contentType: 'text/html', body: '<!doctype html><h1>Välkommen till gästnätet</h1>' };
      await phone.route('**/*', route => route.fulfill(portal));
      there = await onOutreachPage(phone);
      await there.queue.getByRole('button', { name: '1 väntar' }).click();
      await there.queue.getByRole('button', { name: 'Försök skicka nu' }).click();
      await there.queue.getByText('1 väntar på att skickas').waitFor();
      assert.equal(await there.page.getByText('gästnätet').count(), 0);
      await phone.unroute('**/*');
      await there.page.close();

      // Another release, while nobody is signed in: what waits goes on waiting.
      await phone.clearCookies();
      const shelves = () => there.page.evaluate(() => caches.keys());
      const worker = join(site, 'outreach', 'worker.js');
      for (const ending of ['.br', '.gz']) rmSync(worker + ending, { force: true });
      there = await onOutreachPage(phone);
      const [earlier] = await shelves();
      writeFileSync(worker, readFileSync(worker, 'utf8').replace(/[0-9a-f]{16}/, 'fedcba9876543210'));
      await there.page.evaluate(async () => {
        const registration = (await navigator.serviceWorker.getRegistration())!;
        await registration.update();
        while (!registration.waiting) await new Promise(resolve => setTimeout(resolve, 50));
      });
      assert.equal((await shelves()).includes(earlier!), true, 'an open page goes on with what it began with');
      await there.page.close();
      there = await onOutreachPage(phone);
      await there.queue.getByRole('button', { name: '1 väntar' }).waitFor();
      await there.page.close();
      there = await onOutreachPage(phone);
      await there.page.waitForFunction(async () => (await caches.keys()).length === 1);
      assert.deepEqual(await shelves(), ['outreach /outreach/jarfalla fedcba9876543210']);
      await there.queue.getByRole('button', { name: '1 väntar' }).waitFor();
    });

    it('says so where nothing can be kept, and keeps what is written on the screen', async () => {
      const page = await phone.newPage();
      await page.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('', 'QuotaExceededError');
        };
      });
      await page.goto('/sign-in/jarfalla?return=/outreach/jarfalla');
      await page.locator('button[value="jarfalla-outreach"]').click();
      const [queue, form] = [page.locator('bf-outreach-queue'), page.locator('bf-referral-form')];
      await queue.getByText('Här kan ingenting sparas').waitFor();
      await queue.getByText('Du skriver som').waitFor();
      await phone.setOffline(true);
      await propose(form, { alias: planted[0]! });
      await form.getByText('Telefonen kan inte spara').waitFor();
      await form.getByText(planted[0]!).waitFor();
      await phone.setOffline(false);
      await form.getByRole('button', { name: 'Föreslå namnet' }).click();
      await form.getByRole('heading', { name: 'Namnet är inlagt' }).waitFor();
    });

    it('complains of nothing under its policy, and can be put among a phone’s own', async () => {
      const page = await phone.newPage();
      const complaints: string[] = [];
      page.on('pageerror', error => complaints.push(error.message));
      page.on('console', message => /Policy|Trusted/.test(message.text()) && complaints.push(message.text()));
      const answer = await page.goto('/outreach/jarfalla');
      assert.match(
        answer!.headers()['content-security-policy']!,
        /require-trusted-types-for 'script'; trusted-types bostadforst bostadforst-worker/,
      );
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      const { height } = (await page.getByRole('button', { name: 'Logga ut' }).boundingBox())!;
      assert.ok(height >= 56, `a button that a cold thumb meets: ${height}`);
      const manifest = (await (await page.request.get('/outreach/jarfalla/manifest.webmanifest')).json()) as Record<string, unknown>;
      assert.deepEqual([manifest['name'], manifest['scope'], manifest['display']], ['Nytt namn', '/outreach/jarfalla', 'standalone']);
      for (const { src } of manifest['icons'] as { src: string }[]) assert.equal((await page.request.get(src)).status(), 200);
      assert.equal((await page.request.get('/outreach/ingenstans')).status(), 404);
      assert.deepEqual(complaints, []);
    });
  });
