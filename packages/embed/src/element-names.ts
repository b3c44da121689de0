/** What a foreign page may show in a frame. The other elements are opened on a page of the service's own, because one signs in there. */
export const framedNames = ['referral-form', 'model-explainer'] as const;

export const ownPageNames = ['tenant-goals', 'landlord-contact', 'landlord-inbox', 'referral-list', 'referral-form'] as const;

/** The paths of the referral form that need sign-in. */
export const signedInPaths = ['outreach', 'unit'];
