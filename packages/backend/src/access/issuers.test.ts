import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testIssuer } from '../testing/issuer.ts';
import { readClientSecrets } from './client-secrets.ts';
import { createIssuers, type Fetch } from './issuers.ts';

const issuer = testIssuer({ municipalities: ['jarfalla'] });
const header = { alg: 'ES256', kid: 'test' };
const unsigned = { payload: '', signature: '' };

function counted(answer: Fetch) {
  const asked: string[] = [];
  const fetch: Fetch = (url, init) => {
    asked.push(url);
    return answer(url, init);
  };
  return { asked, fetch };
}

describe('an issuer', () => {
  it('is asked once about itself and its keys, however many sign in at the same time', async () => {
    const { asked, fetch } = counted(issuer.fetch);
    const issuers = createIssuers({ fetch, secrets: new Map() });
    await Promise.all([1, 2, 3, 4].map(async () => (await issuers.keys(issuer.issuer))(header, unsigned)));
    assert.deepEqual(asked, ['https://id.example.se/.well-known/openid-configuration', 'https://id.example.se/jwks']);
  });

  it('is asked again after it could not be reached', async () => {
    let up = false;
    const { fetch } = counted((url, init) => (up ? issuer.fetch(url, init) : Promise.reject(new TypeError('fetch failed'))));
    const issuers = createIssuers({ fetch, secrets: new Map() });
    await assert.rejects(issuers.keys(issuer.issuer));
    up = true;
    assert.ok(await issuers.keys(issuer.issuer));
  });

  it('is not believed when it says that it is someone else', async () => {
    const other = { ...issuer.issuer, issuer: 'https://other.example.se' };
    const issuers = createIssuers({ fetch: url => issuer.fetch(url.replace('other', 'id'), {}), secrets: new Map() });
    await assert.rejects(issuers.configuration(other));
  });
});

describe('secrets for sign-in', () => {
  it('are read by issuer, and may be left out', () => {
    const { secrets, faults } = readClientSecrets('{"https://id.example.se": "a-secret"}', [issuer.issuer]);
    assert.deepEqual([secrets.get('https://id.example.se'), faults], ['a-secret', []]);
    assert.deepEqual(readClientSecrets(undefined, []).faults, []);
  });

  it('that cannot be read, or are for nobody, are said in one sentence each without the secret', () => {
    for (const text of ['{', '[]', '"a-secret"', '{"https://id.example.se": 7}', '{"https://id.example.se": ""}'])
      assert.equal(readClientSecrets(text, [issuer.issuer]).faults.length, 1, text);
    const [fault] = readClientSecrets('{"https://stranger.example.se": "a-secret"}', [issuer.issuer]).faults;
    assert.match(fault!, /https:\/\/stranger\.example\.se/);
    assert.doesNotMatch(fault!, /a-secret/);
  });
});
