import { define } from '../define.ts';
import { CannotKeep, type WhyNot } from '../outreach-page/cannot-keep.ts';
import type { SeenDesk } from '../outreach-page/desk.ts';
import { OutreachQueue } from '../outreach-page/outreach-queue.ts';
import type { Waiting } from '../outreach-page/queue/queue.ts';
import type { Lost } from '../outreach-page/queue/store.ts';
import { sv } from '../outreach-page/words.sv.ts';

/** As the script of the outreach page does. */
export const hasQueue = () => define('bf-outreach-queue', OutreachQueue);

const id = (number: number) => `00000000-0000-4000-8000-00000000080${number}`;

/** One that was put in so many hours ago. */
export const waitingSince = (age: number, number = 1): Waiting => ({
  key: id(number),
  body: { keyId: id(9), enc: 'AAAA', sealed: 'A'.repeat(1600), slip: 'AAAA', writtenOn: '2026-11-24' },
  putIn: 0,
  age,
});

export const lostOn = (day: string): Lost => ({ key: id(1), day });

const nothing = async () => {};

/** How it stands on a phone, with nothing kept and nothing asked. */
export const aDesk = (change: Partial<SeenDesk> = {}): SeenDesk => ({
  waiting: [],
  lost: [],
  reach: 'reached',
  writer: { slip: 'AAAA', name: 'Sol', validUntil: '2026-12-24T09:00:00Z' },
  keepsNothing: false,
  leftToCoordinator: 0,
  busy: false,
  open: nothing,
  goOn: nothing,
  look: nothing,
  fetchKeys: async () => undefined,
  mayWrite: nothing,
  take: async () => undefined,
  sendAll: nothing,
  dismiss: nothing,
  forgetWriter: nothing,
  ...change,
});

/** What the page gives the form, where something stands in the way. */
export const keepingThat = (why: WhyNot) => ({
  inWords: sv.keepsSealed,
  mayWrite: nothing,
  take: () => Promise.reject(Object.assign(new CannotKeep(why), { inWords: sv[why] })),
});
