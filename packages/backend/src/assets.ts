import { existsSync } from 'node:fs';
import { sep } from 'node:path';
import serveFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { pagePolicy } from './headers.ts';

/** Chunks carry a hash of what they hold in their name; nothing else does. */
const hashed = `${sep}elements${sep}chunks${sep}`;

/** Serves the folder of built files at `/`, compressed beforehand where there is a `.br` or `.gz`. */
export async function serveAssets(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  await app.register(serveFiles, {
    root: folder,
    preCompressed: true,
    cacheControl: false,
    setHeaders(reply, path) {
      reply.header('cache-control', path.includes(hashed) ? 'public, max-age=31536000, immutable' : 'no-cache');
      reply.header('content-security-policy', pagePolicy);
      // Any page may load an element; which pages may call the service is another question.
      reply.header('cross-origin-resource-policy', 'cross-origin');
    },
  });
}
