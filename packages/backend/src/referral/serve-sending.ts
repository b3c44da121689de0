import { addMonths, dayOf } from '@bostadforst/contract/day';
import { waiverCategories } from '@bostadforst/contract/person';
import { ProblemError } from '@bostadforst/contract/problem';
import type { MayAsk, OwnAnswer, SentReferral } from '@bostadforst/contract/referral';
import type { ReferralWords } from '@bostadforst/contract/referral/record';
import { referralRoutes } from '@bostadforst/contract/referral/routes';
import { staffReferralRoutes } from '@bostadforst/contract/referral/staff-routes';
import type { OutreachReferral, WaiverAnswer } from '@bostadforst/contract/referral/staff';
import type { House } from '../house.ts';
import { people, type NewPerson } from '../person/person-store.ts';
import type { Room } from '../room.ts';
import { serve } from '../serve.ts';
import { askedAndAnswered } from './asked-and-answered.ts';
import { consents, type GivenWaiver } from './consent-store.ts';
import { referrals, type NewReferral } from './referral-store.ts';
import { tellSubmitted } from './tell.ts';

/** Three ways in. Each stores a person known by an alias, what was said, and the yes that was given, if one was. */
export function serveSending(house: House): void {
  serve(house, referralRoutes, 'sendReferral', {
    store: async ({ body, room, flags }) => {
      const { alias, protectedIdentity, reach, speech, receipt, staying, leavingOn, wish, own, website } = body;
      // A receipt is made with its key: with another key it is not the same person trying again.
      if (await referrals(room).byReceipt(receipt)) throw new ProblemError('key_reused');
      const yes = ownYes(room, body.mayAsk);
      return receive(
        room,
        { alias, protectedIdentity, reach, speech },
        { path: 'self_referral', words: { staying, leavingOn, wish, own }, receipt, flags: website ? [...flags, 'hidden_field'] : flags },
        yes,
      );
    },
    answer: ({ room }, id) => sent(room, id),
  });

  serve(house, staffReferralRoutes, 'sendOutreachReferral', {
    store: ({ body, room }) => receiveOutreach(room, body),
    answer: ({ room }, id) => sent(room, id),
  });

  serve(house, staffReferralRoutes, 'sendUnitReferral', {
    store: ({ body, room }) => {
      const { path, alias, protectedIdentity, personalNumber, reach, speech, waiver, ...words } = body;
      return receive(room, { alias, protectedIdentity, personalNumber, reach, speech }, { path, words }, staffYes(room, waiver));
    },
    answer: ({ room }, id) => sent(room, id),
  });
}

/** By whoever stands in the room: for words that were sealed without network, whoever wrote them. */
export function receiveOutreach(room: Room, body: OutreachReferral): Promise<string> {
  const { path, alias, protectedIdentity, speech, waiver, ...words } = body;
  return receive(room, { alias, protectedIdentity, speech }, { path, words }, staffYes(room, waiver));
}

/** As it is sent: without the questions that its writer answered. */
type Written = Omit<ReferralWords, 'own'> & { own?: readonly OwnAnswer[] | undefined };

async function receive(
  room: Room,
  person: NewPerson,
  { words: written, ...referral }: Pick<NewReferral, 'path' | 'receipt' | 'flags'> & { words: Written },
  yes?: GivenWaiver,
): Promise<string> {
  const { personId, sealer } = await people(room).create(person);
  const { own, ...said } = written;
  const words = { ...said, ...(own?.length ? { own: askedAndAnswered(room, referral.path, own) } : {}) };
  const row = await referrals(room).create({ ...referral, words, personId, sealer });
  const { id } = row;
  if (yes) await consents(room).give(personId, yes);
  await tellSubmitted(room, row);
  room.audit({ kind: 'referral', recordId: id, personId });
  return id;
}

export async function sent(room: Room, id: string): Promise<SentReferral> {
  const row = await referrals(room).known(id);
  const { alias } = (await people(room).words([row.person_id])).get(row.person_id)!;
  return { referralId: id, receivedAt: row.received_at.toISOString(), alias, replyBy: row.reply_by };
}

/** A yes in the person's own form counts for twelve months. Unanswered is *ask me first*. */
function ownYes({ programme, now }: Room, mayAsk?: MayAsk): GivenWaiver | undefined {
  const { statements } = programme.policy;
  if (statements.kind === 'none' || !mayAsk || mayAsk.answer === 'ask_me_first') return undefined;
  const units = mayAsk.answer === 'all' ? statements.units : mayAsk.units;
  if (!units.every(unit => statements.units.includes(unit))) throw new ProblemError('invalid', ['mayAsk.units']);
  return { units, categories: waiverCategories, validUntil: addMonths(dayOf(now), 12), givenHow: 'own_form' };
}

/** A yes that staff wrote down, to units of this programme, for twelve months at most. */
function staffYes({ programme, now }: Room, waiver: WaiverAnswer): GivenWaiver | undefined {
  if (waiver.answer !== 'yes') return undefined;
  const known = new Set(programme.units.map(({ id }) => id));
  if (!waiver.given.units.every(unit => known.has(unit))) throw new ProblemError('invalid', ['waiver.given.units']);
  const today = dayOf(now);
  if (waiver.given.validUntil < today || waiver.given.validUntil > addMonths(today, 12))
    throw new ProblemError('invalid', ['waiver.given.validUntil']);
  return waiver.given;
}
