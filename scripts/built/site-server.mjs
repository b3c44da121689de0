// Serves the built site as the backend does, under its strict policy, with each example programme behind it, and nobody signed in.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pagePolicy } from '../../packages/backend/src/headers.ts';
import { root } from '../files.mjs';
import { siteFolder } from '../site.mjs';

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

/**
 * @param {Record<string, string>} pages more pages, path → HTML
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function serveSite(pages = {}) {
  const server = createServer((request, reply) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const programme = /^\/v1\/([a-z-]+)\/programme$/.exec(pathname);
    if (programme) return answerProgramme(reply, programme[1]);
    if (pathname.startsWith('/v1/')) return refuse(reply, 401, 'not_signed_in');
    if (pages[pathname])
      return reply.writeHead(200, { 'content-type': types['.html'], 'content-security-policy': pagePolicy }).end(pages[pathname]);
    // A second copy of the library, from another place: the page cannot know that it is the same.
    return answerFile(reply, pathname.replace(/^\/copy\//, '/'), request.headers['accept-encoding'] ?? '');
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise(resolve => server.close(resolve).closeAllConnections()),
  };
}

function answerProgramme(reply, code) {
  const file = join(root, 'examples', 'programmes', `${code}.json`);
  if (!existsSync(file)) return refuse(reply);
  return reply.writeHead(200, { 'content-type': 'application/json' }).end(readFileSync(file));
}

function answerFile(reply, pathname, accepted) {
  const file = join(siteFolder, normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
  if (!file.startsWith(siteFolder) || !existsSync(file) || !statSync(file).isFile()) return refuse(reply);
  const brotli = accepted.includes('br') && existsSync(`${file}.br`);
  reply.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-security-policy': pagePolicy,
    ...(brotli && { 'content-encoding': 'br' }),
  });
  return createReadStream(brotli ? `${file}.br` : file).pipe(reply);
}

function refuse(reply, status = 404, code = 'not_found') {
  return reply.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ code }));
}
