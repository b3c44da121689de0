import type { Me, Role } from '@bostadforst/contract/access';
import { dayOf, type Day } from '@bostadforst/contract/day';
import type { Programme } from '@bostadforst/contract/programme';
import type { ReferralState } from '@bostadforst/contract/referral/flow';
import type { ListEntry } from '@bostadforst/contract/referral/record';
import type { TextController } from '../controllers/text-controller.ts';
import { longDay, shortDay } from './days.ts';
import type { Naming } from './naming.ts';
import type { ReferralListKey } from './texts.ts';

/** What every view needs to see by: words, the programme, who looks, which day it is. */
export interface Sight {
  words: TextController<ReferralListKey>;
  programme: Programme;
  me: Me;
  today: Day;
  /** Whether names are shown, or initials and numbers instead. */
  naming: Naming;
  /** The level of the element's own heading. */
  level: number;
  /** Where to sign in, as the site has said it; empty when it has not. */
  signInUrl: string;
}

type SomeSight = Pick<Sight, 'words' | 'programme'>;

/** A unit's own name; its id when it has left the programme. */
export function unitName({ words, programme }: SomeSight, id: string): string {
  const unit = programme.units.find(each => each.id === id);
  return unit ? words.local(unit.name) : id;
}

/** `A`, `A och B`, `A, B och C`. */
export function listed({ words }: Pick<Sight, 'words'>, names: readonly string[]): string {
  return new Intl.ListFormat(words.language, { type: 'conjunction' }).format(names);
}

export const unitNames = (sight: SomeSight, ids: readonly string[]) =>
  listed(
    sight,
    ids.map(id => unitName(sight, id)),
  );

/** A state in the programme's way of working: the same state waits for a group's meeting in one, for the team in another. */
export function stateWord({ words, programme: { policy } }: SomeSight, state: ReferralState): string {
  if (state === 'ready_for_assessment' && policy.assessment.kind === 'group') return words.t('state_ready_for_group');
  if (state === 'awaiting_decision' && policy.priority === 'steering_group') return words.t('state_awaiting_steering_group');
  return words.t(`state_${state}`);
}

export function roleWord({ words, programme }: SomeSight, role: Role): string {
  return words.t(role === 'steering_member' && programme.policy.priority === 'team_lead' ? 'role_team_lead' : `role_${role}`);
}

export const daysWord = ({ words }: Pick<Sight, 'words'>, n: number) => words.t(n === 1 ? 'day' : 'days', { n });

/** How long someone has waited; or did, where the waiting is over. */
export const waitWord = (sight: Pick<Sight, 'words'>, { daysWaiting, waitedUntil }: Pick<ListEntry, 'daysWaiting' | 'waitedUntil'>) =>
  waitedUntil ? sight.words.t('waitedThen', { days: daysWord(sight, daysWaiting) }) : daysWord(sight, daysWaiting);

export const dayWord = ({ words, today }: Pick<Sight, 'words' | 'today'>, day: Day) => shortDay(day, today, words.language);

/** The Swedish day of a moment such as `2026-11-22T09:00:00Z`. */
export const momentWord = (sight: Pick<Sight, 'words' | 'today'>, moment: string) => dayWord(sight, dayOf(new Date(moment)));

export const longDayWord = ({ words }: Pick<Sight, 'words'>, moment: string) => longDay(dayOf(new Date(moment)), words.language);
