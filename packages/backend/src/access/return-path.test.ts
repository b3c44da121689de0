import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { returnPath } from './return-path.ts';

const origin = 'https://bf.example.se';

describe('where someone lands after signing in', () => {
  it('is the page they came from', () => {
    assert.equal(returnPath('/jarfalla/staff.html', origin), '/jarfalla/staff.html');
    assert.equal(returnPath('/jarfalla/?list=open', origin), '/jarfalla/?list=open');
    assert.equal(returnPath('/a/../jarfalla/', origin), '/jarfalla/');
  });

  it('is the first page when nothing was said', () => {
    for (const nothing of [undefined, '', null, 7, ['/a', '/b']]) assert.equal(returnPath(nothing, origin), '/');
  });

  it('is never another site, however its address is disguised', () => {
    const disguised = [
      'https://evil.example.se/',
      '//evil.example.se/',
      '///evil.example.se/',
      '/\\evil.example.se/',
      '/\\evil.example.se/page',
      '//evil.example.se/page',
      '\\\\evil.example.se/',
      '/\t/evil.example.se/',
      '/\n/evil.example.se/',
      '\t//evil.example.se/',
      ' //evil.example.se/',
      '/.//evil.example.se/',
      '/..//evil.example.se/',
      '/./\\evil.example.se/',
      '/a/..//evil.example.se/',
      '/%2e//evil.example.se/',
      'javascript:alert(1)',
      'evil.example.se',
      '@evil.example.se',
      'https:evil.example.se',
    ];
    for (const wished of disguised) assert.equal(returnPath(wished, origin), '/', JSON.stringify(wished));
  });

  it('stays here for whatever a browser makes of it', () => {
    for (const wished of [
      '/%5cevil.example.se',
      '/%2f%2fevil.example.se',
      '/;//evil.example.se',
      '/@evil.example.se',
      '/a\r\nset-cookie: x=y',
    ])
      assert.equal(new URL(returnPath(wished, origin), origin).origin, origin, JSON.stringify(wished));
    assert.doesNotMatch(returnPath('/a\r\nset-cookie: x=y', origin), /[\r\n]/);
  });

  it('is no address that would begin a new sign-in, nor one that is no page', () => {
    for (const wished of ['/sign-in/jarfalla', '/sign-out', '/idp/auth', '/v1/jarfalla/me']) assert.equal(returnPath(wished, origin), '/');
    assert.equal(returnPath(`/${'a'.repeat(500)}`, origin), '/');
  });
});
