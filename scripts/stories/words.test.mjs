import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unsaid, wordsOfElements } from './words.mjs';

const words = texts => Object.entries(texts).map(([name, text]) => ({ name, text }));

describe('words without a story', () => {
  it('are those of a state that no story shows', () => {
    assert.deepEqual(unsaid(words({ none: 'Inga rapporter än.', late: 'Svaret är försenat.' }), ['Inga rapporter än.']), ['late']);
  });

  it('are not those whose holes a story has filled', () => {
    assert.deepEqual(unsaid(words({ number: 'Rapport {{number}}', by: 'Svar senast {{day}}' }), ['Rapport 3107']), ['by']);
  });

  it('are a single word when it stands in no line by itself, whatever words it is a piece of', () => {
    assert.deepEqual(unsaid(words({ yes: 'Ja', no: 'Nej' }), ['Jag vet inte', 'Ja, alla']), ['no']);
  });

  it('are not those that a screen reader says as one line with others', () => {
    assert.deepEqual(unsaid(words({ answered: 'har svarat' }), ['Vuxenenheten har svarat, Försörjningsstöd är tyst']), []);
  });

  it('are not those of several paragraphs, each shown by itself', () => {
    assert.deepEqual(unsaid(words({ what: 'En bostad först.\n\nSedan resten.' }), ['En bostad först.', 'Sedan resten.']), []);
  });
});

describe('the elements’ words', () => {
  it('are found in every room, each text once', async () => {
    const found = await wordsOfElements();
    for (const room of ['texts', 'referral-form', 'referral-list', 'tenant-goals', 'own-referral', 'landlord-contact', 'landlord-inbox', 'model-explainer'])
      assert.ok(
        found.some(({ name }) => name.startsWith(`${room}/`)),
        room,
      );
    const once = new Set(found.map(({ name, text }) => `${name.split('/')[0]} ${name.split('.').at(-1)} ${text}`));
    assert.equal(once.size, found.length);
    assert.ok(found.length > 1_000, String(found.length));
  });
});
