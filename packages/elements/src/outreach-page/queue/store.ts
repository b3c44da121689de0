import type { OutreachKey, SealedReferral, WriterSlip } from '@bostadforst/contract/outreach';
import type { Clock } from './clock.ts';

/** One sealed referral as it lies on the phone. The phone cannot open it. */
export interface Envelope {
  /** Its idempotency key. */
  key: string;
  body: SealedReferral;
  /** The queue's own time when it was put in. */
  putIn: number;
}

/** What remains of one whose words are gone: the day it was written. */
export interface Lost {
  key: string;
  day: string;
}

/** What is kept beside the envelopes, by name. */
interface Beside {
  clock: Clock;
  lost: readonly Lost[];
  /** Today's public key, and the queue's time when it came. */
  sealWith: { key: OutreachKey; came: number };
  writer: WriterSlip;
}

/** Everything that a page of a service's own keeps on a phone. Rejects where the browser keeps nothing, or has no room. */
export interface Store {
  envelopes(): Promise<readonly Envelope[]>;
  beside<Name extends keyof Beside>(name: Name): Promise<Beside[Name] | undefined>;
  /** All of it or nothing. `undefined` takes away. @param most Refuses to hold more envelopes than this, by answering false. */
  change(change: Change, most?: number): Promise<boolean>;
}

export interface Change {
  put?: Envelope;
  remove?: readonly string[];
  beside?: { [Name in keyof Beside]?: Beside[Name] | undefined };
}

/** In IndexedDB, one database for each municipality. */
export function openStore(municipality: string): Store {
  let opened: Promise<IDBDatabase> | undefined;
  const anew = () => (opened = undefined);
  const database = () => {
    opened ??= open(`outreach ${municipality}`, anew).catch((error: unknown) => {
      anew();
      throw error;
    });
    return opened;
  };
  const read = async <T>(from: 'envelopes' | 'beside', ask: (store: IDBObjectStore) => IDBRequest): Promise<T> =>
    answered<T>(ask((await database()).transaction(from).objectStore(from)));

  return {
    envelopes: () => read<Envelope[]>('envelopes', store => store.getAll()),
    beside: name => read('beside', store => store.get(name)),
    async change({ put, remove = [], beside = {} }, most = Infinity) {
      const transaction = (await database()).transaction(['envelopes', 'beside'], 'readwrite');
      const done = completed(transaction);
      const [envelopes, more] = [transaction.objectStore('envelopes'), transaction.objectStore('beside')];
      let fits = true;
      for (const key of remove) envelopes.delete(key);
      for (const [name, value] of Object.entries(beside)) {
        if (value === undefined) more.delete(name);
        else more.put(value, name);
      }
      if (put) {
        // Counted in the same transaction: two pages on one phone put in ten together.
        const [count, already] = await Promise.all([answered<number>(envelopes.count()), answered<number>(envelopes.count(put.key))]);
        fits = already > 0 || count < most;
        if (fits) envelopes.put(put);
      }
      await done;
      return fits;
    },
  };
}

async function open(name: string, gone: () => void): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('envelopes', { keyPath: 'key' });
    request.result.createObjectStore('beside');
  };
  const database = await answered<IDBDatabase>(request);
  // A browser may clear what a page has put away while the page stands open: it begins anew, with nothing.
  database.onclose = gone;
  database.onversionchange = () => (database.close(), gone());
  return database;
}

function answered<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as T);
    request.onerror = () => reject(request.error ?? new Error('Nothing can be kept.'));
  });
}

/** Only then is it on the device: a full disk is found out at the end. */
function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = transaction.onerror = () => reject(transaction.error ?? new Error('Nothing can be kept.'));
  });
}
