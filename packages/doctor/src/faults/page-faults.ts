import { fault, type Finding } from '../diagnosis.ts';
import type { Seen } from '../seen.ts';
import { ourScripts } from '../standing.ts';

/** What is wrong with the page as a whole. */
export function pageFaults(seen: Seen): Finding[] {
  return [...missing(seen), ...insecure(seen), ...(seen.translated ? [fault('page-translated', { by: seen.translated })] : [])];
}

function missing(seen: Seen): Finding[] {
  if (seen.elements.some(({ tag }) => tag !== 'bf-site')) return [];
  const script = ourScripts(seen).find(({ tag }) => tag !== 'bf-site');
  // An editor that knows no such tag shows it as text, or takes it away and leaves its script.
  if (seen.tagAsText) return [fault('tag-stripped', { tag: seen.tagAsText, asText: true })];
  return [script ? fault('tag-stripped', { tag: script.tag, asText: false }) : fault('no-element', {})];
}

function insecure({ address }: Seen): Finding[] {
  return isSecure(address) ? [] : [fault('page-not-secure', {})];
}

/** As browsers have it: https, and this very machine. */
export function isSecure(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol !== 'http:' || /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
