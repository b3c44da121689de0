/** What two people may write at once about one name. */
export const meetingFields = ['needNow', 'currentSituation', 'supportNeed', 'triedBefore', 'personWishes', 'text', 'dissent'] as const;
export type MeetingField = (typeof meetingFields)[number];
export type MeetingWords = Partial<Record<MeetingField, string>>;

const said = (words: MeetingWords, field: MeetingField) => words[field]?.trim() ?? '';

/**
 * Puts two versions together where they do not collide: a field that only one of them has changed is that one's. What both have written, each
 * in their own way, is for a person to put together.
 *
 * @param began What stood there when both began.
 */
export function bothVersions(
  began: MeetingWords,
  mine: MeetingWords,
  theirs: MeetingWords,
): { merged: MeetingWords; collide: MeetingField[] } {
  const merged: MeetingWords = {};
  const collide: MeetingField[] = [];
  for (const field of meetingFields) {
    const [first, own, other] = [said(began, field), said(mine, field), said(theirs, field)];
    const both = own && other && own !== other && own !== first && other !== first;
    if (both) collide.push(field);
    // An emptied field takes nothing away from what someone else has written.
    const kept = own === other || !own || (own === first && other) ? other : own;
    if (kept) merged[field] = kept;
  }
  return { merged, collide };
}

const segmenter = new Intl.Segmenter('sv', { granularity: 'sentence' });

/** Its sentences, without the room between them. */
const sentencesOf = (text: string): string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter(sentence => sentence !== '');

/** A text sentence by sentence, and whether the other text has the same one. */
export function differing(text: string, other: string): { sentence: string; differs: boolean }[] {
  const known = new Set(sentencesOf(other));
  return sentencesOf(text).map(sentence => ({ sentence, differs: !known.has(sentence) }));
}

/** First the one, then what only the other says: equal sentences stand once. */
export function oneAfterAnother(mine: string, theirs: string): string {
  const rest = differing(theirs, mine).flatMap(({ sentence, differs }) => (differs ? [sentence] : []));
  return [sentencesOf(mine).join(' '), rest.join(' ')].filter(Boolean).join('\n');
}
