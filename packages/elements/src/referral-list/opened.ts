let views: typeof import('./views/opened-view.ts') | undefined;

/** What an opened referral is drawn by. Fetched once, with the first one that is opened, and never before. */
export const fetchOpened = async () => (views ??= await import('./views/opened-view.ts'));
