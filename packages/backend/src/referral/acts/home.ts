import { dayOf } from '@bostadforst/contract/day';
import { ProblemError } from '@bostadforst/contract/problem';
import { tenancies } from '../../tenancy/tenancy-store.ts';
import { matches } from '../match-store.ts';
import type { Act, Writers } from './writer.ts';

/** Matched, offered, answered, signed, moved in. A no, silence or a home that falls through costs nothing. */
export const home: Writers<
  | 'MatchProposed'
  | 'OfferMade'
  | 'ViewingHeld'
  | 'OfferDeclined'
  | 'OfferAccepted'
  | 'OfferUnanswered'
  | 'HomeFellThrough'
  | 'LeaseSigned'
  | 'MovedIn'
  | 'RehousingOffered'
> = {
  MatchProposed: {
    async write({ room, row, event }) {
      const free = await matches(room).propose(row.id, event.apartmentId);
      if (!free) throw new ProblemError('not_possible_now', ['apartmentId']);
    },
    text: ({ wishesMet }) => wishesMet,
  },
  OfferMade: {
    async write({ room, row, event }) {
      if (event.respondBy < dayOf(room.now)) throw new ProblemError('invalid', ['respondBy']);
      await matches(room).offer(row.id, event.respondBy);
    },
  },
  ViewingHeld: { text: ({ heldOn }) => heldOn },
  OfferDeclined: {
    async write({ room, row, sealer, who, event }) {
      await matches(room).respond(row.id, 'declined', sealer, saidBy({ who, event }));
      await matches(room).end(row.id);
    },
  },
  OfferAccepted: {
    write: ({ room, row, sealer, who, event }) => matches(room).respond(row.id, 'accepted', sealer, saidBy({ who, event })),
  },
  OfferUnanswered: {
    async write({ room, row, sealer }) {
      await matches(room).respond(row.id, 'no_answer', sealer);
      await matches(room).end(row.id);
    },
  },
  HomeFellThrough: {
    async write({ room, row, sealer }) {
      await matches(room).respond(row.id, 'fell_through', sealer);
      await matches(room).end(row.id);
      await tenancies(room).fallThrough(row.id);
    },
    text: ({ reasons }) => reasons,
  },
  LeaseSigned: {
    async write({ room, row, event }) {
      const { contractForm, signedOn } = event;
      if (signedOn > dayOf(room.now)) throw new ProblemError('invalid', ['signedOn']);
      if (!room.programme.declared.contractForms.some(({ form }) => form === contractForm))
        throw new ProblemError('invalid', ['contractForm']);
      const match = (await matches(room).open(row.id))!;
      await tenancies(room).sign({ personId: row.person_id, apartmentId: match.apartment_id, referralId: row.id, contractForm, signedOn });
      await matches(room).let(row.id);
    },
  },
  MovedIn: {
    async write({ room, row, event }) {
      await tenancies(room).moveIn(row.id, event.moveInDate);
      return { waited_until: event.moveInDate };
    },
  },
  /** The lease stands until they have moved into another home. */
  RehousingOffered: {
    async write({ room, row }) {
      await matches(room).end(row.id, 'vacated');
      return { waited_until: null };
    },
  },
};

/** Whose words these are. Someone who writes for a person says how the person said it. */
export function saidBy({ who, event }: { who: Act['who']; event: { ownWords?: string; saidHow?: string } }) {
  const own = who.role === 'participant';
  if (!own && !event.saidHow) throw new ProblemError('invalid', ['saidHow']);
  return {
    ...(event.ownWords ? { ownWords: event.ownWords } : {}),
    saidBy: 'participant',
    ...(event.saidHow ? { saidHow: event.saidHow } : {}),
  };
}
