import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mayFrame, readPolicies, refusalOf, trustedTypesRefusal } from './policy.ts';

const page = 'https://www.example.se/sida';
const script = 'https://bf.example.se/elements/1/bf-referral-form.js';
const refused = (policy: string, nonce = '') => refusalOf(readPolicies([policy]), 'script-src', { address: script, page, nonce });

describe('a Content-Security-Policy', () => {
  const letIn = [
    '',
    'img-src *',
    'script-src https://bf.example.se',
    'SCRIPT-SRC HTTPS://BF.EXAMPLE.SE',
    'script-src bf.example.se',
    'script-src *.example.se',
    'script-src https:',
    'script-src http://bf.example.se',
    'script-src *',
    'script-src https://bf.example.se:443',
    'script-src https://bf.example.se:*',
    'script-src https://bf.example.se/elements/1/',
    `script-src ${script}`,
    'default-src https://bf.example.se',
    "script-src 'none'; script-src-elem https://bf.example.se",
    "script-src https://bf.example.se; script-src 'none'",
  ];
  for (const policy of letIn) it(`lets the script in by “${policy}”`, () => assert.equal(refused(policy), undefined));

  const refusing: [policy: string, directive: string, line: string][] = [
    ["script-src 'self'", 'script-src', "script-src 'self' https://bf.example.se;"],
    ["script-src 'none'", 'script-src', 'script-src https://bf.example.se;'],
    ["default-src 'self' data:", 'default-src', "script-src 'self' data: https://bf.example.se;"],
    [
      "script-src 'self'; script-src-elem https://annan.example.se",
      'script-src-elem',
      'script-src-elem https://annan.example.se https://bf.example.se;',
    ],
    ['script-src https://example.se', 'script-src', 'script-src https://example.se https://bf.example.se;'],
    ['script-src *.bf.example.se', 'script-src', 'script-src *.bf.example.se https://bf.example.se;'],
    ['script-src https://bf.example.se:8443', 'script-src', 'script-src https://bf.example.se:8443 https://bf.example.se;'],
    ['script-src https://bf.example.se/embed/', 'script-src', 'script-src https://bf.example.se/embed/ https://bf.example.se;'],
    ["script-src 'nonce-a1b2'", 'script-src', "script-src 'nonce-a1b2' https://bf.example.se;"],
  ];
  for (const [policy, directive, line] of refusing)
    it(`is told by “${policy}” what it lacks`, () => assert.deepEqual(refused(policy), { directive, line }));

  it('lets a script in by its nonce, also where names of hosts count for nothing', () => {
    assert.equal(refused("script-src 'nonce-a1b2'", 'a1b2'), undefined);
    assert.equal(refused("script-src 'strict-dynamic' 'nonce-a1b2'", 'a1b2'), undefined);
    assert.ok(refused("script-src 'strict-dynamic' https://bf.example.se"));
  });

  it('must be let in by each of several', () => {
    const policies = readPolicies(["script-src https:, script-src 'self'", 'img-src *']);
    assert.equal(refusalOf(policies, 'script-src', { address: script, page })?.line, "script-src 'self' https://bf.example.se;");
  });

  it('asks child-src about frames where it has no frame-src', () => {
    const policies = readPolicies(["child-src 'self'; default-src *"]);
    assert.equal(refusalOf(policies, 'frame-src', { address: script, page })?.directive, 'child-src');
  });

  it('names our policy of Trusted Types beside its own', () => {
    const line = (policy: string) => trustedTypesRefusal(readPolicies([policy]));
    assert.equal(line("require-trusted-types-for 'script'"), undefined);
    assert.equal(line('trusted-types bostadforst egen'), undefined);
    assert.equal(line('trusted-types *'), undefined);
    assert.equal(line('trusted-types egen'), 'trusted-types egen bostadforst;');
    assert.equal(line("trusted-types 'none'"), 'trusted-types bostadforst;');
  });

  it('says who may show the service in a frame', () => {
    const framed = (policy: string) => mayFrame(readPolicies([policy]), 'https://bf.example.se/frame/x/y', page);
    assert.ok(framed("default-src 'none'"));
    assert.ok(framed('frame-ancestors https://www.example.se https://annan.example.se'));
    assert.ok(!framed("frame-ancestors 'self'"));
    assert.ok(!framed("frame-ancestors 'none'"));
    assert.ok(!framed('frame-ancestors https://annan.example.se'));
  });
});
