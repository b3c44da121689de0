import type { ListEntry } from '@bostadforst/contract/referral/record';
import { markOf, unitsOf } from '../listing/marks.ts';
import { turnOf } from '../listing/turn.ts';
import { initialsOf } from '../naming.ts';
import { dayWord, roleWord, stateWord, unitName, unitNames, type Sight } from '../sight.ts';

type Row = (string | number)[];

/** The list's own columns in its own words, the head first, and nothing that the list does not show. */
export function listRows(sight: Sight, entries: readonly ListEntry[]): Row[] {
  const { words, programme, naming } = sight;
  const units = unitsOf(programme.policy, entries);
  const head = [
    words.t(naming === 'alias' ? 'alias' : 'initials'),
    words.t('listNumber'),
    words.t('state'),
    words.t('flag'),
    words.t('daysWaited'),
    words.t('waitedUntil'),
    ...units.map(unit => unitName(sight, unit)),
    words.t('next'),
    words.t('nextBy'),
    words.t('whose'),
  ];
  return [head, ...entries.map(entry => row(sight, entry, units))];
}

function row(sight: Sight, entry: ListEntry, units: readonly string[]): Row {
  const { words, naming } = sight;
  const { step, by } = entry.next;
  const turn = turnOf(entry, sight.me);
  return [
    naming === 'alias' ? entry.alias : initialsOf(entry.alias),
    entry.number,
    stateWord(sight, entry.state),
    entry.paused ? words.t('paused') : entry.unreachable ? words.t('sought') : '',
    entry.daysWaiting,
    entry.waitedUntil ? dayWord(sight, entry.waitedUntil) : '',
    ...units.map(unit => words.t(`mark_${markOf(entry, unit)}`)),
    words.t(`step_${step}`),
    by ? dayWord(sight, by) : '',
    turn.units.length ? unitNames(sight, turn.units) : turn.role ? roleWord(sight, turn.role) : '',
  ];
}
