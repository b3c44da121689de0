import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { createServer as createProbe } from 'node:net';
import { basename, extname, join } from 'node:path';

/** How an element stands on a page. */
export type Standing = 'framed' | 'inline';

/** A page of somebody else's: `hosts.json` lists them, and each has an HTML file of its own. */
export interface HostPage {
  name: string;
  /** What is difficult about it. */
  about: string;
  /** Its Content-Security-Policy, with `{{backend}}` for the service. Left out: none. */
  policy?: string;
  standing: Standing[];
}

export interface HostSite {
  origin: string;
  pages: HostPage[];
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.html': 'text/html',
  '.svg': 'image/svg+xml',
};

/**
 * Other people's pages, from another origin than the service's: what an element must stand on. `/<name>` has it in a frame,
 * `/<name>?inline` in the page.
 *
 * In a page's HTML `{{backend}}` is the service's origin, `{{elements}}` the scripts of the tags in it, `{{municipality}}` whose they are.
 */
export async function openHostSite({
  folder,
  backend,
  municipality,
  host = '127.0.0.1',
  port,
}: {
  folder: string;
  backend: string;
  municipality: string;
  host?: string;
  port: number;
}): Promise<HostSite> {
  const pages = JSON.parse(readFileSync(join(folder, 'hosts.json'), 'utf8')) as HostPage[];
  const fill = (text: string, standing: Standing) =>
    text
      .replace('{{elements}}', () => scriptsOf(text, standing))
      .replaceAll('{{backend}}', backend)
      .replaceAll('{{municipality}}', municipality);

  const server = createServer((request, reply) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host.example.se');
    const standing = searchParams.has('inline') ? 'inline' : 'framed';
    const page = pages.find(({ name }) => pathname === `/${name}`);
    if (pathname === '/') return send(reply, '.html', listOf(pages));
    if (page)
      return send(
        reply,
        '.html',
        fill(readFileSync(join(folder, `${page.name}.html`), 'utf8'), standing),
        fill(page.policy ?? '', standing),
      );
    const file = join(folder, 'files', basename(pathname));
    return existsSync(file) && pathname === `/files/${basename(pathname)}`
      ? send(reply, extname(file), readFileSync(file, 'utf8'))
      : reply.writeHead(404).end();
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  return { origin: `http://${host}:${(server.address() as { port: number }).port}`, pages, close: () => closed(server) };
}

/** The first port after this one that nobody uses. */
export async function portAfter(port: number, host = '127.0.0.1'): Promise<number> {
  for (let next = port + 1; next < port + 50; next++) if (await isFree(next, host)) return next;
  return 0;
}

/** The names of the pages in a folder, as files. */
export const hostFiles = (folder: string) => readdirSync(folder).filter(file => file.endsWith('.html'));

function scriptsOf(html: string, standing: Standing): string {
  const tags = new Set(Array.from(html.matchAll(/<(bf-[a-z-]+)/g), ([, tag]) => tag!));
  // A frame host needs no <bf-site>: it reads what stands around it.
  const wanted = [...tags].filter(tag => standing === 'inline' || tag !== 'bf-site');
  const room = standing === 'inline' ? 'elements' : 'embed';
  return wanted.map(tag => `<script type="module" src="{{backend}}/${room}/${tag}.js"></script>`).join('\n    ');
}

function listOf(pages: readonly HostPage[]): string {
  const item = ({ name, about, standing }: HostPage) =>
    `<li>${about}: ${standing.map(each => `<a href="/${name}${each === 'inline' ? '?inline' : ''}">${each === 'inline' ? 'i sidan' : 'i en ram'}</a>`).join(', ')}</li>`;
  return `<!doctype html><html lang="sv"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Andras sidor</title>
<main><h1>Andras sidor</h1><p>Sidor från en annan adress än tjänstens, var och en svår på sitt sätt.</p><ol>
${pages.map(item).join('\n')}
</ol></main></html>`;
}

function send(reply: ServerResponse, ending: string, text: string, policy = ''): void {
  const headers = { 'content-type': `${types[ending] ?? 'text/plain'}; charset=utf-8`, 'cache-control': 'no-cache' };
  reply.writeHead(200, policy ? { ...headers, 'content-security-policy': policy } : headers).end(text);
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise(resolve => {
    const probe = createProbe()
      .once('error', () => resolve(false))
      .listen(port, host, () => probe.close(() => resolve(true)));
  });
}

function closed(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
