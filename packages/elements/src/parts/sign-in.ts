import { html, nothing } from 'lit';

interface SignIn {
  /** Where signing in begins: an address of the page's own. Empty when the page fills the slot instead. */
  url: string;
  label: unknown;
  /** Beside what has been written: the page with the words in it stays. */
  newTab?: boolean;
}

/** The way to sign in: a link to where the page says, or what the page put into its slot `sign-in`. It leads to a page, never to a script. */
export function signIn({ url, label, newTab }: SignIn) {
  if (!leadsToPage(url)) return html`<slot name="sign-in"></slot>`;
  const link = html`<a class="button" href=${url} target=${newTab ? '_blank' : nothing} rel="noopener noreferrer">${label}</a>`;
  return newTab ? link : html`<slot name="sign-in">${link}</slot>`;
}

const leadsToPage = (url: string) =>
  url !== '' && URL.canParse(url, document.baseURI) && /^https?:$/.test(new URL(url, document.baseURI).protocol);
