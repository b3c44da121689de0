import assert from 'node:assert/strict';
import { createSecretKey } from 'node:crypto';
import { describe, it } from 'node:test';
import { SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { isProblem } from '@bostadforst/contract/problem';
import type { Issuer, Settings } from '@bostadforst/contract/programme/settings';
import { testIssuer, type TestPerson } from '../testing/issuer.ts';
import { createAccess } from './access.ts';

const issuer = testIssuer({ municipalities: ['jarfalla', 'helsingborg'] });
const coordinator: TestPerson = {
  subject: 'kim',
  name: 'Kim',
  roles: ['coordinator'],
  units: ['bostadforst'],
  municipalities: ['jarfalla'],
};

const people = [{ issuer: issuer.issuer.issuer, subject: 'rut' }];
const settings: Settings = {
  origin: 'https://bf.example.se',
  sites: [],
  issuers: [issuer.issuer],
  municipalities: { jarfalla: { landlords: [{ id: 'exempelhem', name: 'Exempelhem', kind: 'municipal', people }], supportWorkers: [] } },
};

function asking(token: string, municipality = 'jarfalla', line?: Partial<Issuer>) {
  const changed = { ...settings, issuers: [{ ...issuer.issuer, ...line }] };
  const { whoIs } = createAccess({ settings: changed, masterKey: new Uint8Array(32), fetch: issuer.fetch });
  return whoIs({ method: 'GET', headers: { authorization: `Bearer ${token}` } }, municipality);
}

const rolesOf = async (person: Partial<TestPerson>, line?: Partial<Issuer>) =>
  (await asking(await issuer.token({ ...coordinator, ...person }), 'jarfalla', line))?.roles;

const isNotFound = (error: unknown) => isProblem(error) && error.problem.code === 'not_found';

describe('who is asking', () => {
  it('is the person, roles and units of a token that holds', async () => {
    assert.deepEqual(await asking(await issuer.token(coordinator)), {
      issuer: 'https://id.example.se',
      subject: 'kim',
      name: 'Kim',
      roles: ['coordinator'],
      units: ['bostadforst'],
    });
  });

  it('is nobody without a token', async () => {
    const { whoIs } = createAccess({ settings, masterKey: new Uint8Array(32), fetch: issuer.fetch });
    assert.equal(await whoIs({ method: 'GET', headers: {} }, 'jarfalla'), undefined);
  });

  it('is nobody with a token that has run out', async () => {
    assert.equal(await asking(await issuer.token({ ...coordinator, expiresIn: '-1m' })), undefined);
  });

  it('is nobody with a token that never runs out, or names no one', async () => {
    assert.equal(await asking(await issuer.token({ ...coordinator, expiresIn: null })), undefined);
    assert.equal(await asking(await issuer.token({ ...coordinator, subject: '' })), undefined);
  });

  it('is nobody with a token that is meant for another service', async () => {
    assert.equal(await asking(await issuer.token(coordinator), 'jarfalla', { audience: 'another-service' }), undefined);
  });

  it('is nobody with a token from an issuer we do not know, and fetches nothing from it', async () => {
    const stranger = testIssuer({ municipalities: ['jarfalla'], address: 'https://stranger.example.se' });
    assert.equal(await asking(await stranger.token(coordinator)), undefined);
  });

  it('is nobody with a token signed by another key', async () => {
    const impostor = testIssuer({ municipalities: ['jarfalla'] });
    assert.equal(await asking(await impostor.token(coordinator)), undefined);
  });

  it('is nobody with a token that is not signed, or signed with what everyone can read', async () => {
    const claims: JWTPayload = { roles: ['coordinator'], municipalities: ['jarfalla'], acr: 'loa3' };
    const fill = <T extends SignJWT | UnsecuredJWT>(jwt: T) =>
      jwt.setIssuer('https://id.example.se').setAudience('bostadforst').setSubject('kim').setExpirationTime('1h') as T;
    assert.equal(await asking(fill(new UnsecuredJWT(claims)).encode()), undefined);
    const publicKey = createSecretKey(Buffer.from(JSON.stringify(issuer.jwks.keys[0])));
    const shared = fill(new SignJWT(claims)).setProtectedHeader({ alg: 'HS256', kid: 'test' });
    assert.equal(await asking(await shared.sign(publicKey)), undefined);
  });

  it('is nobody with something that is no token at all', async () => {
    for (const token of ['', 'opaque', 'a.b.c', `${'a'.repeat(9000)}.b.c`]) assert.equal(await asking(token), undefined);
  });

  it('says so when the issuer’s keys cannot be had, rather than that the person is not signed in', async () => {
    const { whoIs } = createAccess({ settings, masterKey: new Uint8Array(32), fetch: async () => new Response(null, { status: 503 }) });
    const headers = { authorization: `Bearer ${await issuer.token(coordinator)}` };
    await assert.rejects(whoIs({ method: 'GET', headers }, 'jarfalla'), error => !isProblem(error));
  });
});

describe('where a token counts', () => {
  it('does not count in a municipality that its claims do not name', async () => {
    await assert.rejects(asking(await issuer.token(coordinator), 'helsingborg'), isNotFound);
  });

  it('does not count in a municipality that its issuer is not set up for, whatever it claims', async () => {
    const token = await issuer.token({ ...coordinator, municipalities: ['jarfalla', 'helsingborg'] });
    await assert.rejects(asking(token, 'helsingborg', { municipalities: ['jarfalla'] }), isNotFound);
    await assert.rejects(asking(token, 'nowhere'), isNotFound);
  });

  it('counts in each of several that both name', async () => {
    const token = await issuer.token({ ...coordinator, municipalities: ['jarfalla', 'helsingborg'] });
    assert.equal((await asking(token, 'helsingborg'))?.subject, 'kim');
  });

  it('is read by the municipality’s own line when an issuer has one for each', async () => {
    const lines = ['jarfalla', 'helsingborg'].map(code => ({ ...issuer.issuer, municipalities: [code], clientId: code }));
    const { whoIs } = createAccess({ settings: { ...settings, issuers: lines }, masterKey: new Uint8Array(32), fetch: issuer.fetch });
    const headers = { authorization: `Bearer ${await issuer.token({ ...coordinator, municipalities: ['helsingborg'] })}` };
    assert.equal((await whoIs({ method: 'GET', headers }, 'helsingborg'))?.subject, 'kim');
    await assert.rejects(whoIs({ method: 'GET', headers }, 'jarfalla'), isNotFound);
  });
});

describe('what a token gives', () => {
  it('asks for the third level of assurance of staff, participants and tenants', async () => {
    for (const role of ['coordinator', 'case_officer', 'log_reviewer', 'participant', 'tenant'] as const) {
      assert.deepEqual(await rolesOf({ roles: [role], acr: 'loa2' }), [], role);
      assert.deepEqual(await rolesOf({ roles: [role], acr: null }), [], role);
      assert.deepEqual(await rolesOf({ roles: [role], acr: 'loa3' }), [role], role);
      assert.deepEqual(await rolesOf({ roles: [role], acr: 'loa4' }), [role], role);
    }
  });

  it('asks for the second of landlords, and leaves out what they hold that needs more', async () => {
    assert.deepEqual(await rolesOf({ subject: 'rut', roles: ['landlord_contact', 'coordinator'], acr: 'loa2' }), ['landlord_contact']);
    assert.deepEqual(await rolesOf({ subject: 'rut', roles: ['landlord_contact'], acr: 'loa1' }), []);
  });

  it('reads a broker’s own names for the levels', async () => {
    const levels = { 'http://id.elegnamnden.se/loa/1.0/loa3': 'loa3' } as const;
    assert.deepEqual(await rolesOf({ acr: 'http://id.elegnamnden.se/loa/1.0/loa3' }, { levels }), ['coordinator']);
    assert.deepEqual(await rolesOf({ acr: 'http://id.elegnamnden.se/loa/1.0/loa3' }), []);
  });

  it('knows which landlord someone acts for, and gives no landlord’s role to one who acts for none', async () => {
    const rut = await asking(
      await issuer.token({ subject: 'rut', roles: ['landlord_contact'], municipalities: ['jarfalla'], acr: 'loa2' }),
    );
    assert.equal(rut?.landlordId, 'exempelhem');
    assert.deepEqual(await rolesOf({ subject: 'olle', roles: ['landlord_contact'], acr: 'loa2' }), []);
  });

  it('gives no units to someone who is not staff here', async () => {
    const token = await issuer.token({ subject: 'mio', roles: ['tenant'], units: ['vuxen'], municipalities: ['jarfalla'] });
    assert.deepEqual((await asking(token))?.units, []);
  });

  it('gives nothing for claim values that the settings do not name, nor for what every object has', async () => {
    assert.deepEqual(await rolesOf({ claims: { roles: ['boss', 'constructor', '__proto__', 7, null] } }), []);
    assert.deepEqual(await rolesOf({ claims: { roles: { coordinator: true } } }), []);
  });

  it('reads roles by the issuer’s own words, also from inside another claim', async () => {
    const line = { roles: { 'BF-Samordnare': 'coordinator' }, claims: { ...issuer.issuer.claims, roles: 'realm_access.roles' } } as const;
    assert.deepEqual(await rolesOf({ claims: { realm_access: { roles: ['BF-Samordnare', 'annat'] } } }, line), ['coordinator']);
    assert.deepEqual(await rolesOf({ claims: { realm_access: { roles: 'BF-Samordnare' } } }, line), ['coordinator']);
  });
});
