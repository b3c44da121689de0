/** What the doctor knows of the elements by heart: it travels alone, and reads no code of theirs. A test holds the two together. */
export interface Element {
  /** What the service's programme must say that it can, or the element shows its fallback. */
  needs?: Capability;
  /** A path of the service that exists where this is offered. */
  route?: string;
  languages: readonly string[];
  /** Shows *Lämna sidan snabbt*. */
  leaves?: true;
  /** In a frame it is a phone number and a link: one signs in on a page of the service's own. */
  signedIn?: true;
}

export type Capability = 'referral' | 'list' | 'goals' | 'reports';

const inPublic = ['sv', 'sv-x-ll', 'en'];
const forStaff = ['sv', 'en'];

export const elements: Readonly<Record<string, Element>> = {
  'bf-site': { languages: inPublic },
  'bf-referral-form': { needs: 'referral', route: '/v1/{municipality}/referrals/own', languages: inPublic, leaves: true },
  'bf-model-explainer': { languages: inPublic },
  'bf-tenant-goals': {
    needs: 'goals',
    route: '/v1/{municipality}/tenants/{tenantId}/goals',
    languages: inPublic,
    leaves: true,
    signedIn: true,
  },
  'bf-own-referral': {
    needs: 'referral',
    route: '/v1/{municipality}/me/referral',
    languages: inPublic,
    leaves: true,
    signedIn: true,
  },
  'bf-landlord-contact': { needs: 'reports', route: '/v1/{municipality}/landlord/reports', languages: inPublic, signedIn: true },
  'bf-landlord-inbox': { needs: 'reports', route: '/v1/{municipality}/inbox', languages: forStaff, signedIn: true },
  'bf-referral-list': { needs: 'list', route: '/v1/{municipality}/referrals', languages: forStaff, signedIn: true },
};

export const tokens = [
  '--bf-color-brand',
  '--bf-color-on-brand',
  '--bf-color-ink',
  '--bf-color-paper',
  '--bf-color-warm',
  '--bf-color-light',
  '--bf-color-alert',
  '--bf-font',
  '--bf-radius',
  '--bf-space',
  '--bf-text',
  '--bf-target',
] as const;

/** What a page may set besides: how much room is kept for a frame that is on its way. */
export const otherNames = ['--bf-reserve'];

/** The colours of a page that sets none of its own. */
export const defaultColours = {
  '--bf-color-brand': [0, 88, 74],
  '--bf-color-on-brand': [255, 255, 255],
  '--bf-color-ink': [27, 36, 48],
  '--bf-color-paper': [255, 255, 255],
  '--bf-color-warm': [250, 246, 239],
  '--bf-color-alert': [163, 39, 31],
} as const satisfies Partial<Record<(typeof tokens)[number], Colour>>;

/** Red, green, blue, each from 0 to 255. */
export type Colour = readonly [number, number, number];
export type ColourToken = keyof typeof defaultColours;
