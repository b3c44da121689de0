import { kept } from './kept.ts';
import type { Surroundings } from './surroundings.ts';

// The worker of the outreach page, `/outreach/worker.js`, for that page of one municipality alone: it keeps code and public texts, never
// what someone answers. The build writes into it which files there are, and a name for them all: a new release is another worker.
declare const RELEASE: string;
declare const FILES: readonly string[];

const here = globalThis as unknown as Surroundings;
const page = new URL(here.registration.scope).pathname;
const shelf = kept(`outreach ${page} ${RELEASE}`, page, FILES);

here.addEventListener('install', event => event.waitUntil(shelf.fill()));
here.addEventListener('activate', event => event.waitUntil(shelf.forgetOthers().then(() => here.clients.claim())));

here.addEventListener('fetch', event => {
  const answer = shelf.answerFor(event.request);
  if (answer) event.respondWith(answer());
});

// A page that has just been opened, with nothing written in it, lets a newer release begin. Where another one stands open, it waits.
here.addEventListener('message', event => {
  if (event.data !== 'begin') return;
  event.waitUntil(
    here.clients.matchAll({ includeUncontrolled: true }).then(async open => {
      if (open.length <= 1) await here.skipWaiting();
    }),
  );
});
