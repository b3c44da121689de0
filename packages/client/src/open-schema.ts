import * as z from 'zod/mini';

type Schema = z.ZodMiniType;
type Def = { type: string } & Record<string, unknown>;

const opened = new WeakMap<Schema, Schema>();

/**
 * The same schema for reading: a code or state that this version does not know becomes `'unknown'`, and a field it does not
 * know is left out, so that a site with an older package keeps working when the backend has learned something new.
 */
export function openSchema<S extends Schema>(schema: S): S {
  const known = opened.get(schema);
  if (known) return known as S;
  const made = open(schema);
  opened.set(schema, made);
  return made as S;
}

function open(schema: Schema): Schema {
  const def = schema._zod.def as unknown as Def;
  switch (def.type) {
    case 'enum':
      return z.union([
        schema,
        z.pipe(
          z.string(),
          z.transform(() => 'unknown'),
        ),
      ]) as Schema;
    case 'object':
      return z.object(mapValues(def['shape'] as Record<string, Schema>, openSchema));
    case 'array':
      return z.array(openSchema(def['element'] as Schema));
    case 'optional':
      return z.optional(openSchema(def['innerType'] as Schema));
    case 'nullable':
      return z.nullable(openSchema(def['innerType'] as Schema));
    case 'record':
      return z.record(def['keyType'] as z.ZodMiniString, openSchema(def['valueType'] as Schema));
    case 'union':
      return z.union((def['options'] as Schema[]).map(openSchema) as [Schema, ...Schema[]]);
    default:
      return schema;
  }
}

function mapValues<In, Out>(from: Record<string, In>, change: (value: In) => Out): Record<string, Out> {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, change(value)]));
}
