// Serves the built examples as a careful site would: nothing inline, no other origin but the service's, Trusted Types.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { folder } from '../installed.mjs';

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

/**
 * In a bundle of one's own Lit's policy has Lit's name; in ours, loaded by a script tag, it has ours. Some frameworks make one too.
 *
 * @returns {readonly string[]} the names that `trusted-types` must list
 */
export const policiesOf = example => (example === 'plain' ? ['bostadforst'] : ['lit-html', ...(ofFramework[example] ?? [])]);

const ofFramework = { svelte: ['svelte-trusted-html'], vue: ['vue'], solid: ['solid'] };

const policyFor = example =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    'img-src data:',
    'connect-src https://bf.example.se',
    "require-trusted-types-for 'script'",
    `trusted-types ${policiesOf(example).join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** @returns {Promise<{ origin: string, close: () => Promise<void> }>} `/react/index.html` and so on */
export async function serveExamples() {
  const server = createServer((request, reply) => {
    const path = normalize(new URL(request.url, 'http://localhost').pathname);
    const file = join(folder, path);
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) return reply.writeHead(404).end();
    reply.writeHead(200, { 'content-type': types[extname(file)], 'content-security-policy': policyFor(path.split(/[\\/]/)[1]) });
    return createReadStream(file).pipe(reply);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise(resolve => server.close(resolve).closeAllConnections()),
  };
}
