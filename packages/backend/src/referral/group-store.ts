import { randomUUID } from 'node:crypto';
import { Dimensions, Knows, Stance, type NewReferralEvent } from '@bostadforst/contract/referral/event';
import type { ReferralRecord, Statement } from '@bostadforst/contract/referral/record';
import * as z from 'zod/mini';
import type { Sealer } from '../keys/sealer.ts';
import { onlyUnit } from '../access/audit.ts';
import type { Room } from '../room.ts';
import type { InMeeting } from './acts/writer.ts';

type EventOf<T extends NewReferralEvent['type']> = Extract<NewReferralEvent, { type: T }>;
type RecordPart<K extends keyof ReferralRecord> = ReferralRecord[K];

const StatementWords = z.object({ knows: Knows, stance: Stance, currentInfo: z.optional(z.string()), reasoning: z.optional(z.string()) });
const SendBack = z.object({ missing: z.string(), byWhom: z.string(), byWhen: z.string() });
const AssessmentWords = z.object({
  dimensions: Dimensions,
  text: z.optional(z.string()),
  dissent: z.optional(z.string()),
  sendBack: z.optional(SendBack),
});
const DecisionWords = z.object({ reasons: z.string(), missing: z.optional(z.string()) });
const FormalWords = z.object({ caseReference: z.optional(z.string()) });

/** What units, groups and deciders have written about a referral. Their words are sealed under the person's key. */
export function group(room: Room) {
  const { trx, municipality, now, who } = room;
  const by = { by_issuer: who?.issuer ?? null, by_subject: who?.subject ?? null, by_role: who?.role ?? null };
  const written = (referralId: string) => ({ municipality, id: randomUUID(), referral_id: referralId, at: now, ...by });

  return {
    async state(
      referralId: string,
      sealer: Sealer,
      { unitId, knows, stance, currentInfo, reasoning }: EventOf<'StatementGiven'>,
    ): Promise<void> {
      const row = written(referralId);
      const sealed = sealer.seal({ table: 'statement', id: row.id }, { knows, stance, currentInfo, reasoning });
      await trx
        .insertInto('statement')
        .values({ ...row, unit_id: unitId, by_unit: unitId, sealed })
        .execute();
    },

    /** Each unit's latest. */
    async statements(referralId: string, sealer: Sealer): Promise<Statement[]> {
      const rows = await trx
        .selectFrom('statement')
        .select(['id', 'unit_id', 'at', 'sealed'])
        .distinctOn('unit_id')
        .where('municipality', '=', municipality)
        .where('referral_id', '=', referralId)
        .orderBy('unit_id')
        .orderBy('at', 'desc')
        .execute();
      return rows.map(row => ({
        unitId: row.unit_id,
        ...sealer.open({ table: 'statement', id: row.id }, row.sealed, StatementWords),
        at: row.at.toISOString(),
      }));
    },

    async assess(
      referralId: string,
      sealer: Sealer,
      event: Omit<EventOf<'JointAssessmentRecorded'>, 'type'>,
      meeting?: InMeeting,
    ): Promise<void> {
      const row = written(referralId);
      const { dimensions, text, dissent } = event;
      await trx
        .insertInto('assessment')
        .values({
          ...row,
          by_unit: who ? onlyUnit(who) : null,
          held_on: event.heldOn,
          units_present: [...new Set(event.unitsPresent)],
          recommendation: event.recommendation,
          meeting_id: meeting?.id ?? null,
          target_group_version: room.programme.declared.targetGroupVersion?.number ?? null,
          sealed: sealer.seal({ table: 'assessment', id: row.id }, { dimensions, text, dissent, sendBack: meeting?.sendBack }),
        })
        .execute();
    },

    async assessments(referralId: string, sealer: Sealer): Promise<RecordPart<'assessments'>> {
      const rows = await trx
        .selectFrom('assessment')
        .selectAll()
        .where('municipality', '=', municipality)
        .where('referral_id', '=', referralId)
        .orderBy('at')
        .execute();
      return rows.map(row => ({
        heldOn: row.held_on,
        unitsPresent: row.units_present,
        recommendation: row.recommendation,
        ...(row.meeting_id ? { meetingId: row.meeting_id } : {}),
        ...(row.target_group_version === null ? {} : { targetGroupVersion: row.target_group_version }),
        ...sealer.open({ table: 'assessment', id: row.id }, row.sealed, AssessmentWords),
        at: row.at.toISOString(),
      }));
    },

    async decide(referralId: string, sealer: Sealer, { decision }: EventOf<'SteeringDecisionMade'>): Promise<void> {
      const row = written(referralId);
      const { reasons } = decision;
      const missing = decision.outcome === 'returned' ? decision.missing : undefined;
      await trx
        .insertInto('steering_decision')
        .values({
          ...row,
          by_unit: null,
          outcome: decision.outcome,
          decided_on: decision.decidedOn,
          review_on: decision.outcome === 'not_prioritised_now' ? decision.reviewOn : null,
          formal_decision_by: decision.outcome === 'prioritised' ? decision.formalDecisionBy : null,
          sealed: sealer.seal({ table: 'steering_decision', id: row.id }, { reasons, missing }),
        })
        .execute();
    },

    async decisions(referralId: string, sealer: Sealer): Promise<RecordPart<'decisions'>> {
      const rows = await trx
        .selectFrom('steering_decision')
        .selectAll()
        .where('municipality', '=', municipality)
        .where('referral_id', '=', referralId)
        .orderBy('at')
        .execute();
      return rows.map(row => ({
        outcome: row.outcome,
        decidedOn: row.decided_on,
        ...(row.review_on ? { reviewOn: row.review_on } : {}),
        ...(row.formal_decision_by ? { formalDecisionBy: row.formal_decision_by } : {}),
        ...sealer.open({ table: 'steering_decision', id: row.id }, row.sealed, DecisionWords),
      }));
    },

    async register(
      referralId: string,
      unit: string | null,
      sealer: Sealer,
      { outcome, decidedOn, caseReference }: EventOf<'FormalDecisionRegistered'>,
    ): Promise<void> {
      const row = written(referralId);
      const sealed = sealer.seal({ table: 'formal_decision', id: row.id }, { caseReference });
      await trx
        .insertInto('formal_decision')
        .values({ ...row, by_unit: unit, outcome, decided_on: decidedOn, sealed })
        .execute();
    },

    async formalDecisions(referralId: string, sealer: Sealer): Promise<RecordPart<'formalDecisions'>> {
      const rows = await trx
        .selectFrom('formal_decision')
        .selectAll()
        .where('municipality', '=', municipality)
        .where('referral_id', '=', referralId)
        .orderBy('at')
        .execute();
      return rows.map(row => ({
        outcome: row.outcome,
        decidedOn: row.decided_on,
        ...sealer.open({ table: 'formal_decision', id: row.id }, row.sealed, FormalWords),
      }));
    },
  };
}
