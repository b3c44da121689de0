import * as z from 'zod/mini';
import { CalendarDay } from '../calendar-day.ts';
import { UnitId } from '../programme/policy.ts';
import { Dimensions } from '../referral/event.ts';
import { ListEntry } from '../referral/list-entry.ts';
import { Words } from '../referral/referral.ts';

/** A meeting is called once: its day and who is there hold for every name on its agenda. */
export const NewMeeting = z.strictObject({
  /** Today, or a day that has been. */
  heldOn: CalendarDay,
  unitsPresent: z.array(UnitId).check(z.maxLength(20)),
  /** Names that are ready to be assessed, and those whose day has come although a unit is silent. */
  agenda: z.array(z.uuid()).check(z.minLength(1), z.maxLength(60)),
});
export type NewMeeting = z.infer<typeof NewMeeting>;

/** Which definition of the target group was in force. */
export const TargetGroupVersion = z.object({ number: z.int(), agreedOn: z.iso.date() });
export type TargetGroupVersion = z.infer<typeof TargetGroupVersion>;

/** One name on the agenda, as the list shows it: no free text, no stance. */
export const MeetingName = z.object({ entry: ListEntry, assessed: z.boolean() });
export type MeetingName = z.infer<typeof MeetingName>;

export const Meeting = z.object({
  id: z.uuid(),
  heldOn: z.iso.date(),
  unitsPresent: z.array(z.string()),
  targetGroup: z.optional(TargetGroupVersion),
  /** In the order of the agenda; only those that whoever asks may see. */
  names: z.array(MeetingName),
});
export type Meeting = z.infer<typeof Meeting>;

/** A meeting in the list of meetings. Counts cover what the asker may see, and nothing else. */
export const MeetingLine = z.object({
  id: z.uuid(),
  heldOn: z.iso.date(),
  unitsPresent: z.array(z.string()),
  names: z.int(),
  left: z.int(),
  /** Called today: names can still be taken up. */
  open: z.boolean(),
});
export type MeetingLine = z.infer<typeof MeetingLine>;

const written = { dimensions: Dimensions, dissent: z.optional(Words) };

/**
 * What a group writes together about one name, and where that leads. Nothing is asked twice: the reasons of *not now* are the words of the
 * assessment, the day and the units are the meeting's.
 */
export const NewMeetingAssessment = z.discriminatedUnion('recommendation', [
  z.strictObject({ recommendation: z.literal('propose'), ...written, text: z.optional(Words) }),
  z.strictObject({ recommendation: z.literal('not_now'), ...written, text: Words, reviewOn: CalendarDay, offeredInstead: Words }),
  z.strictObject({
    recommendation: z.literal('return'),
    ...written,
    text: z.optional(Words),
    missing: Words,
    byWhom: UnitId,
    byWhen: CalendarDay,
  }),
]);
export type NewMeetingAssessment = z.infer<typeof NewMeetingAssessment>;

/** Words that come after someone else has saved theirs. The recommendation stands; whoever sees it otherwise says so in `dissent`. */
export const AmendedAssessment = z.strictObject({ ...written, text: z.optional(Words) });
export type AmendedAssessment = z.infer<typeof AmendedAssessment>;
