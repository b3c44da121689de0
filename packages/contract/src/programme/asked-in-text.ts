import { asksForNumber, neverAsked, type NeverAsked } from './never-asked.ts';

/** Sections where something about a person is written or chosen. */
const rooms = /^(?:referralForm|staffReferral|referralList|meeting|tenantMeeting|steering|calls|unread|landlordContact(?:Steps|Report)?)\./;
/** Those where nobody says who anyone is in a register. */
const withoutNumbers = /^(?:referralForm|landlordContact\w*)\./;
/** Headings, labels and hints that a field stands under. */
const besideField = /\.(?:[hf]_\w+|dimension_\w+|intro_\w+|\w*(?:Heading|Hint|Lead)|alias|wish|ownWords|needsNow|tried|speech|capacity)$/;
const denies = /(?<!\p{L})(?:inte|aldrig|inget|ingen|inga|utan|oavsett|not|never|no|nobody|nothing|without|whatever)(?!\p{L})/iu;

/** What some texts name because that is what they are for. */
const itsOwn: readonly (readonly [key: RegExp, subject: RegExp, word: RegExp])[] = [
  [/\.(?:notNeeded|mayNotAnswer)/, /./, /./],
  // One of the four situations.
  [/\.(?:staying_)?(?:leaving_)?institution/, /^(?:health|crime)$/, /./],
  // What counts for everyone who rents, and what a landlord reports of.
  [/\.danger/, /^crime$/, /./],
  [/\.(?:f_takeover|wait_|disturbances_|rent_|care_)|^landlordContact/, /^merit$/, /^(?:störning|sköt|skuld|hyresskuld|arrears|debt)/],
  [/\.(?:reference|f_caseReference)$/, /^merit$/, /^referen/],
];

/**
 * What a municipality's own words for a text ask that nobody may be asked. A question asks, and so does a label, which ends without a full
 * stop. Other sentences may well say what nobody needs to tell; beside a field only as something that is not wanted there.
 */
export function asksInText(key: string, text: string): { subject: NeverAsked; word: string } | undefined {
  if (!rooms.test(key)) return undefined;
  const asking = sentencesOf(text).filter(each => !/[.!:…]["”’)]*$/.test(each) || (besideField.test(key) && !denies.test(each)));
  return asking
    .map(each => neverAsked(each) ?? (withoutNumbers.test(key) ? asksForNumber(each) : undefined))
    .find(found => found && !itsOwn.some(([of, subject, word]) => of.test(key) && subject.test(found.subject) && word.test(found.word)));
}

/** With the mark that each ends in; a value that is filled in says nothing of its own. */
const sentencesOf = (text: string): string[] =>
  text
    .replace(/\{\{\w+\}\}/g, ' … ')
    .split(/(?<=[.!?:…]["”’)]*)\s+/)
    .map(each => each.trim())
    .filter(Boolean);
