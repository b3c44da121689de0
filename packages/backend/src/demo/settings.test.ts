import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { Programme, unitTypes } from '@bostadforst/contract/programme';
import { Settings } from '@bostadforst/contract/programme/settings';
import { demoLandlords, personasOf } from './personas.ts';
import { demoSettings } from './settings.ts';

const example = async (path: string) =>
  JSON.parse(await readFile(new URL(`../../../../examples/${path}`, import.meta.url), 'utf8')) as unknown;
const programmes = await Promise.all(
  ['jarfalla', 'helsingborg', 'ljusdal', 'malmo', 'sandviken'].map(async code => Programme.parse(await example(`programmes/${code}.json`))),
);

/** A municipality that the demo has never heard of, with a unit of every kind. */
const another: Programme = {
  ...programmes[0]!,
  code: 'annankommun',
  units: unitTypes.map(type => ({ id: type, type, name: { sv: `Enhet ${type}` } })),
};

describe('the demo’s people', () => {
  it('are one of each kind, in every municipality, and two outreach workers who share a phone', () => {
    for (const programme of [programmes[0]!, programmes[1]!, another]) {
      const roles = personasOf(programme).flatMap(each => each.roles[0]!);
      const count = (role: string) => roles.filter(each => each === role).length;
      assert.equal(roles.length, 17);
      const more = [count('case_officer'), count('landlord_contact'), count('outreach_worker')];
      assert.deepEqual([...more, new Set(roles).size], [3, 2, 2, 12], programme.code);
    }
  });

  it('are fewer where a municipality has fewer units that know people, and always enough to walk the whole way', () => {
    for (const programme of programmes) {
      const roles = personasOf(programme).flatMap(each => each.roles[0]!);
      for (const role of ['coordinator', 'steering_member', 'case_officer', 'tenancy_manager', 'support_worker', 'participant'] as const)
        assert.ok(roles.includes(role), `${programme.code} has no ${role}`);
    }
  });

  it('are known by ids of their own, that never change', () => {
    const subjects = programmes.flatMap(programme => personasOf(programme).map(each => each.subject));
    assert.equal(new Set(subjects).size, subjects.length);
    for (const subject of [
      'jarfalla-coordinator',
      'jarfalla-caseworker-forsorjning',
      'helsingborg-tenant',
      'helsingborg-caseworker-stodboende',
    ])
      assert.ok(subjects.includes(subject), subject);
  });

  it('have a colleague in the steering group where a lot wants two witnesses who decide', async () => {
    const withLots = Programme.parse(await example('programmes/smastad.json'));
    const deciding = (programme: Programme) => personasOf(programme).filter(each => each.roles.includes('steering_member'));
    assert.equal(withLots.policy.lot, 'among_equals');
    assert.equal(new Set(deciding(withLots).map(each => each.subject)).size, 2);
    for (const programme of programmes) assert.equal(deciding(programme).length, 1, programme.code);
  });

  it('work in units that their programme has', () => {
    for (const programme of programmes) {
      const known = programme.units.map(unit => unit.id);
      for (const { subject, roles, units } of personasOf(programme)) {
        assert.deepEqual(
          units.filter(unit => !known.includes(unit)),
          [],
          subject,
        );
        if (roles.includes('case_officer')) assert.equal(units.length, 1, subject);
      }
    }
  });

  it('hold a lower level of assurance only as landlords', () => {
    for (const { subject, acr, roles } of personasOf(another))
      assert.equal(acr, roles.includes('landlord_contact') ? 'loa2' : 'loa3', subject);
  });
});

describe('settings', () => {
  it('of the demo are what an operator could have written', () => {
    const settings = demoSettings({ origin: 'http://127.0.0.1:8080', programmes: [...programmes, another] });
    assert.deepEqual(Settings.parse(settings), settings);
  });

  it('of the demo tie each landlord to one person, and the support worker to theirs', () => {
    const { municipalities } = demoSettings({ origin: 'http://127.0.0.1:8080', programmes });
    for (const [code, { landlords, supportWorkers }] of Object.entries(municipalities)) {
      const people = landlords.map(({ id, people }) => [id, people.map(each => each.subject).join()]);
      assert.deepEqual(
        people,
        demoLandlords.map(({ id }, index) => [id, `${code}-landlord-${index + 1}`]),
      );
      assert.deepEqual(
        supportWorkers.map(each => each.subject),
        [`${code}-support-worker`],
      );
    }
  });

  it('of the example file are accepted as they stand, and cover the example programmes', async () => {
    const settings = Settings.parse(await example('settings.example.json'));
    for (const { code, units } of programmes) {
      const issuer = settings.issuers.find(each => each.municipalities.includes(code))!;
      const known = units.map(unit => unit.id);
      assert.deepEqual(
        Object.values(issuer.units).filter(unit => !known.includes(unit)),
        [],
        code,
      );
      assert.ok(settings.municipalities[code], code);
    }
  });
});
