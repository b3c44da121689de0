import { addMonths, type Day } from '@bostadforst/contract/day';
import type { NewMeetingPart, NewMeetingYes, NewTenantMeeting } from '@bostadforst/contract/tenant-meeting';
import { lengthOf } from '../../parts/length-of.ts';
import { Written } from '../written.ts';
import type { TenantMeetingKey } from './texts.ts';

type Say = (key: TenantMeetingKey) => string;
type Part = ReturnType<typeof NewMeetingPart.parse>;

/** As the contract has it. */
const longest = { fits: 2_000, untilNext: 2_000, who: 120 } as const;
type Field = keyof typeof longest;

/** What is written about one tenant, by the field's name. Boxes of one group share a name. */
export class TenantWritten extends Written {
  #chosen: Record<string, Set<string>> = {};

  chosen = (name: string, initial: readonly string[] = []): readonly string[] => [...(this.#chosen[name] ?? initial)];

  override take(event: Event, initial: readonly string[] = []) {
    const { name, value, type, checked } = event.target as HTMLInputElement;
    if (type !== 'checkbox') super.take(event);
    else (this.#chosen[name] ??= new Set(initial))[checked ? 'add' : 'delete'](value);
  }

  yes(today: Day, say: Say): NewMeetingYes | undefined {
    const units = [...this.chosen('units')];
    const [validUntil, how] = [this.get('validUntil'), this.get('givenHow')];
    const givenHow = how === 'written' || how === 'oral_documented' ? how : undefined;
    this.errors = [
      ...(units.length ? [] : [{ field: 'units', message: say('chooseUnit') }]),
      ...(validUntil >= today && validUntil <= addMonths(today, 12) ? [] : [{ field: 'validUntil', message: say('chooseDay') }]),
      ...(givenHow ? [] : [{ field: 'givenHow', message: say('chooseHow') }]),
    ];
    return this.errors.length || !givenHow ? undefined : { units, validUntil, givenHow };
  }

  /** @param tooLong Says so of the field with this label. */
  note(
    today: Day,
    units: readonly string[],
    parts: readonly ('support' | 'occupation')[],
    say: Say,
    tooLong: (label: string) => string,
  ): NewTenantMeeting | undefined {
    const heldOn = this.get('heldOn', today);
    const written = parts.map(name => [name, this.#part(name)] as const);
    const lacking = written.filter(([name, part]) => !part && (this.get(`${name}-untilNext`).trim() || this.get(`${name}-who`).trim()));
    const some = written.some(([, part]) => part);
    this.errors = [
      ...(heldOn && heldOn <= today ? [] : [{ field: 'heldOn', message: say('pastDay') }]),
      ...lacking.map(([name]) => ({ field: `${name}-fits`, message: say('fitsFirst') })),
      ...parts.flatMap(name =>
        (Object.keys(longest) as Field[])
          .filter(field => lengthOf(this.get(`${name}-${field}`).trim()) > longest[field])
          .map(field => ({ field: `${name}-${field}`, message: tooLong(say(field)) })),
      ),
      ...(some || lacking.length ? [] : [{ field: `${parts[0]!}-fits`, message: say('writeSomething') }]),
    ];
    if (this.errors.length) return undefined;
    return { heldOn, unitsPresent: [...this.chosen('present', units)], ...Object.fromEntries(written.filter(([, part]) => part)) };
  }

  #part(name: 'support' | 'occupation'): Part | undefined {
    const [fits, untilNext, who] = ['fits', 'untilNext', 'who'].map(field => this.get(`${name}-${field}`).trim());
    return fits ? { fits, ...(untilNext ? { untilNext } : {}), ...(who ? { who } : {}) } : undefined;
  }
}
