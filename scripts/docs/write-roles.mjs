// Writes the document of who may do what, after a route or what a role sees has changed.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../files.mjs';
import { rolesDocument, rolesFile } from './roles.mjs';

writeFileSync(join(root, rolesFile), rolesDocument());
