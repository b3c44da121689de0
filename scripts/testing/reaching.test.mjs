import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reaching } from './reaching.mjs';

describe('What a test leans on', () => {
  const database = 'packages/backend/src/testing/test-database.ts';

  it('is found through every file between', () => {
    const throughAnother = 'packages/backend/src/role-matrix.test.ts';
    assert.deepEqual(reaching([throughAnother], [database]), [throughAnother]);
  });

  it('is not found where nothing leads', () => {
    assert.deepEqual(reaching(['packages/backend/src/access/return-path.test.ts'], [database]), []);
  });
});
