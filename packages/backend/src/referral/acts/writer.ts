import type { NewReferralEvent } from '@bostadforst/contract/referral/event';
import type { FlowFacts } from '@bostadforst/contract/referral/flow';
import type { Sealer } from '../../keys/sealer.ts';
import type { Room, Who } from '../../room.ts';
import type { ReferralRow } from '../referral-store.ts';

export type EventOf<T extends NewReferralEvent['type']> = Extract<NewReferralEvent, { type: T }>;

/** One act on one referral that is held until the transaction ends. */
export interface Act<T extends NewReferralEvent['type'] = NewReferralEvent['type']> {
  room: Room;
  who: Who;
  row: ReferralRow;
  sealer: Sealer;
  event: EventOf<T>;
  /** The meeting that an assessment is written in. */
  meeting?: InMeeting | undefined;
}

export interface InMeeting {
  id: string;
  /** To be sent back: written by the group, for the coordinator's step. */
  sendBack?: { missing: string; byWhom: string; byWhen: string } | undefined;
}

/** What an event does beyond moving the referral. */
export interface Writer<T extends NewReferralEvent['type']> {
  /** What the flow's guard looks at. @throws ProblemError when the act is not this person's. */
  facts?(act: Act<T>): Promise<FlowFacts> | FlowFacts;
  /** Writes what belongs to it, and answers with what else changes in the referral's row. */
  write?(act: Act<T>): Promise<Partial<ReferralRow> | void> | Partial<ReferralRow>;
  /** Words that the history keeps. */
  text?(event: EventOf<T>): string | undefined;
}

export type Writers<T extends NewReferralEvent['type']> = { [Type in T]: Writer<Type> };
