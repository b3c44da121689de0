import { get, isObject, isReadableFrom, type Fetch } from './get.ts';

/** What a service says of one municipality to a page of this origin. */
export type Asked =
  | { state: 'unreachable'; status: number }
  | { state: 'not-ours' }
  | { state: 'unknown' }
  | { state: 'there'; readable: boolean; languages: string[]; can: string[]; exitUrl: string };

export async function askProgramme(fetch: Fetch, backend: string, municipality: string, page: string): Promise<Asked> {
  const address = `${backend.replace(/\/$/, '')}/v1/${encodeURIComponent(municipality)}/programme`;
  const answer = await get(fetch, address, new URL(page).origin);
  if (!answer) return { state: 'unreachable', status: 0 };
  if (answer.status >= 500) return { state: 'unreachable', status: answer.status };
  const { json } = answer;
  // A name that is not even a municipality's is `invalid`; one that is nobody's here is `not_found`.
  if (answer.status >= 400) return { state: isObject(json) && isProblem(json) ? 'unknown' : 'not-ours' };
  if (!isObject(json) || !Array.isArray(json['can'])) return { state: 'not-ours' };
  return {
    state: 'there',
    readable: isReadableFrom(answer, address, new URL(page).origin),
    can: words(json['can']),
    languages: words(json['languages']),
    exitUrl: typeof json['exitUrl'] === 'string' ? json['exitUrl'] : '',
  };
}

const isProblem = ({ code }: Record<string, unknown>) => code === 'not_found' || code === 'invalid';

const words = (list: unknown): string[] => (Array.isArray(list) ? list.filter(each => typeof each === 'string') : []);

/** The paths that a service knows; undefined when it does not say. */
export async function askPaths(fetch: Fetch, backend: string): Promise<string[] | undefined> {
  const document = (await get(fetch, `${backend.replace(/\/$/, '')}/openapi.json`))?.json;
  return isObject(document) && isObject(document['paths']) ? Object.keys(document['paths']) : undefined;
}
