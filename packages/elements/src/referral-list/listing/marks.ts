import type { Policy } from '@bostadforst/contract/programme';
import type { ListEntry, UnitMark } from '@bostadforst/contract/referral/record';

/** A dash stands for a unit that was not asked: it sees no row. */
export type Mark = UnitMark['mark'] | 'none';

/** The columns of marks: the units that the programme asks, and any that was asked before the programme changed. */
export function unitsOf(policy: Policy, entries: readonly Pick<ListEntry, 'marks'>[]): string[] {
  const asked = policy.statements.kind === 'asked' ? policy.statements.units : [];
  return [...new Set([...asked, ...entries.flatMap(entry => entry.marks.map(mark => mark.unitId))])];
}

export const markOf = (entry: Pick<ListEntry, 'marks'>, unitId: string): Mark =>
  entry.marks.find(mark => mark.unitId === unitId)?.mark ?? 'none';

/** Units that were asked and have not answered, in time or silent. */
export const unanswered = (entry: Pick<ListEntry, 'marks'>) =>
  entry.marks.filter(mark => mark.mark !== 'answered').map(mark => mark.unitId);

export type MarksInWords =
  | { key: 'awaitingYes' | 'nobodyAsked' | 'allAnswered' }
  | { key: 'someAnswered'; n: number; of: number }
  | { key: 'silentUnits'; units: string[] };

/** One row's marks in words. Silence is named before how many have answered: it is what someone may do something about. */
export function marksInWords(entry: Pick<ListEntry, 'marks' | 'awaitingYes'>): MarksInWords {
  const { marks, awaitingYes } = entry;
  if (!marks.length) return { key: awaitingYes ? 'awaitingYes' : 'nobodyAsked' };
  const silent = marks.filter(mark => mark.mark === 'silent').map(mark => mark.unitId);
  if (silent.length) return { key: 'silentUnits', units: silent };
  const n = marks.filter(mark => mark.mark === 'answered').length;
  return n === marks.length ? { key: 'allAnswered' } : { key: 'someAnswered', n, of: marks.length };
}

/** The shortest beginnings that tell the units apart, four letters at least, for the heads of narrow columns. */
export function shortNames(names: readonly string[]): string[] {
  return names.map(name => {
    let length = Math.min(4, name.length);
    while (length < name.length && names.some(other => other !== name && other.startsWith(name.slice(0, length)))) length += 1;
    return name.slice(0, length).trimEnd();
  });
}
