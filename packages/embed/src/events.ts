const paths = ['self_referral', 'outreach_reverse', 'unit_proposal'];

/**
 * What a page is told, by the name of the event: each field with every word it may hold. An event or a word that is not here stays in the
 * frame, whatever sent it, so that nothing a person wrote can leave by this way.
 */
export const repeated: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'bf-referral-sent': { path: paths },
};

/** The fields of a repeated event, when each is a word it may hold; else undefined. */
export function fieldsOf(name: unknown, said: unknown): Record<string, string> | undefined {
  if (typeof name !== 'string' || !Object.hasOwn(repeated, name) || typeof said !== 'object' || said === null) return undefined;
  const fields: Record<string, string> = {};
  for (const [field, words] of Object.entries(repeated[name]!)) {
    const word: unknown = (said as Record<string, unknown>)[field];
    if (typeof word !== 'string' || !words.includes(word)) return undefined;
    fields[field] = word;
  }
  return fields;
}
