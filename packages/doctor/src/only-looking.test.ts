import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { examine } from './examine.ts';
import { htmlOf, phone } from './testing/page.ts';
import { serve } from './testing/serve.ts';
import { codes, testBrowser } from './testing/visit.ts';

const skip = testBrowser || process.env['BF_REQUIRE_ALL'] === '1' ? false : 'No Chromium, Chrome or Edge was found: set CHROME_PATH.';
const browser = testBrowser!;

/** What pages send about their visitors, in every way there is. */
const talkative = `<script>
  fetch('/har', { method: 'POST', body: 'någon' });
  navigator.sendBeacon('/har', 'någon');
  new WebSocket('ws://' + location.host + '/har').onopen = event => event.target.send('någon');
  const form = document.createElement('form');
  form.method = 'post'; form.action = '/har'; form.target = 'ram';
  addEventListener('load', () => { document.body.append(form); form.submit(); });
  localStorage.visited = '1'; document.cookie = 'visited=1';
</script><iframe name="ram"></iframe>`;

describe('the doctor only looks', { skip }, () => {
  it('sends nothing but GET, whatever the page’s own scripts want to send', async () => {
    const page = await serve((_request, reply) =>
      reply
        .writeHead(200, { 'content-type': 'text/html', 'content-security-policy': "img-src 'none'; report-uri /rapport" })
        .end(htmlOf({ head: talkative, body: '<img src="/bild.png" alt="">' })),
    );
    await examine(`${page.origin}/sida`, { browser });
    const asked = page.asked.filter(each => each !== 'GET /sida');
    await page.close();
    assert.deepEqual(asked, []);
  });

  it('comes each time as somebody who was never there', async () => {
    const cookies: (string | undefined)[] = [];
    const page = await serve((request, reply) => {
      cookies.push(request.headers.cookie);
      reply.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'seen=1; Max-Age=1000' }).end(htmlOf({ body: '' }));
    });
    await examine(`${page.origin}/`, { browser });
    await examine(`${page.origin}/`, { browser });
    await page.close();
    assert.deepEqual([...new Set(cookies)], [undefined]);
  });
});

describe('a page that stands where no test can', { skip }, () => {
  const body = (backend: string) =>
    `<bf-referral-form backend="${backend}" municipality="exempelkommun">${phone}</bf-referral-form>
    <script type="module" src="${backend}/elements/1/bf-referral-form.js"></script>`;
  const programme = JSON.stringify({ can: ['referral'], languages: ['sv'], exitUrl: 'https://vader.example.se/' });
  const standIn = async (address: string) =>
    address.endsWith('.js')
      ? new Response('customElements.define("bf-referral-form", class extends HTMLElement {})', {
          headers: { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' },
        })
      : new Response(programme, { headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*' } });

  /** Every address is answered from here, as if it were somewhere. */
  const examined = (page: string, backend: string) =>
    examine(page, {
      fetch: standIn,
      browser: {
        ...browser,
        prepare: context =>
          context.route('**/*', async route => {
            const asked = route.request().url();
            if (asked === page) return route.fulfill({ contentType: 'text/html', body: htmlOf({ body: body(backend) }) });
            const answer = await standIn(asked);
            return route.fulfill({ contentType: answer.headers.get('content-type')!, body: await answer.text() });
          }),
      },
    });

  it('is told of when it is reached over http', async () => {
    assert.deepEqual(codes(await examined('http://www.example.se/sida', 'https://bf.example.se')), ['page-not-secure']);
  });

  it('is told of when it is encrypted and its elements are not', async () => {
    assert.deepEqual(codes(await examined('https://www.example.se/sida', 'http://bf.example.se')), ['mixed-content']);
  });

  it('is left in peace when both are', async () => {
    assert.deepEqual(codes(await examined('https://www.example.se/sida', 'https://bf.example.se')), []);
  });
});
