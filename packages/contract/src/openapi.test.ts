import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openapi, routes } from './index.ts';

const document = openapi(routes, { origin: 'https://bf.example.se', version: '1.0.0' }) as unknown as {
  openapi: string;
  paths: Record<
    string,
    Record<string, { operationId: string; parameters: { name: string; in: string }[]; responses: Record<string, unknown> }>
  >;
};

describe('the OpenAPI document', () => {
  it('is version 3.1 and has every line of every table', () => {
    assert.equal(document.openapi, '3.1.0');
    const named = Object.values(document.paths).flatMap(path => Object.values(path).map(each => each.operationId));
    assert.deepEqual(named.sort(), Object.keys(routes).sort());
  });

  it('asks for a municipality in every path, and describes each name in it', () => {
    for (const [path, operations] of Object.entries(document.paths)) {
      assert.match(path, /^\/v1\/\{municipality\}\//);
      const names = Array.from(path.matchAll(/\{(\w+)\}/g), match => match[1]);
      for (const { operationId, parameters } of Object.values(operations))
        assert.deepEqual(
          parameters.filter(each => each.in === 'path').map(each => each.name),
          names,
          operationId,
        );
    }
  });

  it('says of each request how it may be refused', () => {
    for (const operations of Object.values(document.paths))
      for (const { responses } of Object.values(operations)) assert.ok('400' in responses && '500' in responses && '429' in responses);
  });

  it('demands a key for everything that stores something new', () => {
    for (const [name, route] of Object.entries(routes))
      if (route.method === 'POST' && !['makeSignInCode', 'useSignInCode', 'findByReceipt', 'findByPersonalNumber'].includes(name))
        assert.ok('keyed' in route, name);
  });
});
