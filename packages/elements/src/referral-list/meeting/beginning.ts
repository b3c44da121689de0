import type { NewMeeting } from '@bostadforst/contract/meeting';
import type { Day } from '@bostadforst/contract/day';
import type { Policy } from '@bostadforst/contract/programme';
import type { ListEntry } from '@bostadforst/contract/referral/record';
import type { FieldError } from '../../parts/error-summary.ts';

/** What is written before a meeting begins: once, for every name. */
export class Beginning {
  heldOn: Day;
  readonly present = new Set<string>();
  readonly leftOut = new Set<string>();
  errors: readonly FieldError[] = [];

  constructor(today: Day) {
    this.heldOn = today;
  }

  take({ name, value, checked }: HTMLInputElement) {
    if (name === 'heldOn') this.heldOn = value;
    else if (name === 'unitsPresent') this.present[checked ? 'add' : 'delete'](value);
    else if (name === 'agenda') this.leftOut[checked ? 'delete' : 'add'](value);
  }

  errorAt(name: string): string | undefined {
    return this.errors.find(({ field }) => field === name)?.message;
  }

  agenda = (names: readonly ListEntry[]): string[] => names.map(({ id }) => id).filter(id => !this.leftOut.has(id));

  /** What is sent, or what is to be mended. */
  check(
    policy: Policy,
    names: readonly ListEntry[],
    say: { day: () => string; units: (n: number, units: readonly string[]) => string; names: () => string },
    today: Day,
  ): NewMeeting | undefined {
    const { assessment } = policy;
    const agenda = this.agenda(names);
    const errors: FieldError[] = [];
    if (!this.heldOn || this.heldOn > today) errors.push({ field: 'heldOn', message: say.day() });
    if (assessment.kind === 'group' && this.present.size < assessment.atLeast)
      errors.push({ field: 'unitsPresent', message: say.units(assessment.atLeast, assessment.units) });
    if (!agenda.length) errors.push({ field: 'agenda', message: say.names() });
    this.errors = errors;
    return errors.length ? undefined : { heldOn: this.heldOn, unitsPresent: [...this.present], agenda };
  }
}
