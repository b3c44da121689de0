// The WordPress plugin, on the server: what visitors get, and what the settings page keeps.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { faultsOf, hasPhp, plugin } from './testing/php.mjs';

const skip = hasPhp || process.env.BF_REQUIRE_ALL === '1' ? false : 'PHP was not found: install php-cli.';
const folder = join(import.meta.dirname, 'bostadforst');
const hash = `sha384-${'a'.repeat(64)}`;
const option = { backend: 'https://bf.example.se', municipality: 'exempelkommun' };
const form = { element: 'referral-form', phone: '070-174 06 05', hours: 'vardagar 9–15' };
const evil = `"><script>alert(1)</script>' onload=x`;

const rendered = (attributes, more) => plugin({ option, blocks: [{ ...form, ...attributes }], ...more });

describe('the WordPress plugin’s PHP', { skip }, () => {
  for (const file of readdirSync(folder, { recursive: true }).filter(each => each.endsWith('.php')))
    it(`can be read by PHP: ${file}`, () => assert.equal(faultsOf(join(folder, file)), ''));
});

describe('a block on a WordPress page', { skip }, () => {
  it('is the element with a phone number between its tags, and one script', () => {
    const { blocks, scripts } = rendered({});
    assert.deepEqual(blocks, [
      '<div class="wp-block-bostadforst-element"><bf-referral-form backend="https://bf.example.se" municipality="exempelkommun">' +
        '<p>Ring oss på <a href="tel:+46701740605">070-174 06 05</a>, vardagar 9–15.</p></bf-referral-form></div>',
    ]);
    assert.equal(scripts, '<script type="module" src="https://bf.example.se/embed/1/bf-referral-form.js"></script>');
  });

  it('stands in the page when that was chosen', () => {
    assert.match(rendered({ standing: 'inline' }).scripts, /src="https:\/\/bf\.example\.se\/elements\/1\/bf-referral-form\.js"/);
  });

  it('says what was chosen, and nothing that was not', () => {
    const chosen = {
      language: 'sv-x-ll',
      exitUrl: 'https://vader.example.se/',
      headingLevel: 3,
      path: 'unit',
      municipality: 'annankommun',
    };
    const [html] = rendered(chosen).blocks;
    assert.match(
      html,
      / municipality="annankommun" language="sv-x-ll" exit-url="https:\/\/vader\.example\.se\/" heading-level="3" path="unit">/,
    );
    assert.doesNotMatch(rendered({ element: 'model-explainer', path: 'unit' }).blocks[0], /path=/);
  });

  it('shows nothing to visitors without a phone number, and tells editors why', () => {
    assert.deepEqual(rendered({ phone: '  ' }).blocks, ['']);
    assert.equal(rendered({ phone: '' }).scripts, '');
    assert.match(rendered({ phone: 'ring oss' }, { editor: true }).blocks[0], /förrän det har ett telefonnummer/);
  });

  it('is the phone number alone until somebody has said where the service is, and in a feed', () => {
    const number = '<p>Ring oss på <a href="tel:+46701740605">070-174 06 05</a>, vardagar 9–15.</p>';
    assert.deepEqual(plugin({ blocks: [form] }), { ...plugin({ blocks: [form] }), blocks: [number], scripts: '' });
    assert.deepEqual(rendered({}, { feed: true }).blocks, [number]);
    assert.match(plugin({ blocks: [form], editor: true }).blocks[0], /Inställningar → Bostad först/);
  });

  it('loads the script once for two blocks of a kind, and two for two kinds', () => {
    const { scripts } = plugin({ option, blocks: [form, form, { ...form, element: 'model-explainer' }] });
    assert.equal(scripts.match(/<script /g).length, 2);
  });

  it('loads an exact version with its hash when the settings have one, and the stable address for what is not in it', () => {
    const pinned = { ...option, embed: { version: '1.2.3', files: { 'bf-referral-form.js': hash } } };
    const { scripts } = plugin({
      option: pinned,
      blocks: [form, { ...form, element: 'model-explainer' }, { ...form, standing: 'inline' }],
    });
    assert.match(scripts, new RegExp(`embed/1.2.3/bf-referral-form.js" integrity="${hash.replace('+', '\\+')}" crossorigin="anonymous"`));
    assert.match(scripts, /embed\/1\/bf-model-explainer\.js"><\/script>/);
    assert.match(scripts, /elements\/1\/bf-referral-form\.js"><\/script>/);
  });

  it('lets nothing out of its place, whatever an editor writes', () => {
    for (const name of ['element', 'standing', 'phone', 'hours', 'municipality', 'language', 'exitUrl', 'path', 'headingLevel']) {
      const { blocks, scripts } = rendered({ phone: '070-174 06 05', [name]: name === 'phone' ? `070-174 06 05 ${evil}` : evil });
      assert.doesNotMatch(
        blocks[0] + scripts.replace(/<script type="module" src="https:\/\/bf[^"]*"><\/script>/, ''),
        /<script|onload=x"|"\s*onload/,
        name,
      );
    }
    assert.doesNotMatch(rendered({ exitUrl: 'javascript:alert(1)' }).blocks[0], /exit-url/);
    assert.doesNotMatch(rendered({ exitUrl: 'http://vader.example.se/' }).blocks[0], /exit-url/);
    assert.ok(rendered({ phone: ['070'], element: { a: 1 }, headingLevel: [] }).blocks[0] === '');
  });
});

describe('the settings page', { skip }, () => {
  const stored = written => plugin({ option, written });

  it('keeps an address, a code and an exact version as they were written', () => {
    const list = { version: '1.2.3', files: { 'bf-site.js': hash } };
    const written = { backend: ' https://bf.example.se/ ', municipality: 'jarfalla', embed: JSON.stringify(list), elements: '' };
    assert.deepEqual(stored(written).stored, { backend: 'https://bf.example.se', municipality: 'jarfalla', embed: list, elements: null });
    assert.deepEqual(stored(written).errors, []);
  });

  it('says what it cannot use, and keeps what was there before', () => {
    const wrong = {
      backend: [
        'http://bf.example.se',
        'https://bf.example.se/vag',
        'javascript:alert(1)',
        'https://*.example.se',
        'https://a:b@example.se',
      ],
      municipality: ['Järfälla', 'x', '"><b>', 'a b'],
      embed: ['{}', 'text', '{"version":"1","files":{}}', `{"version":"1.2.3","files":{"../x.js":"${hash}"}}`],
    };
    for (const [name, values] of Object.entries(wrong))
      for (const value of values) {
        const { stored: kept, errors } = stored({ [name]: value });
        assert.deepEqual([kept[name] ?? null, errors], [option[name] ?? null, [`bostadforst-${name}`]], `${name}: ${value}`);
      }
  });

  it('can be emptied', () => assert.deepEqual(stored({ backend: '' }).stored.backend, ''));

  it('survives whatever is sent to it', () => {
    for (const written of [null, 'text', [], { backend: ['a'] }]) assert.deepEqual(stored(written).errors, []);
  });

  it('shows what is stored as text', () => {
    const { fields } = plugin({ option: { ...option, municipality: evil }, fields: ['municipality', 'embed'] });
    assert.doesNotMatch(fields, /<script/);
    assert.match(fields, /aria-describedby="bostadforst-municipality-hint"/);
  });
});
