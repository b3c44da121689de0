import type { Locator, Page } from 'playwright-core';
import type { World } from './world.ts';

/** Someone of the staff with the joint list before them. */
export class Staff {
  readonly page: Page;
  readonly list: Locator;

  private constructor(page: Page) {
    this.page = page;
    this.list = page.locator('bf-referral-list');
  }

  static async signIn(world: World, persona: string, municipality = 'jarfalla'): Promise<Staff> {
    return new Staff(await world.signedIn(municipality, persona, 'lista'));
  }

  async open(alias: string): Promise<void> {
    await this.list.getByRole('button', { name: alias }).click();
    await this.list.getByRole('heading', { name: alias }).waitFor();
  }

  /** Goes back and opens it again: someone else has done something meanwhile. */
  async openAgain(alias: string): Promise<void> {
    await this.list.getByRole('button', { name: 'Till listan' }).click();
    await this.page.reload();
    await this.open(alias);
  }

  /** One act: its form is opened, filled in and sent, and the list says that it is saved. */
  async act(name: string, send: string, fillIn: (form: Locator) => Promise<void> = async () => {}): Promise<void> {
    const form = await this.begin(name);
    await fillIn(form);
    await form.getByRole('button', { name: send, exact: true }).click();
    await this.list
      .getByText(`Sparat: ${name}`)
      .first()
      .waitFor()
      .catch(async () => {
        throw new Error(`“${name}” was not saved. The list shows:\n${await this.list.ariaSnapshot()}`);
      });
  }

  async begin(name: string): Promise<Locator> {
    await this.list.getByRole('button', { name, exact: true }).first().click();
    const form = this.list.getByRole('region', { name, exact: true });
    await form.waitFor();
    return form;
  }

  /** The row as it is read. In its first frame it is drawn by nobody: rows out of sight are left alone until they come into it. */
  async row(alias: string): Promise<string> {
    const row = this.list.getByRole('row').filter({ hasText: alias }).first();
    await row.scrollIntoViewIfNeeded();
    let text = '';
    for (const end = Date.now() + 30_000; !text && Date.now() < end;) text = (await row.innerText()).replace(/\s+/g, ' ').trim();
    return text;
  }
}
