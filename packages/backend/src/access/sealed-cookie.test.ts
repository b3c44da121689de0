import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import { createSealedCookie } from './sealed-cookie.ts';

const key = randomBytes(32);
const here = createSealedCookie(key, 'http://127.0.0.1:8080');
const pair = (line: string | undefined) => line!.slice(0, line!.indexOf(';'));

describe('a sealed cookie', () => {
  it('gives back what was put in it, among other cookies', () => {
    const header = `theme=dark; ${pair(here.set('session-jarfalla', 'secret', 60))}; x=y=z`;
    assert.equal(here.open(header, 'session-jarfalla'), 'secret');
    assert.deepEqual(here.names(header, 'session-'), ['session-jarfalla']);
  });

  it('shows nothing of it, and never the same twice', () => {
    const [one, two] = [here.set('session-jarfalla', 'secret', 60), here.set('session-jarfalla', 'secret', 60)];
    assert.doesNotMatch(one!, /secret|c2VjcmV0/);
    assert.notEqual(one, two);
  });

  it('is bound to https and this very host once it is not the demo', () => {
    const line = createSealedCookie(key, 'https://bf.example.se').set('session-jarfalla', 'secret', 60)!;
    assert.match(line, /^__Host-bf-session-jarfalla=[\w-]+; Max-Age=60; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
    assert.match(here.set('session-jarfalla', 'secret', 60)!, /^bf-session-jarfalla=[\w-]+; Max-Age=60; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('opens under no other name', () => {
    const moved = pair(here.set('session-jarfalla', 'secret', 60)).replace('session-jarfalla', 'session-helsingborg');
    assert.equal(here.open(moved, 'session-helsingborg'), undefined);
  });

  it('opens with no other key', () => {
    const header = pair(here.set('session-jarfalla', 'secret', 60));
    assert.equal(createSealedCookie(randomBytes(32), 'http://127.0.0.1:8080').open(header, 'session-jarfalla'), undefined);
  });

  it('does not open when any byte of it has been changed', () => {
    const header = pair(here.set('session-jarfalla', 'secret', 60));
    const [name, value] = [header.slice(0, header.indexOf('=') + 1), Buffer.from(header.slice(header.indexOf('=') + 1), 'base64url')];
    for (let at = 0; at < value.length; at++) {
      const changed = Buffer.from(value);
      changed[at]! ^= 1;
      assert.equal(here.open(name + changed.toString('base64url'), 'session-jarfalla'), undefined, `byte ${at}`);
    }
    for (const cut of ['', 'AAAA', value.subarray(0, 20).toString('base64url')])
      assert.equal(here.open(name + cut, 'session-jarfalla'), undefined);
  });

  it('is not set at all when a browser would silently drop it', () => {
    assert.equal(here.set('session-jarfalla', 'x'.repeat(4000), 60), undefined);
    assert.ok(here.set('session-jarfalla', 'x'.repeat(2800), 60));
  });
});
