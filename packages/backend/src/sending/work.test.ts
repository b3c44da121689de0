import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { beginsWithZeros, workAnswer, workText, type Work } from '@bostadforst/contract/sending';
import { createKeys } from '../keys/keys.ts';
import { work } from './work.ts';

describe('a little reckoning', () => {
  let time = new Date('2026-03-14T09:00:00Z');
  const puzzle = work(createKeys(Buffer.alloc(32, 1)), () => time);
  const fits = ({ challenge, bits }: Work, round: number, number: number) =>
    beginsWithZeros(
      createHash('sha256')
        .update(workText(challenge, round, number))
        .digest(),
      bits,
    );
  const numbersFor = (asked: Work) =>
    Array.from({ length: asked.rounds }, (_, round) => {
      for (let number = 0; ; number += 1) if (fits(asked, round, number)) return number;
    });
  const key = '6f9619ff-8b86-4d01-b42d-00c04fc964ff';
  const asked = puzzle.ask('exempelkommun', key);
  const numbers = numbersFor(asked);
  const brought = workAnswer(asked.challenge, numbers);

  it('is done when each round has its number', () => {
    assert.equal(puzzle.isDone('exempelkommun', key, brought), true);
    for (const round of numbers.keys()) {
      const others = [...numbers];
      do others[round]! += 1;
      while (fits(asked, round, others[round]!));
      assert.equal(puzzle.isDone('exempelkommun', key, workAnswer(asked.challenge, others)), false);
    }
    assert.equal(puzzle.isDone('exempelkommun', key, workAnswer(asked.challenge, numbers.slice(1))), false);
    for (const nothing of ['', '....', asked.challenge, `${brought}.0`, brought.replaceAll('.', '. ')])
      assert.equal(puzzle.isDone('exempelkommun', key, nothing), false);
  });

  it('belongs to one key in one municipality, and to the service that asked', () => {
    assert.equal(puzzle.isDone('exempelkommun', key.replace('6', '7'), brought), false);
    assert.equal(puzzle.isDone('grannkommun', key, brought), false);
    assert.equal(work(createKeys(Buffer.alloc(32, 2)), () => time).isDone('exempelkommun', key, brought), false);
    assert.equal(
      work(createKeys(Buffer.alloc(32, 1)), () => time).isDone('exempelkommun', key, brought),
      true,
      'another process of the same',
    );
  });

  it('counts for ten minutes, and for no longer by saying so', () => {
    time = new Date('2026-03-14T09:10:00Z');
    assert.equal(puzzle.isDone('exempelkommun', key, brought), true);
    time = new Date('2026-03-14T09:10:01Z');
    assert.equal(puzzle.isDone('exempelkommun', key, brought), false);
    const later = String(time.getTime() + 60_000);
    const [, sealed] = asked.challenge.split('.');
    const lying = { ...asked, challenge: `${later}.${sealed}` };
    assert.equal(puzzle.isDone('exempelkommun', key, workAnswer(lying.challenge, numbersFor(lying))), false);
  });
});
