import { isEmpty, valueOf, type ActField, type ActForm, type Fault, type Values } from './act-form.ts';

type Checked = { body: unknown } | { faults: readonly Fault[] };

/** What is asked of one of the contract's schemas. */
export interface Schema {
  safeParse(
    value: unknown,
  ):
    | { success: true; data: unknown }
    | { success: false; error: { issues: readonly { code?: string | undefined; path: readonly PropertyKey[] }[] } };
}

/** What the form sends, in the contract's shape, before anything has looked at it. */
export function draftOf({ fields, fixed, compose }: ActForm, values: Values): Record<string, unknown> {
  const draft: Record<string, unknown> = structuredClone(fixed ?? {});
  for (const field of fields) {
    const value = valueOf(field, values);
    if (!isEmpty(value)) put(draft, (field.path ?? field.name).split('.'), typed(field, value));
  }
  return compose ? compose(draft) : draft;
}

/** What is sent, or what is wrong field by field: first what is missing, then what the contract's own schema says. */
export function checkForm(form: ActForm, values: Values, schema: Schema): Checked {
  const faults = form.fields.flatMap(field => faultOf(field, valueOf(field, values)) ?? []);
  if (faults.length) return { faults };
  const parsed = schema.safeParse(draftOf(form, values));
  if (parsed.success) return { body: parsed.data };
  const tooLong = new Set(parsed.error.issues.filter(issue => issue.code === 'too_big').map(issue => issue.path.join('.')));
  return {
    faults: faultsAt(
      form,
      parsed.error.issues.map(issue => issue.path.join('.')),
      tooLong,
    ),
  };
}

/** The fields that dotted paths of the contract point at. What points at none is laid at the form's first. */
export function faultsAt({ fields }: ActForm, paths: readonly string[], tooLong: ReadonlySet<string> = new Set()): Fault[] {
  const at = new Map<string, Fault>();
  for (const path of paths) {
    const field = fields.find(each => path === (each.path ?? each.name) || path.startsWith(`${each.path ?? each.name}.`)) ?? fields[0];
    if (field) at.set(field.name, { field: field.name, key: tooLong.has(path) ? 'tooLong' : 'notRead' });
  }
  return [...at.values()];
}

function faultOf(field: ActField, value: string | readonly string[]): Fault | undefined {
  if (isEmpty(value)) {
    if (field.optional) return undefined;
    const written = field.kind === 'text' || field.kind === 'area' || field.kind === 'number' || field.kind === 'day';
    return { field: field.name, key: written ? 'missing' : 'choose' };
  }
  const { min, max } = field;
  if (field.kind === 'day' && min && value < min) return { field: field.name, key: 'notPast' };
  if (field.kind === 'day' && max && value > max) return { field: field.name, key: 'notFuture' };
  const own = field.fault?.(value);
  return own && { ...own, field: field.name };
}

function typed({ kind }: ActField, value: string | readonly string[]): unknown {
  if (typeof value !== 'string') return [...value];
  if (kind === 'yes_no') return value === 'yes';
  return kind === 'number' ? Number(value.replace(/\s/g, '').replace(',', '.')) : value.trim();
}

function put(into: Record<string, unknown>, [first = '', ...rest]: string[], value: unknown) {
  if (!rest.length) into[first] = value;
  else put((into[first] ??= {}) as Record<string, unknown>, rest, value);
}
