import { fault, type Finding } from '../diagnosis.ts';
import type { Seen } from '../seen.ts';
import { standings, type Standing } from '../standing.ts';
import { isSecure } from './page-faults.ts';

/** What is wrong with an element where it stands: out of sight, without a phone number, in the wrong company. */
export function elementFaults(seen: Seen): Finding[] {
  const all = standings(seen);
  return [...all.flatMap(each => [...hidden(each), ...phone(each), ...mixed(each, seen)]), ...readers(all, seen)];
}

function hidden({ tag, hidden: how }: Standing): Finding[] {
  return how ? [fault('element-hidden', { tag, by: how.by, noRoom: how.why === 'no-room' })] : [];
}

/** As people write one, or a link that rings. */
const telephone = /\+?\d[\d\s()–-]{5,}\d/;

function phone({ tag, fallback }: Standing): Finding[] {
  return telephone.test(fallback) ? [] : [fault('phone-missing', { tag })];
}

function mixed({ script, backend }: Standing, { address }: Seen): Finding[] {
  if (!address.startsWith('https:')) return [];
  const plain = [script?.address, backend].find(each => each && each.startsWith('http:') && !isSecure(each));
  return plain ? [fault('mixed-content', { address: new URL(plain).origin })] : [];
}

/** Every script on the page can read what is typed into a form that stands in it, whoever it comes from. */
function readers(all: readonly Standing[], seen: Seen): Finding[] {
  const form = all.find(({ tag, kind }) => kind === 'inline' && tag !== 'bf-model-explainer');
  if (!form) return [];
  const known = new Set([seen.address, form.backend, ...all.flatMap(({ script }) => script?.address ?? [])].filter(Boolean).map(originOf));
  const others = [...new Set(seen.scripts.map(({ address }) => originOf(address)))].filter(origin => origin && !known.has(origin));
  return others.length ? [fault('others-can-read', { tag: form.tag, origins: others.join(', ') })] : [];
}

const originOf = (address: string) => (URL.canParse(address) && /^https?:/.test(address) ? new URL(address).origin : '');
