import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { root } from '../files.mjs';
import { rolesDocument, rolesFile } from './roles.mjs';

it('who may do what is written as it is: after a change, node scripts/docs/write-roles.mjs', () => {
  assert.equal(readFileSync(join(root, rolesFile), 'utf8'), rolesDocument());
});
