/** HTML that a template of ours has made. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A programme's words are an operator's, not ours: they are text in a page, whatever they hold. Only what `markup` made is HTML. */
export function markup(strings: TemplateStringsArray, ...values: readonly (string | number | Markup | readonly Markup[])[]): Markup {
  const filled = strings.map((string, at) => string + (at < values.length ? written(values[at]!) : ''));
  return new Markup(filled.join(''));
}

function written(value: string | number | Markup | readonly Markup[]): string {
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(written).join('');
  return escape(String(value));
}

export function escape(text: string): string {
  return text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);
}
