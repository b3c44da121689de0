/** Addresses that are no page to come back to. */
const notPages = /^\/(sign-in|sign-out|idp|v1)(\/|$)/;

/**
 * Where someone lands after signing in or out: a page of this very origin, else the first page. Anything a browser could
 * read as another site’s address must end here, or a link to our sign-in would lend that site our name.
 */
export function returnPath(wished: unknown, origin: string): string {
  if (typeof wished !== 'string' || wished.length > 500 || !wished.startsWith('/') || !URL.canParse(wished, origin)) return '/';
  const url = new URL(wished, origin);
  if (url.origin !== origin || url.pathname.startsWith('//') || notPages.test(url.pathname)) return '/';
  return url.pathname + url.search;
}
