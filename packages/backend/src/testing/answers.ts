import assert from 'node:assert/strict';
import { isProblem, type ProblemCode } from '@bostadforst/contract/problem';

/** Rejects with this problem, and names these fields when any are given. */
export function refused(promise: Promise<unknown>, code: ProblemCode, ...fields: string[]): Promise<void> {
  return assert.rejects(promise, error => {
    assert.ok(isProblem(error), String(error));
    assert.equal(error.problem.code, code);
    if (fields.length) assert.deepEqual(error.problem.fields, fields);
    return true;
  });
}

/** Everything that whoever asks can see of an answer but the time of day: two that are equal tell nothing apart. */
export async function whole(
  response: Response | Promise<Response>,
): Promise<{ status: number; headers: Record<string, string>; body: string }> {
  const answer = await response;
  const headers = Object.fromEntries([...answer.headers].filter(([name]) => name !== 'date').sort());
  return { status: answer.status, headers, body: await answer.text() };
}

/** One request as it goes over the wire. A body is sent as JSON, with a key of its own unless one is given. */
export function ask(fetch: typeof globalThis.fetch, method: string, path: string, body?: unknown, key: string = crypto.randomUUID()) {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const headers = {
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(method === 'GET' ? {} : { 'idempotency-key': key }),
  };
  return whole(fetch(path, { method, headers, ...sent }));
}
