import { addDays, addMonths, type Day } from '@bostadforst/contract/day';
import type { Choice } from '../../parts/choices.ts';
import { unitName } from '../sight.ts';
import type { ActContext, ActField } from './act-form.ts';

type Rest = Partial<Omit<ActField, 'name' | 'kind' | 'label'>>;

/** Words may be left out of the act: it says so in its label, in words and not by a star. */
const worded = ({ words }: ActContext, label: string, { optional }: Rest) => (optional ? words.t('optional', { label }) : label);

export const text = (context: ActContext, name: string, label: string, rest: Rest = {}): ActField => ({
  ...rest,
  name,
  kind: 'text',
  label: worded(context, label, rest),
});

export const area = (context: ActContext, name: string, label: string, rest: Rest = {}): ActField => ({
  ...text(context, name, label, rest),
  kind: 'area',
});

export const number = (context: ActContext, name: string, label: string, rest: Rest = {}): ActField => ({
  ...text(context, name, label, rest),
  kind: 'number',
});

export const one = (name: string, label: string, options: readonly Choice[], rest: Rest = {}): ActField => ({
  ...rest,
  name,
  kind: 'one',
  label,
  options,
});

export const many = (name: string, label: string, options: readonly Choice[], rest: Rest = {}): ActField => ({
  ...rest,
  name,
  kind: 'many',
  label,
  options,
});

export const yesNo = ({ words }: ActContext, name: string, label: string): ActField => ({
  name,
  kind: 'yes_no',
  label,
  options: [
    { value: 'yes', label: words.t('yes') },
    { value: 'no', label: words.t('no') },
  ],
});

/** A day that has been, today unless said otherwise. */
export const pastDay = (context: ActContext, name: string, label: string, rest: Rest = {}): ActField => ({
  initial: context.today,
  max: context.today,
  ...rest,
  name,
  kind: 'day',
  label: worded(context, label, rest),
});

/** A day to come. */
export const comingDay = (context: ActContext, name: string, label: string, rest: Rest = {}): ActField => ({
  min: context.today,
  ...rest,
  name,
  kind: 'day',
  label: worded(context, label, rest),
});

/** At most twelve months ahead: `SecrecyWaiver`. */
export const withinYear = (today: Day) => (value: string | readonly string[]) =>
  value > addMonths(today, 12) ? ({ key: 'atMostYear' } as const) : undefined;

export const inDays = (today: Day, days: number) => addDays(today, days);

export const unitOptions = (context: ActContext, ids: readonly string[]): Choice[] =>
  ids.map(value => ({ value, label: unitName(context, value) }));

/** Units that the programme asks; all its units where it asks none. */
export function askedUnits({ programme: { policy, units } }: ActContext): readonly string[] {
  return policy.statements.kind === 'asked' ? policy.statements.units : units.map(unit => unit.id);
}
