import { beginsWithZeros, workAnswer, workText, type Work } from '@bostadforst/contract/sending';

/** Where a page may not reckon, such as one without https, it waits instead. */
export const canSolve = (): boolean => Boolean(globalThis.crypto?.subtle);

/** Some hundred milliseconds of reckoning in place of a wait. Each hash gives the page its turn, so that nothing stands still meanwhile. */
export async function solve({ challenge, rounds, bits }: Work, signal?: AbortSignal): Promise<string> {
  const numbers: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    let number = 0;
    while (!beginsWithZeros(await hash(workText(challenge, round, number)), bits)) number += 1;
    numbers.push(number);
    signal?.throwIfAborted();
  }
  return workAnswer(challenge, numbers);
}

const hash = async (text: string) => new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
