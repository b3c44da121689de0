import type { Contact } from '@bostadforst/contract/programme';

/** One element as it is shown on a page of this origin. */
export interface Shown {
  /** Its title, neutral: what stands in a window's title is read by whoever passes by. */
  title: { sv: string; en: string };
  /** Whose number stands on the page. */
  phone: Contact['role'];
}

/** What a foreign page may show in a frame: one signs in to none of these. */
export const framed: Readonly<Record<string, Shown>> = {
  'referral-form': { title: { sv: 'Hör av dig', en: 'Get in touch' }, phone: 'referral' },
  'model-explainer': { title: { sv: 'Om Bostad först', en: 'About Housing First' }, phone: 'referral' },
};

/** What has a page of its own here, because one signs in. */
export const onOwnPage: Readonly<Record<string, Shown>> = {
  'referral-form': { title: { sv: 'Föreslå ett namn', en: 'Propose a name' }, phone: 'referral' },
  'referral-list': { title: { sv: 'Listan', en: 'The list' }, phone: 'referral' },
  'tenant-goals': { title: { sv: 'Mina sidor', en: 'My pages' }, phone: 'team' },
  'own-referral': { title: { sv: 'Mina sidor', en: 'My pages' }, phone: 'referral' },
  'landlord-contact': { title: { sv: 'Kontakt om ett hem', en: 'Contact about a home' }, phone: 'landlord' },
  'landlord-inbox': { title: { sv: 'Inkorgen', en: 'The inbox' }, phone: 'referral' },
};

/** The paths of the referral form that need sign-in. */
export const signedInPaths = ['outreach', 'unit'];
