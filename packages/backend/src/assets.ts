import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import serveFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { pagePolicy } from './headers.ts';

/** What foreign pages load: each under its name, under its major version and under its exact version. */
const rooms = ['elements', 'embed'];

/** Chunks carry a hash of what they hold in their name, and an exact version never changes; nothing else is for ever. */
const forEver = /\/(elements\/chunks|(elements|embed)\/\d+\.\d+\.\d+)\//;

/**
 * Serves the folder of built files at `/`, compressed beforehand where there is a `.br` or `.gz`.
 *
 * `/elements/1/bf-site.js` is whatever this service has of major version 1: a site links to it and is kept up to date.
 * `/elements/1.4.2/bf-site.js` is that very release, which an integrity hash can belong to: a folder of an earlier one, kept under its
 * version, goes on being served.
 */
export async function serveAssets(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  await serve(app, folder, '/');
  for (const room of rooms) {
    const version = versionIn(join(folder, room));
    if (!version) continue;
    await serve(app, join(folder, room), `/${room}/${version.split('.')[0]}/`);
    await serve(app, join(folder, room), `/${room}/${version}/`, true);
  }
}

async function serve(app: FastifyInstance, root: string, prefix: string, exact = false): Promise<void> {
  await app.register(serveFiles, {
    root,
    prefix,
    decorateReply: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders(reply, path) {
      const kept = exact || forEver.test(path.replaceAll(sep, '/'));
      reply.header('cache-control', kept ? 'public, max-age=31536000, immutable' : 'no-cache');
      reply.header('content-security-policy', pagePolicy);
      // Any page may load an element; which pages may call the service is another question.
      reply.header('cross-origin-resource-policy', 'cross-origin');
    },
  });
}

/** Written by the build beside what it built. */
function versionIn(folder: string): string | undefined {
  const file = join(folder, 'integrity.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version : undefined;
}
