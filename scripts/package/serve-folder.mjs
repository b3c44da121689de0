// Serves a stranger's folder as a strict site would: nothing inline, Trusted Types, only its own origin.
import { Buffer } from 'node:buffer';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json' };
/** In a site's own bundle the policy has Lit's own name; `site` is what webpack fetches its chunks by. */
const policy = "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html site";

/**
 * @param {string} folder
 * @returns {Promise<{ origin: string, pages: Record<string, string>, close: () => Promise<void> }>} pages: path → HTML, before what lies in the folder
 */
export async function serveFolder(folder) {
  const pages = {};
  const server = createServer((request, reply) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = join(folder, normalize(pathname));
    const text =
      pages[pathname] ?? (file.startsWith(folder) && existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined);
    if (text === undefined) return reply.writeHead(404, { 'content-type': 'application/json' }).end('{"code":"not_found"}');
    return reply
      .writeHead(200, {
        'content-type': types[extname(pathname)] ?? 'text/plain',
        'content-length': Buffer.byteLength(text),
        'content-security-policy': policy,
      })
      .end(text);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    pages,
    close: () => new Promise(resolve => server.close(resolve).closeAllConnections()),
  };
}
