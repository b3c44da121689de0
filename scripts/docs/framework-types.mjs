// The types for templates are made, not kept: whoever checks what is written with them makes them first.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../files.mjs';
import { writeFrameworkTypes } from '../frameworks/types.mjs';

export function typesForFrameworks() {
  if (!existsSync(join(root, 'packages', 'elements', 'dist', 'frameworks', 'react.d.ts'))) writeFrameworkTypes();
}
