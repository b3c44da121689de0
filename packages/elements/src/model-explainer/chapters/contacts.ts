import type { Contact, Programme } from '@bostadforst/contract/programme';
import { html, nothing } from 'lit';
import { heading } from '../../parts/heading.ts';
import { phoneLink } from '../../parts/phone-line.ts';
import { chapter, own, type Page } from './page.ts';
import type { ChapterKey } from './texts.ts';

const forWhom = {
  referral: 'contactReferral',
  team: 'contactTeam',
  landlord: 'contactLandlord',
  study_visit: 'contactStudyVisit',
  complaints: 'contactComplaints',
} as const satisfies Record<Contact['role'], ChapterKey>;

/** Whom to ring, by who one is. A role, never a named person. */
export const contacts = (page: Page, { contacts }: Programme) =>
  chapter(
    'contacts',
    page.words.t('contactsHeading'),
    page,
    html`
      <p class="lead">${page.words.common('danger')}</p>
      <ul role="list" class="contacts">
        ${contacts.map(contact => html`<li class="card">${card(contact, page)}</li>`)}
      </ul>
    `,
  );

function card(contact: Contact, page: Page) {
  // A role that this version does not know still has a number that can be rung.
  const title = forWhom[contact.role] as ChapterKey | undefined;
  return html`
    ${title ? heading(page.level + 1, page.words.t(title), { size: 't1' }) : nothing}
    <p class="muted">${own(contact.name, page)}</p>
    <p>${phoneLink(contact.phone)}</p>
    <p class="t0">${own(contact.hours, page)}</p>
    ${contact.visit ? html`<p class="t0">${own(contact.visit, page)}</p>` : nothing}
  `;
}
