import type { Role } from '@bostadforst/contract/access';
import { possibleTakeover, takeoverFlow, type NewTakeoverEvent, type Takeover } from '@bostadforst/contract/tenancy';
import { onlyUnit } from '../access/audit.ts';
import type { Room, Who } from '../room.ts';

/** A lease's way to being the tenant's own, as it was written down. */
export function takeovers({ trx, municipality, now }: Room, tenancyId: string) {
  const all = () =>
    trx
      .selectFrom('takeover_event')
      .selectAll()
      .where('municipality', '=', municipality)
      .where('tenancy_id', '=', tenancyId)
      .orderBy('position')
      .execute();

  return {
    async standing(): Promise<Takeover> {
      const rows = await all();
      const { state, ...said } = rows.reduce<Omit<Takeover, 'can'>>(
        (before, { event, facts }) => after(before, { ...facts, type: event } as NewTakeoverEvent),
        { state: 'none' },
      );
      return { state, ...said, can: possibleTakeover(state) };
    },

    async write({ type: event, ...facts }: NewTakeoverEvent, who: Who & { role: Role }): Promise<void> {
      await trx
        .insertInto('takeover_event')
        .values({
          municipality,
          tenancy_id: tenancyId,
          position: (await all()).length + 1,
          event,
          at: now,
          by_issuer: who.issuer,
          by_subject: who.subject,
          by_role: who.role,
          by_unit: onlyUnit(who),
          facts: JSON.stringify(facts),
        })
        .execute();
    },
  };
}

/** What one more event makes of it. A new review forgets what the last one was about. */
function after(before: Omit<Takeover, 'can'>, event: NewTakeoverEvent): Omit<Takeover, 'can'> {
  const { state: _, reviewOn, facts, because, ...rest } = before;
  const { to: state } = takeoverFlow[event.type];
  switch (event.type) {
    case 'TakeoverReviewPlanned':
      return { state, reviewOn: event.reviewOn, ...(because ? { because } : {}) };
    case 'TakeoverPostponed':
      return { state, reviewOn: event.reviewOn, because: event.because };
    case 'TakeoverProposed':
      return { ...rest, state, ...(reviewOn ? { reviewOn } : {}), facts: event.facts };
    case 'TakeoverApproved':
      return { ...rest, state, ...(facts ? { facts } : {}), approvedOn: event.approvedOn };
    case 'ContractTakenOver':
      return { ...rest, state, takenOverOn: event.takenOverOn };
  }
}
