import { elements, type Element } from './elements.ts';
import { readScriptAddress, type ScriptAddress } from './script-address.ts';
import type { Seen, SeenElement, SeenScript } from './seen.ts';

export interface OurScript extends SeenScript, ScriptAddress {}

/** One element as it stands on the page: with its script, whether in a frame, and whom it asks. */
export interface Standing extends SeenElement {
  knows: Element;
  script?: OurScript;
  kind: 'inline' | 'framed';
  /** Absolute; empty when the page does not say. */
  backend: string;
  municipality: string;
  /** In a frame, and then a link in its place, since one signs in on the service's own page. */
  onlyLinks: boolean;
}

export function ourScripts(seen: Seen): OurScript[] {
  return seen.scripts.flatMap(script => {
    const read = readScriptAddress(script.address);
    return read ? [{ ...script, ...read }] : [];
  });
}

/** Every element but `<bf-site>`, which shows nothing of its own. */
export function standings(seen: Seen): Standing[] {
  const scripts = ourScripts(seen);
  return seen.elements
    .filter(({ tag }) => tag !== 'bf-site')
    .map(element => {
      const { tag, attributes } = element;
      const script = scripts.find(each => each.tag === tag);
      const kind = script?.kind ?? (isFramed(seen, tag) ? 'framed' : 'inline');
      const knows = elements[tag]!;
      const path = attributes['path'] ?? 'self';
      return {
        ...element,
        knows,
        script,
        kind,
        backend: absolute(attributes['backend'] ?? '', seen.base),
        municipality: attributes['municipality'] ?? '',
        onlyLinks: kind === 'framed' && (knows.signedIn === true || (tag === 'bf-referral-form' && path !== 'self')),
      };
    });
}

const isFramed = ({ frames }: Seen, tag: string) =>
  frames.some(address => URL.canParse(address) && new RegExp(`/frame/[^/]+/${tag.slice('bf-'.length)}$`).test(new URL(address).pathname));

const absolute = (address: string, base: string) =>
  address && URL.canParse(address, base) ? new URL(address, base).href.replace(/\/$/, '') : '';
