/** Every field of the three paths. A field's name is its control's `name` and `id`. */
export type FieldName =
  | 'protectedIdentity'
  | 'alias'
  | 'reach'
  | 'phoneNumber'
  | 'phoneMessage'
  | 'phoneWhen'
  | 'textNumber'
  | 'textWhen'
  | 'email'
  | 'someone'
  | 'someoneMessage'
  | 'someoneWhen'
  | 'place'
  | 'placeWhen'
  | 'staying'
  | 'leavingOn'
  | 'wish'
  | 'speech'
  | 'interpreter'
  | 'website'
  | 'callWay'
  | 'receiptNumber'
  | 'addedWords'
  | 'mayAsk'
  | 'mayAskUnits'
  | 'found'
  | 'foundWhen'
  | 'ownWords'
  | 'acute'
  | 'personalNumber'
  | 'needsNow'
  | 'tried'
  | 'capacity'
  | 'waiver'
  | 'waiverUnits'
  | 'waiverAbout'
  | 'waiverHow'
  | 'waiverUntil'
  | 'waiverDate'
  | OwnFieldName;

/** The answer to a question of the municipality's own. */
export type OwnFieldName = `own-${string}`;

type Control = HTMLInputElement | HTMLTextAreaElement;

/** What has been written so far. It lives in this object and nowhere else: no storage, no address, no history. */
export class Draft {
  readonly #written = new Map<FieldName, readonly string[]>();

  one(field: FieldName): string {
    return this.#written.get(field)?.[0] ?? '';
  }

  all(field: FieldName): readonly string[] {
    return this.#written.get(field) ?? [];
  }

  /** Every field that has been written in. */
  written(): readonly (readonly [FieldName, readonly string[]])[] {
    return [...this.#written];
  }

  write(field: FieldName, ...values: readonly string[]): void {
    this.#written.set(field, values);
  }

  /** Takes in what a control now says. */
  take(control: Control): void {
    const field = control.name as FieldName;
    if (control.type !== 'checkbox') return this.write(field, control.value);
    const others = this.all(field).filter(value => value !== control.value);
    this.write(field, ...others, ...((control as HTMLInputElement).checked ? [control.value] : []));
  }

  forget(): void {
    this.#written.clear();
  }
}
