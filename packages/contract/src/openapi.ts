import * as z from 'zod/mini';
import { problemCodes, problemStatus, type ProblemCode } from './problem.ts';
import type { Route, Routes } from './route.ts';

type Json = Record<string, unknown>;

/** Problems any request may meet; `unreachable` is the client's own and is never answered. */
const always: readonly ProblemCode[] = ['invalid', 'too_many', 'too_large', 'unexpected'];

/** The route tables as an OpenAPI 3.1 document. */
export function openapi(routes: Routes, { origin, version }: { origin: string; version: string }): Json {
  const paths: Record<string, Json> = {};
  for (const [name, route] of Object.entries(routes)) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    (paths[path] ??= {})[route.method.toLowerCase()] = operation(name, route);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Bostad först',
      version,
      description:
        'What a Bostad först backend and its clients have agreed. Within v1 only additions are made: read unknown codes as unknown.',
    },
    servers: [{ url: origin }],
    paths,
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: {
        Problem: {
          type: 'object',
          required: ['code'],
          properties: {
            code: { enum: problemCodes.filter(code => code !== 'unreachable') },
            fields: { type: 'array', items: { type: 'string' }, description: 'Dotted paths of what was not accepted. Never values.' },
          },
        },
      },
    },
  };
}

function operation(name: string, route: Route): Json {
  return {
    operationId: name,
    summary: route.summary,
    ...(route.who === 'anyone' ? { security: [] } : { security: [{ bearer: [] }] }),
    ...(Array.isArray(route.who) ? { 'x-roles': route.who } : {}),
    parameters: [
      ...parameters(route.params, 'path'),
      ...(route.query ? parameters(route.query, 'query') : []),
      ...(route.keyed ? [{ name: 'Idempotency-Key', in: 'header', required: true, schema: { type: 'string', format: 'uuid' } }] : []),
      ...(route.versioned ? [{ name: 'If-Match', in: 'header', required: false, schema: { type: 'string', pattern: '^"[0-9]+"$' } }] : []),
    ],
    ...(route.body ? { requestBody: { required: true, content: content(schema(route.body, 'input')) } } : {}),
    responses: {
      [route.status]: { description: 'Done.', content: content(schema(route.reply, 'output')) },
      ...refusals([...always, ...route.problems]),
    },
  };
}

function refusals(codes: readonly ProblemCode[]): Json {
  const byStatus = Map.groupBy(new Set(codes), code => problemStatus[code]);
  const problem = content({ $ref: '#/components/schemas/Problem' });
  return Object.fromEntries(Array.from(byStatus, ([status, named]) => [status, { description: named.join(', '), content: problem }]));
}

function parameters(of: Route['params'], place: 'path' | 'query'): Json[] {
  const { properties = {}, required = [] } = schema(of, 'input') as { properties?: Json; required?: string[] };
  return Object.entries(properties).map(([name, each]) => ({ name, in: place, required: required.includes(name), schema: each }));
}

function schema(of: Route['params'], io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(of, { io, unrepresentable: 'any' }) as Json;
  return rest;
}

const content = (of: Json): Json => ({ 'application/json': { schema: of } });
