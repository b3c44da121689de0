import type { FieldError } from '../parts/error-summary.ts';

/** What is written in a place, by the field's name, and what is to be mended in it. */
export class Written {
  #values: Record<string, string> = {};
  errors: readonly FieldError[] = [];

  get isEmpty(): boolean {
    return Object.values(this.#values).every(value => !value.trim());
  }

  get(name: string, initial = ''): string {
    return this.#values[name] ?? initial;
  }

  errorAt(name: string): string | undefined {
    return this.errors.find(({ field }) => field === name)?.message;
  }

  /** What someone has just written or chosen. A box that is ticked says so. */
  take(event: Event) {
    const input = event.target as HTMLInputElement;
    this.#values[input.name] = input.type === 'checkbox' ? (input.checked ? 'yes' : '') : input.value;
  }

  /** Lets go of these fields. */
  drop(isOver: (name: string) => boolean) {
    this.#values = Object.fromEntries(Object.entries(this.#values).filter(([name]) => !isOver(name)));
    this.errors = this.errors.filter(({ field }) => !isOver(field));
  }
}
