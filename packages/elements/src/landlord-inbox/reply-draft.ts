import { nextReportStates, type ReportState } from '@bostadforst/contract/landlord-report';
import { inboxRoutes } from '@bostadforst/contract/landlord-report/inbox-routes';
import type { BodyOf } from '@bostadforst/contract/route';
import type { LandlordInboxKey } from './texts.ts';

export type NewReply = BodyOf<typeof inboxRoutes.replyToReport>;

/** A reply that is being written, to one landlord about one report: it never moves to another. */
export interface ReplyDraft {
  text: string;
  /** Empty: as it is. */
  state: NewReply['state'] | '';
  /** Whether it says anything of health, support or money. Nothing is chosen beforehand. */
  sensitive?: 'yes' | 'no' | undefined;
  /** Made once: a second try stores nothing twice. */
  readonly key: string;
}

export type ReplyFaults = Partial<Record<'text' | 'sensitive', LandlordInboxKey>>;

export const emptyReply = (): ReplyDraft => ({ text: '', state: '', key: crypto.randomUUID() });

/**
 * The state after the reply. The first reply tells the landlord that the report has been read, so it is never left as only
 * received; and what a colleague has closed meanwhile is not chosen any more. Undefined: as it is.
 */
export function stateAfter(from: ReportState, { state }: Pick<ReplyDraft, 'state'>): NewReply['state'] {
  if (state && nextReportStates(from).includes(state)) return state;
  return from === 'received' ? 'acknowledged' : undefined;
}

/**
 * The reply as the service takes it, by the contract's own schema, or what must be mended first. That it says something of
 * health is no fault of a field: the reply then stays here, to be written anew.
 */
export function readReply(draft: ReplyDraft, from: ReportState): { reply: NewReply } | { faults: ReplyFaults } {
  const { text, sensitive } = draft;
  const state = stateAfter(from, draft);
  const read = inboxRoutes.replyToReport.body.safeParse({ text, ...(state && { state }) });
  if (read.success && sensitive) return { reply: read.data };
  const tooLong = read.error?.issues.some(({ code }) => code === 'too_big');
  return {
    faults: {
      ...(!read.success && { text: tooLong ? 'replyLong' : 'replyMissing' }),
      ...(!sensitive && { sensitive: 'sensitiveMissing' }),
    },
  };
}
