import { newKey } from './new-key.ts';

/** One try at sending. */
export interface Trying {
  /** Stays the same from try to try: what is tried again is stored once. */
  key: string;
  /**
   * Said once it has failed: there was no network from first to last, and nothing was tried before. Whoever wrote may be told so, and the
   * key is none that the service can have seen.
   */
  nothingSent(): boolean;
}

/** @param key of the tries before; empty for the first. */
export function trying(key: string): Trying {
  const wasOffline = !navigator.onLine;
  return { key: key || newKey(), nothingSent: () => !key && wasOffline && !navigator.onLine };
}
