/** Letters of other alphabets, and figures, that read as one of ours in a word. */
const lookAlikes: Readonly<Record<string, string>> = {
  ...{ а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ѕ: 's', к: 'k', м: 'm', т: 't', н: 'h', в: 'b' },
  ...{ α: 'a', ε: 'e', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x' },
  ...{ 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' },
};

/** As one reads it: without what shows nothing, and with each letter as the one that it looks like. */
const asRead = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{L}\p{N}@$]+/gu, word => (/\p{L}/u.test(word) ? word.replace(/./gu, letter => lookAlikes[letter] ?? letter) : word));

export const wordsOf = (text: string): string[] =>
  asRead(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** “m i s s b r u k” */
export const spelledOut = (text: string): string[] =>
  (asRead(text).match(/(?<![\p{L}\p{N}])\p{L}(?:[\s.-]\p{L}){3,}(?![\p{L}\p{N}])/gu) ?? []).map(letters => letters.replace(/\P{L}/gu, ''));

/** “miss bruk”, “miss-bruk” */
export const joined = (words: readonly string[]): string[] => words.slice(1).map((word, index) => `${words[index]}${word}`);

/** As on a keyboard without å, ä and ö. */
export const withoutMarks = (text: string): string => text.replace(/[åä]/g, 'a').replace(/ö/g, 'o');

/** Whether a word begins with another that has at most one letter too many, too few, wrong, or two in the wrong order. */
export const isOneSlipFrom = (right: string, word: string): boolean =>
  [-1, 0, 1].some(more => word.length >= right.length + more && isOneSlip(right, word.slice(0, right.length + more)));

function isOneSlip(right: string, written: string): boolean {
  let same = 0;
  while (same < right.length && right[same] === written[same]) same++;
  const [rest, other] = [right.slice(same), written.slice(same)];
  if (!rest && !other) return true;
  const swapped = rest[1] === other[0] && rest[0] === other[1] && rest.slice(2) === other.slice(2);
  return swapped || rest.slice(1) === other.slice(1) || rest.slice(1) === other || rest === other.slice(1);
}
