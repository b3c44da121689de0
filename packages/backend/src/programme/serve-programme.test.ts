import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createClient } from '@bostadforst/client';
import { isProblem } from '@bostadforst/contract/problem';
import { programmeRoutes } from '@bostadforst/contract/programme/routes';
import { startTestApp, type TestApp } from '../testing/testing.ts';

describe('a municipality’s programme', () => {
  let test: TestApp;
  before(async () => (test = await startTestApp()));
  after(() => test.close());

  const asked = (municipality: string) =>
    createClient({ backend: 'http://in.process', municipality, fetch: test.fetch }, programmeRoutes).getProgramme();

  it('is told to anyone', async () => {
    assert.equal((await asked('exempelkommun')).contacts[0]?.phone, '070-174 06 05');
  });

  it('is not found for a municipality that is not here', async () => {
    await assert.rejects(asked('ingenstans'), error => isProblem(error) && error.problem.code === 'not_found');
  });

  it('is not sent again to a page that has it', async () => {
    const first = await test.fetch('/v1/exempelkommun/programme');
    const second = await test.fetch('/v1/exempelkommun/programme', { headers: { 'if-none-match': first.headers.get('etag')! } });
    assert.equal(second.status, 304);
  });
});
