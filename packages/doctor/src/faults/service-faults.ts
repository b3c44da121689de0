import { fault, type Finding } from '../diagnosis.ts';
import { readPolicies, refusalOf } from '../policy.ts';
import type { Seen } from '../seen.ts';
import { askFrame } from '../service/frame.ts';
import type { Fetch } from '../service/get.ts';
import { askPaths, askProgramme, type Asked } from '../service/programme.ts';
import { standings, type Standing } from '../standing.ts';

type Programme = Extract<Asked, { state: 'there' }>;

/** What keeps the elements from their service, and what the service has not got for them. */
export async function serviceFaults(seen: Seen, fetch: Fetch): Promise<Finding[]> {
  const all = standings(seen);
  const placed = all.filter(({ backend, municipality }) => backend && municipality);
  const perPlace = Object.values(Object.groupBy(placed, ({ backend, municipality }) => `${backend} ${municipality}`));
  const asked = await Promise.all(perPlace.map(there => ofOnePlace(there!, seen, fetch)));
  return [...all.flatMap(withoutPlace), ...policyFaults(placed, seen), ...asked.flat()];
}

function withoutPlace({ tag, backend, municipality }: Standing): Finding[] {
  if (!backend) return [fault('place-missing', { tag, attribute: 'backend' })];
  return municipality ? [] : [fault('place-missing', { tag, attribute: 'municipality' })];
}

/** Of all elements on the page, so that every line that lacks is told at once. */
function policyFaults(placed: readonly Standing[], seen: Seen): Finding[] {
  const policies = readPolicies(seen.policies);
  const refused = (asked: 'connect-src' | 'frame-src', standing: readonly Standing[]) =>
    [...new Set(standing.map(({ backend }) => backend))].flatMap(
      backend => refusalOf(policies, asked, { address: `${backend}/`, page: seen.address }) ?? [],
    );
  return [
    ...refused(
      'connect-src',
      placed.filter(({ kind }) => kind === 'inline'),
    ).map(values => fault('connect-blocked', values)),
    ...refused(
      'frame-src',
      placed.filter(({ kind, onlyLinks }) => kind === 'framed' && !onlyLinks),
    ).map(values => fault('frame-blocked', values)),
  ];
}

async function ofOnePlace(there: readonly Standing[], seen: Seen, fetch: Fetch): Promise<Finding[]> {
  const { backend, municipality } = there[0]!;
  const asked = await askProgramme(fetch, backend, municipality, seen.address);
  if (asked.state === 'unreachable') return [fault('backend-unreachable', { backend, status: asked.status })];
  if (asked.state === 'not-ours') return [fault('backend-not-ours', { backend })];
  if (asked.state === 'unknown') return [fault('municipality-unknown', { municipality, backend })];

  const { origin } = new URL(seen.address);
  const unlisted = !asked.readable && there.some(({ kind }) => kind === 'inline');
  const perElement = there.flatMap(standing => [...language(standing, asked), ...exit(standing, asked, seen)]);
  return [
    ...(unlisted ? [fault('origin-not-listed', { origin, backend })] : []),
    ...(await frames(there, seen, fetch)),
    ...(await capabilities(there, asked, fetch)),
    ...perElement,
  ];
}

async function frames(there: readonly Standing[], seen: Seen, fetch: Fetch): Promise<Finding[]> {
  const framed = there.filter(({ kind, onlyLinks }) => kind === 'framed' && !onlyLinks);
  const found = await Promise.all(
    framed.map(async ({ backend, municipality, tag }) => {
      const { address, status, shown } = await askFrame(fetch, backend, municipality, tag, seen.address);
      if (status !== 200) return fault('frame-not-found', { address, status });
      return shown ? undefined : fault('frame-refused', { origin: new URL(seen.address).origin, backend });
    }),
  );
  return found.filter(each => each !== undefined);
}

async function capabilities(there: readonly Standing[], { can }: Programme, fetch: Fetch): Promise<Finding[]> {
  const lacking = there.filter(({ knows }) => knows.needs && !can.includes(knows.needs));
  if (!lacking.length) return [];
  const paths = await askPaths(fetch, there[0]!.backend);
  return lacking.map(({ tag, knows }) =>
    fault('capability-missing', { tag, capability: knows.needs!, older: paths !== undefined && !paths.includes(knows.route!) }),
  );
}

function language({ tag, attributes, knows }: Standing, { languages }: Programme): Finding[] {
  const chosen = attributes['language'];
  const offered = knows.languages.filter(each => languages.includes(each));
  return !chosen || offered.includes(chosen) ? [] : [fault('language-not-offered', { tag, language: chosen, offered: offered.join(', ') })];
}

/** Where *Lämna sidan snabbt* leads. Over http, whoever listens on the network sees where someone went from here. */
function exit({ tag, attributes, knows, onlyLinks }: Standing, { exitUrl }: Programme, { base }: Seen): Finding[] {
  const address = attributes['exit-url'] || exitUrl;
  if (!knows.leaves || onlyLinks) return [];
  if (!address) return [fault('exit-missing', { tag })];
  const fine = URL.canParse(address, base) && new URL(address, base).protocol === 'https:';
  return fine ? [] : [fault('exit-not-https', { tag, address })];
}
