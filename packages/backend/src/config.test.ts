import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readConfig } from './config.ts';
import { testProgramme } from './testing/test-programme.ts';

describe('what the service is told at start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bf-config-'));
  const file = (name: string, content: unknown) => {
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
    return join(folder, name);
  };
  const issuer = {
    issuer: 'https://id.example.se',
    audience: 'bostadforst',
    clientId: 'portal',
    municipalities: ['exempelkommun'],
    claims: { municipalities: 'm', roles: 'r', units: 'u' },
    roles: { koordinator: 'coordinator' },
    units: { 'enhet 1': 'vuxen' },
  };
  const settings = {
    origin: 'https://bf.example.se',
    sites: ['https://www.example.se'],
    issuers: [issuer],
    municipalities: { exempelkommun: { landlords: [], supportWorkers: [] } },
  };
  const whole = () => ({
    BF_KEY: randomBytes(32).toString('base64'),
    SETTINGS_FILE: file('settings.json', settings),
    PROGRAMMES_DIR: join(folder, 'programmes'),
    DATABASE_URL: 'postgres://bf_app@db.example.se/bf',
    DATABASE_ADMIN_URL: 'postgres://bf_admin@db.example.se/bf',
  });
  before(() => {
    mkdirSync(join(folder, 'programmes'));
    file('programmes/exempelkommun.json', testProgramme('exempelkommun'));
  });
  after(() => rmSync(folder, { recursive: true }));
  const faults = (env: Record<string, string | undefined>) => readConfig(env).faults;

  it('is accepted when it is whole, with what is left out as the documents say', () => {
    const { config, faults } = readConfig(whole());
    assert.deepEqual(faults, []);
    assert.deepEqual([config.demo, config.host, config.port, [...config.programmes.keys()]], [false, '127.0.0.1', 8080, ['exempelkommun']]);
    assert.equal(config.masterKey?.length, 32);
  });

  it('may be nearly nothing in the demo', () => {
    assert.deepEqual(faults({ BF_DEMO: '1', PROGRAMMES_DIR: join(folder, 'programmes') }), []);
    for (const off of ['', '0', undefined]) assert.equal(readConfig({ BF_DEMO: off }).config.demo, false);
  });

  it('wants a programme that says who is responsible, asks nothing it may not, and changes texts that there are', () => {
    const programmes = join(folder, 'own-forms');
    const assets = join(folder, 'assets');
    for (const each of [programmes, join(assets, 'elements')]) mkdirSync(each, { recursive: true });
    file('assets/elements/texts.json', { 'referralForm.wishHeading': 'Vad vill du?', 'referralForm.callOn': 'Ring {{number}}.' });
    const { controller: _, ...without } = testProgramme('exempelkommun');
    const ask = { id: 'sober', paths: ['unit_proposal'], kind: 'yes_no', label: { sv: 'Lever du utan alkohol?' } };
    const texts = {
      'referralForm.wishHeading': { sv: 'Vad önskar du?' },
      'referralForm.wishHeding': { sv: 'Vad önskar du?' },
      'referralList.wishHeading': { sv: 'Vad önskar du?' },
      'referralForm.callOn': { sv: 'Ring gärna {{number}}.', en: 'Call {{nummer}}.' },
    };
    file('own-forms/exempelkommun.json', { ...without, form: { own: [ask] }, texts });
    const said = faults({ ...whole(), PROGRAMMES_DIR: programmes, ASSETS_DIR: assets });
    assert.equal(said.length, 5);
    assert.match(said[0]!, /exempelkommun\.json: controller is missing/);
    assert.match(said[1]!, /form\.own: sober says “sober”\. Nobody is asked about alcohol, drugs or sobriety/);
    assert.match(said[2]!, /texts names referralForm\.wishHeding, which no element has\. Every key/);
    assert.match(said[3]!, /texts names referralList\.wishHeading, which no element has\. Is it referralForm\.wishHeading\?/);
    assert.match(said[4]!, /texts: referralForm\.callOn holds \{\{nummer\}\}, which nothing fills in\. Ours reads: Ring \{\{number\}\}\./);
    assert.equal(faults({ ...whole(), PROGRAMMES_DIR: programmes, ASSETS_DIR: join(folder, 'no-such') }).length, 2);
  });

  it('says to whoever writes a programme what may stand where, and at which line it stops being one', () => {
    const programmes = join(folder, 'by-hand');
    mkdirSync(programmes, { recursive: true });
    const written = testProgramme('exempelkommun');
    const said = (text: string) => {
      writeFileSync(join(programmes, 'exempelkommun.json'), text);
      const own = faults({ ...whole(), PROGRAMMES_DIR: programmes }).filter(fault => fault.includes('exempelkommun.json'));
      return own.map(fault => fault.replace(/^.*exempelkommun\.json:? /, ''));
    };
    const changed = (change: object) => said(JSON.stringify({ ...written, ...change }));
    assert.deepEqual(changed({}), []);
    assert.match(said('{\n  "code": "exempelkommun",\n}').join(), /^is not valid JSON at line 3, column 1\./);
    assert.match(said('{ "code": ').join(), /^is not valid JSON at line 1, column 11\./);
    assert.match(said('{ "code": exempelkommun }').join(), /^is not valid JSON(?: at line 1, column 11)?\. Mostly/);
    assert.deepEqual(changed({ tekst: {} }), ['the file has a field that is not known: tekst.']);
    assert.deepEqual(changed({ policy: { ...written.policy, priority: 'chef' } }), [
      'policy.priority is not right: it is one of team_lead, steering_group.',
    ]);
    assert.deepEqual(changed({ promises: { ...written.promises, replyDays: 'tre' } }), [
      'promises.replyDays is not right: it is a number without quotation marks.',
    ]);
    assert.deepEqual(changed({ promises: { ...written.promises, replyDays: 400 } }), ['promises.replyDays is not right: at most 60.']);
    assert.match(changed({ landlordFacingName: 'Bostadsteamet' }).join(), /^landlordFacingName is not right: it is fields in \{ \}/);
    assert.deepEqual(changed({ landlordFacingName: { en: 'Team' } }), ['landlordFacingName.sv is missing.']);
    assert.deepEqual(changed({ form: { leaveOut: { self_referral: ['reach'] } } }), [
      'form.leaveOut.self_referral.0 is not right: it is one of staying, wish, speech.',
    ]);
  });

  it('needs two people or more for protected records, and two that are not one', () => {
    const someone = (subject: string) => ({ issuer: 'https://id.example.se', subject });
    const withStaff = (...protectedStaff: object[]) => {
      const municipalities = { exempelkommun: { landlords: [], supportWorkers: [], protectedStaff } };
      return faults({ ...whole(), SETTINGS_FILE: file('named.json', { ...settings, municipalities }) });
    };
    assert.deepEqual(withStaff(someone('a'), someone('b')), []);
    for (const too of [[], [someone('a')], [someone('a'), someone('a')]])
      assert.match(withStaff(...too).join(), /municipalities\.exempelkommun\.protectedStaff must name at least two people\.$/);
  });

  it('may be told the key before, while it is changed', () => {
    const key = randomBytes(32).toString('base64');
    assert.deepEqual(faults({ ...whole(), BF_KEY_OLD: key }), []);
    assert.deepEqual(faults({ ...whole(), BF_KEY: key, BF_KEY_OLD: key }), ['BF_KEY_OLD is the same as BF_KEY: it is the key before it.']);
    assert.deepEqual(faults({ ...whole(), BF_KEY_OLD: 'kort' }), ['BF_KEY_OLD is not 32 bytes in base64.']);
  });

  it('is told all at once what is missing where people are real', () => {
    const all = faults({ PROGRAMMES_DIR: join(folder, 'programmes') });
    for (const name of ['BF_KEY', 'SETTINGS_FILE', 'DATABASE_URL and DATABASE_ADMIN_URL'])
      assert.equal(all.filter(fault => fault.startsWith(`${name} `)).length, 1, name);
    assert.equal(all.length, 3);
  });

  it('says which role to create when only one of the two addresses is there', () => {
    const [withoutAdmin, ...more] = faults({ ...whole(), DATABASE_ADMIN_URL: undefined });
    assert.match(withoutAdmin!, /^DATABASE_ADMIN_URL is missing: create a role .*create role bf_admin/);
    assert.deepEqual(more, []);
    assert.match(faults({ ...whole(), DATABASE_URL: '' })[0]!, /^DATABASE_URL is missing: create the role .*create role bf_app/);
    assert.match(
      faults({ BF_DEMO: '1', PROGRAMMES_DIR: join(folder, 'programmes'), DATABASE_URL: 'postgres://a@b/c' })[0]!,
      /^DATABASE_ADMIN_URL is missing/,
    );
  });

  it('names each value that is not right, and shows none that may be secret', () => {
    const all = faults({
      ...whole(),
      BF_KEY: 'hemlig-nyckel',
      PORT: 'åttio',
      DATABASE_URL: 'mysql://root:hemligt@db/bf',
      BF_CLIENT_SECRETS: '{"https://other.example.se":"hemligt"}',
    });
    assert.equal(all.length, 4);
    for (const name of ['BF_KEY', 'PORT', 'DATABASE_URL', 'BF_CLIENT_SECRETS'])
      assert.ok(
        all.some(fault => fault.startsWith(name)),
        name,
      );
    assert.ok(!all.join().includes('hemlig'));
  });

  it('reads no key that is not 32 bytes', () => {
    for (const key of [
      randomBytes(31).toString('base64'),
      randomBytes(33).toString('base64'),
      `${randomBytes(32).toString('base64')} `,
      randomBytes(32).toString('hex'),
    ])
      assert.deepEqual(faults({ ...whole(), BF_KEY: key }), ['BF_KEY is not 32 bytes in base64.']);
  });

  it('refuses a site that is a wildcard, has a path or is not encrypted', () => {
    for (const site of ['*', 'https://*.example.se', 'https://www.example.se/sida', 'http://www.example.se', 'null']) {
      const [fault, ...more] = faults({ ...whole(), SETTINGS_FILE: file('settings.json', { ...settings, sites: [site] }) });
      assert.match(fault!, /settings\.json: sites\.0 must be an origin/, site);
      assert.deepEqual(more, []);
    }
  });

  it('refuses settings that name what no programme has, and fields that nobody reads', () => {
    const odd = {
      ...settings,
      webhook: 'https://x.example.se',
      issuers: [{ ...issuer, roles: { chef: 'boss' } }],
    };
    assert.equal(faults({ ...whole(), SETTINGS_FILE: file('settings.json', odd) }).length, 2);
    const elsewhere = {
      ...settings,
      issuers: [{ ...issuer, municipalities: ['annanstans'], units: { 'enhet 1': 'polisen' } }],
      municipalities: { annanstans: { landlords: [], supportWorkers: [] } },
    };
    const all = faults({ ...whole(), SETTINGS_FILE: file('settings.json', elsewhere) });
    assert.equal(all.filter(fault => fault.includes('annanstans')).length, 2);
    assert.equal(all.filter(fault => fault.includes('polisen')).length, 1);
  });

  it('refuses a file that is not there or is no JSON', () => {
    assert.match(faults({ ...whole(), SETTINGS_FILE: join(folder, 'nowhere.json') })[0]!, /cannot be read \(ENOENT\)/);
    assert.match(faults({ ...whole(), SETTINGS_FILE: file('settings.json', '{,}') })[0]!, /is not valid JSON/);
  });

  it('checks every programme, each by the name of its file', () => {
    const programmes = mkdtempSync(join(folder, 'more-'));
    const place = (name: string, content: unknown) =>
      writeFileSync(join(programmes, name), typeof content === 'string' ? content : JSON.stringify(content));
    assert.match(faults({ ...whole(), PROGRAMMES_DIR: programmes })[0]!, /holds no programme/);
    place('exempelkommun.json', testProgramme('exempelkommun'));
    place('felnamn.json', testProgramme('annat'));
    place('trasig.json', '{');
    place('utan.json', { ...testProgramme('utan'), contacts: [], policy: { ...testProgramme('utan').policy, priority: 'lottery' } });
    place('okand.json', testProgramme('okand', { statements: { kind: 'asked', units: ['vuxen', 'polisen'] } }));
    const all = faults({ ...whole(), PROGRAMMES_DIR: programmes });
    for (const word of [
      'felnamn.json: code is “annat”',
      'trasig.json is not valid JSON',
      'utan.json: contacts',
      'utan.json: policy.priority',
      'okand.json: policy names the unit polisen',
    ])
      assert.equal(all.filter(fault => fault.includes(word)).length, 1, word);
    assert.equal(all.length, 5);
  });

  it('turns the demo on by 1 alone', () => {
    assert.equal(readConfig({ ...whole(), BF_DEMO: '1' }).config.demo, true);
    for (const off of ['', '0', undefined]) assert.equal(readConfig({ ...whole(), BF_DEMO: off }).config.demo, false);
    for (const word of ['false', 'no', 'off', 'true']) {
      const { config, faults } = readConfig({ ...whole(), BF_DEMO: word });
      assert.equal(config.demo, false, word);
      assert.match(faults.join(), /BF_DEMO is 1 for the demo/);
    }
  });

  it('believes only proxies that are addresses', () => {
    assert.deepEqual(readConfig({ ...whole(), TRUSTED_PROXIES: '10.0.0.0/8, ::1 loopback' }).faults, []);
    assert.match(readConfig({ ...whole(), TRUSTED_PROXIES: 'zz,10.0.0.0/99' }).faults.join(), /zz, 10\.0\.0\.0\/99/);
    assert.match(readConfig({ ...whole(), TRUSTED_PROXIES: '0.0.0.0/0 ::/0' }).faults.join(), /0\.0\.0\.0\/0, ::\/0/);
  });
});
