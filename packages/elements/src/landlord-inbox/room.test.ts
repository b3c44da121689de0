import { fakeClient } from '@bostadforst/client/testing';
import { fixture, html } from '@open-wc/testing';
import { siteWith } from '../testing/example-site.ts';
import { anEntry, anOpened } from '../testing/inbox-reports.ts';
import { inEachTheme } from '../testing/in-each-theme.ts';
import { shows } from '../testing/settled.ts';
import './bf-landlord-inbox.ts';

type Inbox = HTMLElementTagNameMap['bf-landlord-inbox'];

async function inbox() {
  const entries = [anEntry(3107, { replyBy: '2026-01-05' }), anEntry(3106, { state: 'resolved', landlord: 'Bostads AB Linden' })];
  const client = fakeClient({ listInbox: async () => entries, openReport: async () => anOpened(3107) });
  const element = await fixture<Inbox>(html`<bf-landlord-inbox lang="sv" .site=${siteWith()} .client=${client}></bf-landlord-inbox>`);
  await shows(element, '3107');
  return element;
}

describe('<bf-landlord-inbox> in each of the themes', () =>
  inEachTheme({
    'the inbox': inbox,
    'an opened report': async () => {
      const element = await inbox();
      element.shadowRoot!.querySelector<HTMLElement>('.open')!.click();
      await shows(element, 'Hög musik i trapphuset.');
      return element;
    },
  }));
