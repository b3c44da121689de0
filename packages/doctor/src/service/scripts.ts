import { createHash } from 'node:crypto';
import type { ScriptAddress } from '../script-address.ts';
import { get, isObject, isReadableFrom, type Fetch } from './get.ts';

/** What comes from a script's address when a page of this origin asks for it. */
export interface ScriptAnswer {
  /** 0: nobody answered. */
  status: number;
  type: string;
  readable: boolean;
  /** Whether the page's integrity hash is that of these bytes. True without a hash. */
  whole: boolean;
}

export async function askScript(fetch: Fetch, address: string, integrity: string, page: string): Promise<ScriptAnswer> {
  const { origin } = new URL(page);
  const answer = await get(fetch, address, origin);
  if (!answer) return { status: 0, type: '', readable: false, whole: true };
  return {
    status: answer.status,
    type: answer.type,
    readable: isReadableFrom(answer, address, origin),
    whole: answer.status !== 200 || isWhole(answer.bytes, integrity),
  };
}

/** Of several hashes the strongest kind counts, and one of that kind must fit. What is no hash is passed over, as browsers do. */
export function isWhole(bytes: Uint8Array, integrity: string): boolean {
  const hashes = integrity.split(/\s+/).flatMap(each => {
    const [, kind, value] = /^(sha256|sha384|sha512)-([A-Za-z0-9+/_=-]+)/.exec(each) ?? [];
    return kind && value ? [{ kind, value }] : [];
  });
  const strongest = hashes
    .map(({ kind }) => kind)
    .sort()
    .at(-1);
  if (!strongest) return true;
  const own = createHash(strongest).update(bytes).digest('base64');
  return hashes.some(({ kind, value }) => kind === strongest && value === own);
}

/** What a service lists of its newest version: `integrity.json` beside the scripts. */
export interface Listed {
  version: string;
  files: Record<string, unknown>;
}

export async function askListed(fetch: Fetch, address: string, { kind }: ScriptAddress): Promise<Listed | undefined> {
  const folder = kind === 'framed' ? 'embed' : 'elements';
  const root = address.slice(0, address.lastIndexOf(`/${folder}/`));
  const json = (await get(fetch, `${root}/${folder}/integrity.json`))?.json;
  if (!isObject(json) || typeof json['version'] !== 'string' || !isObject(json['files'])) return undefined;
  return { version: json['version'], files: json['files'] };
}
