// The service behind the examples, answered inside the browser: each programme, a landlord's one report, and thanks for a referral.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../files.mjs';

const programmeOf = code => readFileSync(join(root, 'examples', 'programmes', `${code}.json`), 'utf8');

const received = {
  referralId: '6f9619ff-8b86-4d01-b42d-00c04fc964ff',
  receivedAt: '2026-11-22T15:20:00Z',
  alias: 'Rönn',
  replyBy: '2026-11-25',
};

export const report = {
  id: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  number: 12,
  kind: 'damage',
  address: 'Exempelgatan 3, lgh 1201',
  happened: 'I går kväll',
  facts: 'Ytterdörren står öppen och låset är trasigt.',
  state: 'received',
  sentAt: '2026-11-21T09:00:00Z',
  replyBy: '2026-11-24',
  messages: [],
};

/**
 * @param {import('playwright-core').BrowserContext} context
 * @returns what was asked, and two bad days: `down` answers nothing, `hold` keeps everyone waiting until it is called off
 */
export async function answerFor(context, { down = false } = {}) {
  const asked = [];
  const backend = { asked, until: Promise.resolve() };
  await context.route(/\/v1\//, async route => {
    const request = route.request();
    const path = new URL(request.url()).pathname;
    asked.push({ path, authorization: request.headers().authorization, body: request.postDataJSON() });
    await backend.until;
    if (down) return route.abort();
    const [, code, what] = /^\/v1\/([a-z-]+)\/(.*)$/.exec(path);
    if (what === 'programme') return answer(route, 200, programmeOf(code));
    if (what === 'referrals/own') return answer(route, 201, received);
    const signedIn = request.headers().authorization === 'Bearer example';
    if (what === 'landlord/reports' && signedIn) return answer(route, 200, [report]);
    return answer(route, 401, { code: 'not_signed_in' });
  });
  return backend;
}

const answer = (route, status, body) =>
  route
    .fulfill({
      status,
      contentType: 'application/json',
      headers: { 'access-control-allow-origin': '*' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
    // Whoever asked may have left meanwhile.
    .catch(() => {});
