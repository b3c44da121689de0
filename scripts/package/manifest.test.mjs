// The manifest says what the elements' sources say: nothing less, and nothing that is not there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { languages } from '@bostadforst/contract/programme';
import { wordsOf } from './editors.mjs';
import { elementsFolder, elementsOf, makeManifest } from './manifest.mjs';
import { tokens, tokensRead } from './manifest/tokens.mjs';
import { saidBySource } from './source-reach.mjs';

const manifest = makeManifest();
const elements = elementsOf(manifest);
const named = (list = []) => list.map(({ name }) => name).sort();
/** The frame's page tells its element so what is in sight; a site sets none of it. */
const ofTheFrame = name => name.startsWith('--bf-frame-');

describe('the manifest', () => {
  it('has every public element', () => {
    const exported = Object.keys(JSON.parse(readFileSync(join(elementsFolder, 'package.json'), 'utf8')).exports);
    const tags = exported.flatMap(path => /^\.\/(bf-[a-z-]+)\.js$/.exec(path)?.[1] ?? []);
    assert.deepEqual(
      elements.map(({ tagName }) => tagName),
      tags.sort(),
    );
  });

  it('describes all that it names, in a sentence', () => {
    for (const element of elements) {
      const lists = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'].flatMap(list => element[list] ?? []);
      for (const { name, description = '' } of [element, ...lists])
        assert.match(description, /^[A-Z`0-9][^]*[.`:;]$/, `${element.tagName} ${name}`);
    }
  });

  it('names nothing that is the element’s own business', () => {
    const members = elements.flatMap(element => element.members);
    assert.deepEqual(
      members.filter(({ name, kind, privacy }) => name.startsWith('#') || privacy || kind !== 'field' || name === 'here'),
      [],
    );
  });

  it('gives every element what it inherits: where it stands', () => {
    for (const element of elements) {
      for (const attribute of ['backend', 'municipality', 'language', 'exit-url'])
        assert.ok(named(element.attributes).includes(attribute), `${element.tagName} ${attribute}`);
      assert.ok(named(element.members).includes('credentials'), element.tagName);
      if (element.tagName !== 'bf-site') assert.ok(named(element.members).includes('site'), element.tagName);
    }
  });

  it('writes out every word that an attribute may be', () => {
    const typeOf = (tag, attribute) =>
      elements.find(({ tagName }) => tagName === tag).attributes.find(({ name }) => name === attribute).type;
    assert.deepEqual(wordsOf(typeOf('bf-referral-form', 'path')), ['self', 'outreach', 'unit']);
    for (const { tagName } of elements) assert.deepEqual(wordsOf(typeOf(tagName, 'language')), [...languages], tagName);
  });

  it('says of each event what it holds, and whether the page hears it', () => {
    const events = Object.fromEntries(elements.flatMap(({ events = [] }) => events.map(event => [event.name, event])));
    assert.deepEqual(
      Object.values(events)
        .filter(({ bubbles }) => !bubbles)
        .map(({ name }) => name)
        .sort(),
      ['bf-goal-added', 'bf-goal-moved', 'bf-own-referral-changed', 'bf-step-ticked'],
    );
    assert.deepEqual(named(events['bf-report-sent'].fields), ['kind', 'reportId']);
    assert.deepEqual(wordsOf(events['bf-goal-moved'].fields.find(({ name }) => name === 'state').type), [
      'active',
      'idea',
      'let_go',
      'reached',
      'resting',
    ]);
  });

  it('lets no event carry words that somebody wrote: ids, a yes or no, and words of a closed set', () => {
    for (const { tagName, events = [] } of elements) {
      for (const { name, fields } of events) {
        for (const field of fields)
          assert.ok(
            /Id$/.test(field.name) || field.type.text === 'boolean' || wordsOf(field.type).length > 0,
            `${tagName} ${name} ${field.name}: ${field.type.text}`,
          );
      }
    }
  });

  for (const { tagName, slots, cssParts, events } of elements) {
    it(`names each slot, part and event that <${tagName}> has, and no other`, () => {
      const said = saidBySource(tagName);
      assert.deepEqual(named(slots), said.slots);
      assert.deepEqual(named(cssParts), said.parts);
      assert.deepEqual(named(events), said.events);
    });
  }

  it('lists the twelve tokens that the styles read, each with its one default', () => {
    const read = new Map([...tokensRead(elementsFolder)].filter(([name]) => !ofTheFrame(name)));
    assert.deepEqual([...read.keys()].sort(), named(tokens));
    for (const [name, defaults] of read) assert.equal(defaults.size, 1, `${name}: ${[...defaults].join(' or ')}`);
    for (const { tagName, cssProperties } of elements) {
      assert.deepEqual(named(cssProperties), named(tokens), tagName);
      for (const token of cssProperties) assert.equal(token.default, [...read.get(token.name)][0], token.name);
    }
  });

  it('leads to files that ship', () => {
    for (const { path } of manifest.modules) assert.match(path, /^dist\/[a-z-]+\/[a-z-]+\.js$/);
    assert.deepEqual(JSON.stringify(manifest).match(/"[^"]*(src\/|\.ts)[^"]*"/g) ?? [], []);
    assert.deepEqual(
      new Set(manifest.modules.flatMap(({ declarations }) => declarations.map(({ kind }) => kind))),
      new Set(['class', 'mixin']),
    );
  });
});
