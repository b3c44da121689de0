import { fault, type Finding } from '../diagnosis.ts';
import { readPolicies, refusalOf, trustedTypesRefusal } from '../policy.ts';
import { compareVersions } from '../script-address.ts';
import type { Seen } from '../seen.ts';
import type { Fetch } from '../service/get.ts';
import { askListed, askScript, type Listed } from '../service/scripts.ts';
import { ourScripts, standings, type OurScript } from '../standing.ts';

/** What keeps the scripts from running. What a browser has seen run is not complained of. */
export async function scriptFaults(seen: Seen, fetch: Fetch): Promise<Finding[]> {
  const scripts = ourScripts(seen);
  const each = await Promise.all(scripts.map(script => faultsOf(script, seen, fetch)));
  return [...absent(seen), ...each.flat(), ...trustedTypes(seen), ...copies(seen, scripts)];
}

const runs = (seen: Seen, tag: string) => seen.elements.some(element => element.tag === tag && element.defined);

function absent(seen: Seen): Finding[] {
  const tags = standings(seen)
    .filter(({ script, defined }) => !script && !defined)
    .map(({ tag }) => tag);
  return [...new Set(tags)].map(tag => fault('script-absent', { tag }));
}

async function faultsOf(script: OurScript, seen: Seen, fetch: Fetch): Promise<Finding[]> {
  const listed = script.exact ? await askListed(fetch, script.address, script) : undefined;
  return [...aboutAddress(script, seen, listed), ...(runs(seen, script.tag) ? [] : await stopped(script, seen, fetch, listed))];
}

/** In the order in which a browser would stumble: the first is the reason. */
async function stopped(script: OurScript, seen: Seen, fetch: Fetch, listed?: Listed): Promise<Finding[]> {
  const { tag, address, integrity, nonce, isModule } = script;
  const { origin } = new URL(address);
  const refusal = refusalOf(readPolicies(seen.policies), 'script-src', { address, page: seen.address, nonce });
  if (refusal) return [fault('script-blocked', { tag, ...refusal })];
  const chunk = seen.violations.find(({ directive, blocked }) => directive.startsWith('script-src') && blocked.startsWith(origin));
  if (chunk) return [fault('script-blocked', { tag, directive: chunk.directive, line: `script-src ${origin};` })];

  const answer = await askScript(fetch, address, integrity, seen.address);
  if (!answer.status) return [fault('script-unreachable', { tag, address })];
  if (answer.status !== 200) return [fault('script-not-found', { tag, address, status: answer.status })];
  if (!/javascript/.test(answer.type)) return [fault('script-not-script', { tag, address, type: answer.type })];
  if (!answer.readable) return [fault('script-refused', { tag, origin })];
  if (!answer.whole) return [fault('integrity-wrong', { tag, listed: listedHash(script, listed) })];
  return isModule ? [] : [fault('script-not-module', { tag })];
}

/** Only of the very version that the page asks for: another's hash fits no better. */
function listedHash({ version, tag }: OurScript, listed?: Listed): string {
  const hash = listed?.version === version ? listed?.files[`${tag}.js`] : undefined;
  return typeof hash === 'string' ? hash : '';
}

function aboutAddress(script: OurScript, seen: Seen, listed?: Listed): Finding[] {
  const { tag, version, exact, integrity, address } = script;
  const found: Finding[] = [];
  if (!exact && integrity) found.push(fault('integrity-on-stable', { tag }));
  if (!version && new URL(address).origin !== new URL(seen.address).origin) found.push(fault('address-without-version', { tag }));
  if (exact && listed) {
    const order = compareVersions(version!, listed.version);
    if (order < 0) found.push(fault('version-old', { tag, version: version!, newest: listed.version }));
    if (order > 0) found.push(fault('service-old', { tag, version: version!, newest: listed.version }));
  }
  return found;
}

/** A frame needs no policy: what is in it has its own. Nor does a site's own bundle need ours, where Lit's has a name of its own. */
function trustedTypes(seen: Seen): Finding[] {
  if (!standings(seen).some(({ kind, script }) => kind === 'inline' && script)) return [];
  const line = trustedTypesRefusal(readPolicies(seen.policies));
  return line ? [fault('trusted-types-blocked', { line })] : [];
}

function copies(seen: Seen, scripts: readonly OurScript[]): Finding[] {
  const addresses = (tag: string) => new Set(scripts.filter(each => each.tag === tag).map(({ address }) => address));
  const twice = scripts.map(({ tag }) => tag).filter(tag => addresses(tag).size > 1);
  return [...new Set([...seen.takenTags, ...twice])].map(tag => fault('other-copy', { tag }));
}
