import * as z from 'zod/mini';

export const reportKinds = [
  'disturbance',
  'misconduct',
  'rent_arrears',
  'damage',
  'repair',
  'welfare_concern',
  'sublet_transfer',
  'access',
  'tenancy_question',
  'praise',
  'other',
] as const;
export const ReportKind = z.enum(reportKinds);
export type ReportKind = z.infer<typeof ReportKind>;

/** *Resolved* and *closed without action* are never shown as the same. */
export const reportStates = ['received', 'acknowledged', 'in_progress', 'resolved', 'no_action', 'handed_over'] as const;
export const ReportState = z.enum(reportStates);
export type ReportState = z.infer<typeof ReportState>;

const closed: readonly ReportState[] = ['resolved', 'no_action', 'handed_over'];

/** Where a report can go from here: onwards, never back, and a closed one nowhere. One that this version does not know goes nowhere either. */
export function nextReportStates(from: ReportState): readonly ReportState[] {
  switch (from) {
    case 'received':
      return ['acknowledged', 'in_progress', ...closed];
    case 'acknowledged':
      return ['in_progress', ...closed];
    case 'in_progress':
      return closed;
    default:
      return [];
  }
}

const Facts = z.string().check(z.trim(), z.minLength(1), z.maxLength(2000));

/**
 * What a landlord reports: facts seen and heard. Never asks for the tenant's name, health, habits or visitors. `repair` is not
 * reported here: it belongs in the landlord's own fault reports.
 */
export const NewReport = z.strictObject({
  kind: z.enum(reportKinds.filter(kind => kind !== 'repair') as [Exclude<ReportKind, 'repair'>, ...Exclude<ReportKind, 'repair'>[]]),
  /** Street, number and flat number, as on the building. */
  address: z.string().check(z.trim(), z.minLength(3), z.maxLength(160)),
  happened: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  facts: Facts,
  /** What the landlord has done so far. */
  done: z.optional(Facts),
  /** A number to ring about it, if the team may. */
  callBack: z.optional(z.string().check(z.trim(), z.minLength(5), z.maxLength(20), z.regex(/^\+?[0-9][0-9 ()-]*$/))),
});
export type NewReport = z.infer<typeof NewReport>;

export const ReportMessage = z.object({
  id: z.uuid(),
  from: z.enum(['team', 'landlord']),
  text: z.string(),
  at: z.iso.datetime(),
});
export type ReportMessage = z.infer<typeof ReportMessage>;

/** Everything a landlord can ever receive about a report. An allow-list of its own, the same for every address. */
export const LandlordsReport = z.object({
  id: z.uuid(),
  /** For talking about it on the phone. */
  number: z.int(),
  kind: ReportKind,
  address: z.string(),
  happened: z.string(),
  facts: z.string(),
  done: z.optional(z.string()),
  state: ReportState,
  sentAt: z.iso.datetime(),
  /** The programme's promise: an answer at the latest on this day. */
  replyBy: z.iso.date(),
  messages: z.array(ReportMessage),
});
export type LandlordsReport = z.infer<typeof LandlordsReport>;
