import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { Staff } from './joint-list.ts';
import { referByOutreach } from './outreach.ts';
import { startWorld, type World } from './world.ts';

const own = 'Jag vill kunna stänga en dörr.';
const goal = 'Ringa min syster på söndagar';

describe('one thread through the whole house', () => {
  let world: World;
  let tenant: Page;
  before(async () => void (world = await startWorld('2026-03-16')));
  after(() => world.close());

  it('begins in the street, with a nickname and a yes said aloud', async () => {
    await referByOutreach(world);
    const outreach = await Staff.signIn(world, 'outreach');
    assert.match(await outreach.row('Lyktan'), /Inkommen/);
    const neighbour = await Staff.signIn(world, 'coordinator', 'helsingborg');
    await neighbour.row('Granit');
    assert.equal(await neighbour.list.getByText('Lyktan').count(), 0, 'another municipality sees nothing');
  });

  it('is taken out to three units; two take a stand, one is silent', async () => {
    const coordinator = await Staff.signIn(world, 'coordinator');
    await coordinator.open('Lyktan');
    assert.ok(await coordinator.list.getByText(own).isVisible());
    await coordinator.act('Ta emot namnet', 'Ta emot');
    await coordinator.act('Fråga enheterna', 'Fråga', async form => {
      for (const unit of ['Försörjningsstöd', 'Vuxenenheten', 'Funktionshinder']) await form.getByRole('checkbox', { name: unit }).check();
    });

    for (const [unit, knows, stance] of [
      ['vuxen', /Ja, personen är känd/, 'Stöder'],
      ['forsorjning', /Nej, personen är inte känd/, 'Känner inte till'],
    ] as const) {
      const officer = await Staff.signIn(world, `caseworker-${unit}`);
      await officer.open('Lyktan');
      await officer.act('Svara för enheten', 'Spara enhetens svar', async form => {
        await form.getByRole('radio', { name: knows }).check();
        await form.getByRole('radio', { name: stance, exact: true }).check();
      });
    }

    await world.moveTo('2026-04-01');
    await coordinator.page.reload();
    const row = await coordinator.row('Lyktan');
    assert.match(row, /Tyst: Funktionshinder/);
    assert.match(row, /16 dagar/);
    assert.doesNotMatch(row, /Stöder|Känner inte till|härbärge|stänga en dörr/);
  });

  it('is assessed, prioritised and decided on by reference', async () => {
    const coordinator = await Staff.signIn(world, 'coordinator');
    await coordinator.open('Lyktan');
    await coordinator.act('Gå vidare utan alla svar', 'Gå vidare');

    const group = await Staff.signIn(world, 'working-group');
    await group.open('Lyktan');
    await group.act('Anteckna gemensam bedömning', 'Spara bedömningen', async form => {
      for (const unit of ['Vuxenenheten', 'Försörjningsstöd']) await form.getByRole('checkbox', { name: unit }).check();
      await form.getByLabel('Behov just nu').fill('Sömn och ett lås på dörren.');
      await form.getByLabel('Hur personen bor nu').fill('Härbärge och trapphus.');
      await form.getByLabel('Stöd som behövs').fill('Mycket till en början.');
      await form.getByRole('radio', { name: /^Föreslå/ }).check();
    });

    await coordinator.openAgain('Lyktan');
    await coordinator.act('Lämna förslaget vidare', 'Lämna vidare');
    const steering = await Staff.signIn(world, 'steering-group');
    await steering.open('Lyktan');
    await steering.act('Anteckna prioritering', 'Spara prioriteringen', async form => {
      await form.getByRole('radio', { name: 'Prioriterad', exact: true }).check();
      await form.getByRole('radio', { name: 'Vuxenenheten' }).check();
      await form.getByLabel('Skäl').fill('Störst behov just nu.');
    });

    const officer = await Staff.signIn(world, 'caseworker-vuxen');
    await officer.open('Lyktan');
    await officer.act('Anteckna beslutet om bistånd', 'Spara', async form => {
      await form.getByRole('radio', { name: 'Beviljat' }).check();
      await form.getByLabel(/hänvisning/).fill('EX-2026-118');
    });
  });

  it('is offered a home and declines it, which costs nothing', async () => {
    const manager = await Staff.signIn(world, 'tenancy-manager');
    await manager.open('Lyktan');
    const match = await manager.begin('Föreslå ett hem');
    for (const [place, address] of ['Exempelgatan 3, lgh 1201', 'Exempelgatan 5, lgh 1002'].entries()) {
      const form = await manager.begin('Skriv in ett hem');
      await form.getByRole('radio', { name: 'Exempelhem' }).check();
      await form.getByLabel('Adress med lägenhetsnummer').fill(address);
      await form.getByLabel('Del av orten').fill('Centrum');
      await form.getByLabel('Antal rum').fill('1');
      await form.getByRole('radiogroup', { name: 'Finns hiss?' }).getByRole('radio', { name: 'Ja' }).check();
      await form.getByRole('radiogroup', { name: 'Får man ha djur?' }).getByRole('radio', { name: 'Ja' }).check();
      await form.getByLabel('Hyra i månaden, kronor').fill('5200');
      await form.getByRole('button', { name: 'Skriv in hemmet' }).click();
      await match.getByRole('radio', { name: `Hem nr ${place + 5}` }).waitFor();
    }
    assert.equal(await manager.list.getByText('lgh 1201').count(), 0, 'no address before it is offered');
    await manager.openAgain('Lyktan');
    await offer(manager, 5);

    const outreach = await Staff.signIn(world, 'outreach');
    await outreach.open('Lyktan');
    await outreach.act('Personen tackar nej', 'Spara nej', async form => {
      await form.getByLabel('Personens egna ord').fill('För långt från bussen.');
      await form.getByRole('radio', { name: 'på telefon' }).check();
    });
    const [line] = await world.service.sql<Record<string, string>>("select * from audit where reason = 'offer_declined'");
    assert.deepEqual([line!['subject'], line!['said_by'], line!['said_how']], ['jarfalla-outreach', 'participant', 'phone']);
    assert.ok(line!['person_id']);
    await outreach.page.reload();
    assert.match(await outreach.row('Lyktan'), /Väntar på hem.*16 dagar/);
  });

  it('accepts another, moves in, and is given someone to support them', async () => {
    const manager = await Staff.signIn(world, 'tenancy-manager');
    await manager.open('Lyktan');
    await offer(manager, 6);
    const outreach = await Staff.signIn(world, 'outreach');
    await outreach.open('Lyktan');
    await outreach.act('Personen tackar ja', 'Spara ja', async form => {
      await form.getByLabel('Personens egna ord').fill('Ja. Där vill jag bo.');
      await form.getByRole('radio', { name: 'på plats' }).check();
    });
    await manager.openAgain('Lyktan');
    await manager.act('Anteckna kontraktet', 'Spara kontraktet', form => form.getByRole('radio', { name: /Andrahandskontrakt/ }).check());
    await manager.act('Anteckna inflyttning', 'Spara inflyttningen');
    const coordinator = await Staff.signIn(world, 'coordinator');
    await coordinator.open('Lyktan');
    await coordinator.act('Utse boendestödjare', 'Utse', form => form.getByRole('radio').first().check());
  });

  it('ties their sign-in to their record with a code on paper', async () => {
    const support = await Staff.signIn(world, 'support-worker');
    await support.open('Lyktan');
    await support.list.getByRole('button', { name: 'Gör en engångskod', exact: true }).first().click();
    await support.list.getByRole('button', { name: 'Gör koden' }).click();
    await support.list.getByRole('heading', { name: 'Engångskod' }).waitFor();
    const code = await support.list.locator('.number').innerText();
    assert.match(code, /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5}$/);

    tenant = await world.signedIn('jarfalla', 'participant', 'mina-mal', { width: 360 });
    const goals = tenant.locator('bf-tenant-goals');
    await goals.getByLabel('Koden på papperet').fill(code.toLowerCase().replaceAll('-', ' '));
    await goals.getByRole('button', { name: 'Fortsätt' }).click();
    await goals.getByRole('button', { name: 'Skriv ett eget' }).waitFor();
  });

  it('writes a goal that no one else can see or infer', async () => {
    const before = await staffReplies();
    const goals = tenant.locator('bf-tenant-goals');
    await goals.getByRole('button', { name: 'Skriv ett eget' }).click();
    await goals.getByLabel('Vad vill du att det ska bli?').fill(goal);
    await goals.getByRole('button', { name: 'Spara målet' }).click();
    await goals.getByText('Målet är sparat').first().waitFor();
    await tenant.reload();
    await goals.getByText(goal).first().waitFor();
    assert.deepEqual(await staffReplies(), before, 'byte for byte what it was');
    const traces = await world.service.sql("select 1 from audit where action ilike '%goal%'");
    assert.equal(traces.length, 0);
  });

  it('keeps two tenants of two municipalities apart', async () => {
    const written = new Map([
      ['jarfalla', 'Lära mig baka bröd'],
      ['helsingborg', 'Gå till havet varje vecka'],
    ]);
    for (const [municipality, words] of written) {
      const goals = (await world.signedIn(municipality, 'tenant', 'mina-mal', { width: 360 })).locator('bf-tenant-goals');
      await goals.getByRole('button', { name: 'Nytt mål' }).click();
      await goals.getByLabel('Vad vill du att det ska bli?').fill(words);
      await goals.getByRole('button', { name: 'Spara målet' }).click();
      await goals.getByText('Målet är sparat').first().waitFor();
    }
    for (const [municipality, words] of written) {
      const page = await world.signedIn(municipality, 'tenant', 'mina-mal', { width: 360 });
      const goals = page.locator('bf-tenant-goals');
      await goals.getByText(words).first().waitFor();
      for (const other of [goal, ...written.values()].filter(each => each !== words)) assert.equal(await goals.getByText(other).count(), 0);
    }
  });

  it('lets the landlord report a disturbance and see the team’s answer', async () => {
    const landlord = await world.signedIn('jarfalla', 'landlord-1', 'hyresvard', { width: 360 });
    const contact = landlord.locator('bf-landlord-contact');
    await contact.getByRole('button', { name: 'Rapportera något' }).click();
    await contact.getByRole('link', { name: 'Ring 112' }).waitFor();
    await contact.getByRole('button', { name: 'Fortsätt, ingen fara just nu' }).click();
    await contact.getByRole('button', { name: /Störning/ }).click();
    await contact.getByLabel('Adress med lägenhetsnummer').fill('Exempelgatan 5, lgh 1002');
    await contact.getByLabel('När hände det?').fill('I natt');
    await contact.getByLabel('Vad har du sett och hört?').fill('Hög musik i trapphuset.');
    await contact.getByRole('radio', { name: 'Nej, svara skriftligt här' }).check();
    await contact.getByRole('button', { name: 'Läs igenom' }).click();
    await contact.getByText('ersätter inte uppsägning').waitFor();
    await contact.getByRole('button', { name: 'Skicka rapporten' }).click();
    await contact.getByRole('heading', { name: 'Rapporten är skickad' }).waitFor();
    assert.doesNotMatch(await contact.locator('.bf').innerText(), /Bostad först|hemlös|Lyktan/i);

    const team = await world.signedIn('jarfalla', 'tenancy-manager', 'inkorg');
    const inbox = team.locator('bf-landlord-inbox');
    await inbox
      .getByRole('button', { name: /Rapport 3|Störning/ })
      .first()
      .click();
    await inbox.getByText('Ett av programmets hem').waitFor();
    await inbox.getByLabel('Svar', { exact: true }).fill('Vi har tagit kontakt och hör av oss på torsdag.');
    await inbox.getByRole('radio', { name: 'Nej', exact: true }).check();
    await inbox.getByRole('button', { name: /^Skicka till/ }).click();
    await inbox.getByText('Svaret är skickat').first().waitFor();

    await landlord.reload();
    await contact
      .getByRole('button', { name: /Störning|Rapport \d/ })
      .first()
      .click();
    await contact.getByText('hör av oss på torsdag').waitFor();
  });

  it('shows Helsingborg’s figures with what they cover, to anyone', async () => {
    const visitor = await world.someone({ width: 360 });
    await visitor.goto('/helsingborg/index.html');
    const explainer = visitor.locator('bf-model-explainer');
    await explainer.getByText('cirka 90 procent').waitFor();
    const text = await explainer.locator('.bf').innerText();
    assert.match(text, /inte bara Bostad först/);
    assert.match(text, /första halvåret 2015/);
    assert.match(text, /Debattartikel av verksamheten själv/);
  });

  it('keeps what is written when the service stops, and shows whom to ring', async () => {
    const visitor = await world.someone({ width: 360 });
    await visitor.goto('/jarfalla/hor-av-dig.html');
    const form = visitor.locator('bf-referral-form');
    await form.getByRole('radio', { name: 'Nej', exact: true }).check();
    await form.getByRole('button', { name: 'Fortsätt' }).click();
    await form.getByRole('textbox').first().fill('Vipan');
    const goals = tenant.locator('bf-tenant-goals');
    await goals.getByRole('button', { name: 'Nytt mål' }).click();
    await goals.getByLabel('Vad vill du att det ska bli?').fill('Laga mat hemma');
    const coordinator = await Staff.signIn(world, 'coordinator');
    await coordinator.row('Lyktan');

    await world.service.stop();

    await goals.getByRole('button', { name: 'Spara målet' }).click();
    await goals.getByRole('alert').first().waitFor();
    assert.equal(await goals.getByLabel('Vad vill du att det ska bli?').inputValue(), 'Laga mat hemma');
    await phone(goals);
    await coordinator.list.getByRole('button', { name: 'Lyktan' }).click();
    await coordinator.list.getByRole('alert').first().waitFor();
    await phone(coordinator.list);
    await form.getByRole('button', { name: 'Tillbaka' }).click();
    await form.getByRole('button', { name: 'Fortsätt' }).click();
    assert.equal(await form.getByRole('textbox').first().inputValue(), 'Vipan');
    await phone(form);
  });

  it('leaves nothing on a device, and no word in a log', async () => {
    assert.deepEqual(world.complaints, []);
    assert.doesNotMatch(world.service.logged(), /Lyktan|stänga en dörr|Ringa min syster|trapphuset|Exempelgatan/);
    const kept = await tenant.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
    assert.deepEqual(kept, [0, 0, '']);
  });

  /** What a support worker and a coordinator are answered, byte for byte. */
  async function staffReplies(): Promise<string[]> {
    const replies: string[] = [];
    for (const persona of ['support-worker', 'coordinator']) {
      const { page } = await Staff.signIn(world, persona);
      const answered = await page.request.get('/v1/jarfalla/referrals');
      replies.push(await answered.text());
      await page.close();
    }
    return replies;
  }
});

/** Whom to ring is in sight. */
const phone = (element: Locator) => element.locator('a[href^="tel:+4670174"]').filter({ visible: true }).first().waitFor();

/** The home by this number is proposed and offered. */
async function offer(manager: Staff, number: number): Promise<void> {
  await manager.act('Föreslå ett hem', 'Föreslå hemmet', form => form.getByRole('radio', { name: new RegExp(`nr ${number}`) }).check());
  await manager.act('Erbjud hemmet', 'Erbjud');
}
