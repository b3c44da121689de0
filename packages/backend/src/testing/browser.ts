/** A browser as far as sign-in knows one: it keeps cookies per path, follows where it is sent, and runs nothing. */
export function testBrowser(origin: string) {
  const jar = new Map<string, { value: string; path: string; line: string }>();

  const cookie = (path: string) =>
    [...jar]
      .filter(([, each]) => path.startsWith(each.path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');

  function keep(response: Response) {
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(/; */);
      const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
      const path = attributes.find(each => /^path=/i.test(each))?.slice(5) ?? '/';
      const gone = attributes.some(each => /^max-age=0$/i.test(each) || /^expires=Thu, 01 Jan 1970/i.test(each));
      if (gone || !value) jar.delete(name);
      else jar.set(name, { value, path, line });
    }
  }

  /** One request, no further. */
  async function ask(address: string, init: RequestInit = {}) {
    const url = new URL(address, origin);
    const headers = new Headers(init.headers);
    if (cookie(url.pathname)) headers.set('cookie', cookie(url.pathname));
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    keep(response);
    return response;
  }

  /** Until a page answers: its address and text. `seen` are the addresses on the way. */
  async function open(address: string, init: RequestInit = {}) {
    const seen: string[] = [];
    let url = new URL(address, origin);
    let response = await ask(url.href, init);
    while (response.status >= 300 && response.status < 400) {
      url = new URL(response.headers.get('location')!, url);
      seen.push(url.href);
      if (url.origin !== origin) break;
      response = await ask(url.href);
    }
    return { url, seen, response, text: await response.text() };
  }

  /** Begins a sign-in, and picks who to be on the demo provider’s page. */
  async function signIn(municipality: string, persona: string, back = '/') {
    const page = await open(`/sign-in/${municipality}?return=${encodeURIComponent(back)}`);
    return open(page.url.href, { method: 'POST', body: new URLSearchParams({ persona }) });
  }

  return { ask, open, signIn, jar };
}
