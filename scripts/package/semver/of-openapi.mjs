// The service, as whoever calls it meets it.
import { inOrder } from './line.mjs';

const limits = ['minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems', 'pattern', 'format'];
/** Where a number or a pattern says nothing that its format or its kind does not say already. */
const says = (schema, limit) =>
  limit in schema && !(limit === 'pattern' && schema.format) && Math.abs(schema[limit]) !== Number.MAX_SAFE_INTEGER;

/** Of the document only what can be leaned on: no sentences, and the same order each time. What is kept of a release. */
export function keptOpenapi(document) {
  return sorted({ paths: document.paths, components: { schemas: document.components.schemas } });
}

const forPeople = new Set(['summary', 'title', 'examples']);
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key, each]) => !(forPeople.has(key) && typeof each === 'string'));
  return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each)]).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** @returns {import('./line.mjs').Line[]} */
export function linesOfOpenapi({ paths, components }) {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) => linesOfOperation(`${method.toUpperCase()} ${path}`, operation)),
  );
  const shapes = Object.entries(components?.schemas ?? {}).flatMap(([name, schema]) => linesOfSchema(schema, name, 'gives'));
  return [...operations, ...shapes];
}

function linesOfOperation(key, operation) {
  const body = operation.requestBody?.content['application/json'].schema;
  return [
    { key, side: 'gives', type: 'route' },
    { key: `${key} name`, side: 'gives', type: operation.operationId },
    { key: `${key} who may ask`, side: 'takes', type: inOrder(whoMayAsk(operation)), optional: true },
    ...(operation.parameters ?? []).flatMap(({ name, in: place, required, schema }) =>
      linesOfSchema(schema, `${key} ${place === 'query' ? 'query' : place}.${name}`, 'takes', !required),
    ),
    ...(body ? linesOfSchema(body, `${key} request`, 'takes') : []),
    ...Object.entries(operation.responses).flatMap(([status, { content, description = '' }]) =>
      Number(status) < 400
        ? linesOfSchema(content['application/json'].schema, `${key} reply`, 'gives')
        : description.split(', ').map(code => ({ key: `${key} refusal ${code}`, side: 'gives', type: status, of: 'refusal' })),
    ),
  ];
}

function whoMayAsk({ security = [], 'x-roles': roles }) {
  if (!security.length) return "'anyone'";
  return roles ? roles.map(role => `'${role}'`).join(' | ') : "'whoever is signed in'";
}

/** A schema and all inside it. @returns {import('./line.mjs').Line[]} */
export function linesOfSchema(schema, key, side, optional = false) {
  const own = type => ({ key, side, type: inOrder(type), ...(optional && { optional }) });
  const either = schema.anyOf ?? schema.oneOf;
  if (either) {
    const plain = either.filter(each => !isWide(each));
    const wide = either.filter(isWide);
    const names = plain.map(typeOf);
    if (wide.length) names.push(wide.length === 1 ? typeOf(wide[0]) : 'one of several');
    return [own(names.join(' | ')), ...wide.flatMap(each => inside(each, wide.length === 1 ? key : `${key}<${markOf(each, wide)}>`, side))];
  }
  return [own(typeOf(schema)), ...inside(schema, key, side)];
}

const isWide = schema => schema.type === 'object' || schema.type === 'array' || 'anyOf' in schema || 'oneOf' in schema;

/** What tells one of several apart: the field that has one word in each. */
function markOf(schema, all) {
  const field = Object.keys(schema.properties ?? {}).find(name => all.every(each => each.properties?.[name]?.const !== undefined));
  return field ? schema.properties[field].const : all.indexOf(schema) + 1;
}

function inside(schema, key, side) {
  const required = new Set(schema.required);
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, each]) => linesOfSchema(each, `${key}.${name}`, side, !required.has(name))),
    ...(typeof schema.additionalProperties === 'object' ? linesOfSchema(schema.additionalProperties, `${key}.*`, side) : []),
    ...(schema.items ? linesOfSchema(schema.items, `${key}[]`, side) : []),
    ...limits
      .filter(limit => says(schema, limit))
      .map(limit => ({ key: `${key}, ${limit}`, side, type: String(schema[limit]), of: 'limit' })),
  ];
}

function typeOf(schema) {
  if (schema.$ref) return schema.$ref.split('/').at(-1);
  if (schema.const !== undefined) return inQuotes(schema.const);
  if (schema.enum) return schema.enum.map(inQuotes).join(' | ');
  return [schema.type ?? 'anything'].flat().join(' | ');
}

const inQuotes = word => (typeof word === 'string' ? `'${word}'` : String(word));
