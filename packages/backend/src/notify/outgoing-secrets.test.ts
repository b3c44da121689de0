import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MunicipalitySettings, type Settings } from '@bostadforst/contract/programme/settings';
import { testProgramme } from '../testing/test-programme.ts';
import { readOutgoing } from './outgoing-secrets.ts';
import { secret } from './testing.ts';

const programmes = new Map([['exempelkommun', testProgramme('exempelkommun')]]);
const hook = { url: 'https://hook.example.se/in', events: ['OfferMade' as const], secretName: 'stodsystem' };
const mail = {
  from: 'avisering@kommun.example.se',
  smtp: { host: 'smtp.example.se', port: 587, security: 'starttls' as const, user: 'avisering' },
  to: { coordinator: ['samordning@kommun.example.se'], vuxen: ['vuxen@kommun.example.se'] },
};
const env = {
  BF_WEBHOOK_SECRETS: JSON.stringify({ stodsystem: secret }),
  BF_SMTP_PASSWORDS: JSON.stringify({ exempelkommun: 'hemligt' }),
};
type Told = Pick<MunicipalitySettings, 'webhooks' | 'mail'>;
const settings = (told: Told, more: Partial<Settings> = {}): Settings => ({
  origin: 'https://bf.example.se',
  sites: [],
  issuers: [],
  municipalities: { exempelkommun: { landlords: [], supportWorkers: [], ...told } },
  ...more,
});
const faults = (
  told: Told,
  { demo = false, more = {}, from = env }: { demo?: boolean; more?: Partial<Settings>; from?: Partial<typeof env> } = {},
) => readOutgoing(from, settings(told, more), programmes, demo).faults;
const fits = (told: object) => MunicipalitySettings.safeParse({ landlords: [], supportWorkers: [], ...told }).success;

describe('what the operator says of messages', () => {
  it('is accepted when each webhook has its secret and each mail server its password', () => {
    const { value, faults } = readOutgoing(env, settings({ webhooks: [hook], mail }), programmes, false);
    assert.deepEqual(faults, []);
    assert.deepEqual([value.webhooks.get('stodsystem'), value.smtp.get('exempelkommun')], [secret, 'hemligt']);
    assert.deepEqual(readOutgoing({}, settings({}), programmes, false).faults, []);
    assert.deepEqual(readOutgoing({}, undefined, programmes, true).faults, []);
  });

  it('is refused all at once, in sentences that show no secret', () => {
    const all = faults(
      {
        webhooks: [hook, { ...hook, url: 'https://10.0.0.1/in' }, { ...hook, secretName: 'annat' }, { ...hook, secretName: 'kort' }],
        mail: {
          ...mail,
          smtp: { ...mail.smtp, host: '127.0.0.1', security: 'none' },
          to: { participant: ['x@example.se'], polisen: ['y@example.se'] },
        },
      },
      {
        from: { BF_WEBHOOK_SECRETS: JSON.stringify({ stodsystem: secret, kort: 'whsec_hemligt', ingens: secret }), BF_SMTP_PASSWORDS: '{' },
      },
    );
    for (const [pattern, count] of [
      [/webhooks\.1\.url leads to an address that is not public/, 1],
      [/webhooks\.1\.secretName is the same as another/, 1],
      [/BF_WEBHOOK_SECRETS has no annat/, 1],
      [/BF_WEBHOOK_SECRETS: kort is not whsec_/, 1],
      [/BF_WEBHOOK_SECRETS names ingens/, 1],
      [/BF_SMTP_PASSWORDS must be a JSON object/, 1],
      [/BF_SMTP_PASSWORDS has no exempelkommun/, 1],
      [/mail\.to names participant: only roles/, 1],
      [/mail\.to names polisen, which is neither/, 1],
      [/security none is for the demo/, 1],
      [/smtp\.host is not a public address/, 1],
    ] as const)
      assert.equal(all.filter(fault => pattern.test(fault)).length, count, `${pattern} in ${all.join('\n')}`);
    assert.equal(all.length, 11, all.join('\n'));
    assert.ok(!all.join().includes('hemligt') && !all.join().includes(secret));
  });

  it('lets messages go to this very machine in the demo alone', () => {
    const here = { webhooks: [{ ...hook, url: 'http://127.0.0.1:9000/in' }] };
    const from = { BF_WEBHOOK_SECRETS: env.BF_WEBHOOK_SECRETS };
    assert.deepEqual(faults(here, { demo: true, more: { allowLoopback: true }, from }), []);
    assert.equal(faults(here, { demo: true, from }).length, 1);
    const real = faults(here, { demo: false, more: { allowLoopback: true }, from });
    assert.match(real.join('\n'), /allowLoopback is for the demo and tests/);
    assert.match(real.join('\n'), /leads to an address that is not public/);
  });

  it('knows a private address in every spelling, and lets a mail server of one’s own network stand at one', () => {
    const from = { BF_WEBHOOK_SECRETS: env.BF_WEBHOOK_SECRETS };
    for (const host of [
      'localhost',
      '2130706433',
      '0x0a000001',
      '0300.0250.1.1',
      '[::1]',
      '[fd00::1]',
      '[::ffff:10.0.0.1]',
      '169.254.169.254',
    ])
      assert.equal(faults({ webhooks: [{ ...hook, url: `https://${host}/in` }] }, { from }).length, 1, host);
    const at = (host: string) =>
      faults({ mail: { ...mail, smtp: { ...mail.smtp, host, ownNetwork: true } } }, { from: { BF_SMTP_PASSWORDS: env.BF_SMTP_PASSWORDS } });
    assert.deepEqual([at('10.2.3.4').length, at('127.0.0.1').length, at('169.254.169.254').length], [0, 1, 1]);
  });

  it('has no event that never leaves, no plain http, no wildcard and no name in an address', () => {
    assert.ok(fits({ webhooks: [hook], mail }));
    for (const event of ['GoalReached', 'GoalShared', 'ConsentGiven', 'ConsentWithdrawn', 'RecordViewed', '*'])
      assert.ok(!fits({ webhooks: [{ ...hook, events: [event] }] }), event);
    for (const url of [
      'http://hook.example.se/',
      'https://anna:ord@hook.example.se/',
      'ftp://hook.example.se/',
      'hook',
      'https://hook.example.se/#x',
    ])
      assert.ok(!fits({ webhooks: [{ ...hook, url }] }), url);
    for (const odd of [
      { webhooks: [{ ...hook, events: [] }] },
      { webhooks: [{ ...hook, secret: 'x' }] },
      { mail: { ...mail, to: { coordinator: [] } } },
    ])
      assert.ok(!fits(odd));
  });
});
