import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { serve, type Served } from './serve.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');
const built = process.env['ASSETS_DIR'] ?? join(root, 'dist', 'site');
const jarfalla = JSON.parse(readFileSync(join(root, 'examples', 'programmes', 'jarfalla.json'), 'utf8')) as Record<string, unknown>;

/** How this service differs from one where all is well. */
export interface Ill {
  /** Origins whose pages may ask, and show it in a frame. All, unless said. */
  sites?: readonly string[];
  /** What its programme says otherwise. */
  programme?: Record<string, unknown>;
  /** Answers every question of the elements with this status. */
  status?: number;
  /** Answers as another kind of site does: with its front page, whatever is asked. */
  anotherSite?: boolean;
  /** Paths that its OpenAPI document lacks. */
  withoutPath?: string;
  withoutFrames?: boolean;
  /** Its scripts may be loaded by nobody else. */
  closedScripts?: boolean;
  version?: string;
}

/** Serves the built elements as the backend does, with an example programme behind them. */
export function serveService(ill: Ill = {}): Promise<Served> {
  const version = ill.version ?? '1.0.0';
  return serve((request, reply) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const from = request.headers.origin ?? '';
    const listed = !ill.sites || ill.sites.includes(from);
    const allow: Record<string, string> = listed && from ? { 'access-control-allow-origin': from } : {};
    if (ill.anotherSite)
      return send(reply, 200, 'text/html', '<!doctype html><title>Startsida</title>', { 'access-control-allow-origin': '*' });
    if (ill.status && !/^\/(elements|embed)\//.test(pathname))
      return send(reply, ill.status, 'application/json', '{"code":"unexpected"}', allow);

    if (pathname === '/openapi.json') return send(reply, 200, 'application/json', JSON.stringify({ paths: paths(ill.withoutPath) }));
    if (pathname === '/v1/exempelkommun/programme') {
      const programme = { ...jarfalla, code: 'exempelkommun', ...ill.programme };
      return send(reply, 200, 'application/json', JSON.stringify(programme), allow);
    }
    if (pathname.startsWith('/v1/')) return send(reply, 404, 'application/json', '{"code":"not_found"}', allow);
    if (pathname.startsWith('/frame/exempelkommun/') && !ill.withoutFrames)
      return send(reply, 200, 'text/html', '<!doctype html><title>Ram</title><p>070-174 06 10</p>', {
        'content-security-policy': `default-src 'none'; frame-ancestors ${ill.sites?.join(' ') || (ill.sites ? "'none'" : '*')}`,
      });
    const list = /^\/(elements|embed)\/integrity\.json$/.exec(pathname);
    if (list) return send(reply, 200, 'application/json', JSON.stringify({ version, files: hashes(list[1]!) }));
    const closed: Record<string, string> = ill.closedScripts ? {} : { 'access-control-allow-origin': '*' };
    return sendFile(reply, pathname.replace(/^\/(elements|embed)\/(1|1\.0\.0)\//, '/$1/'), closed);
  });
}

export function integrityOf(folder: string, file: string): string {
  return `sha384-${createHash('sha384')
    .update(readFileSync(join(built, folder, file)))
    .digest('base64')}`;
}

const hashes = (folder: string) =>
  Object.fromEntries(
    readdirSync(join(built, folder)).flatMap(file => (/^bf-[a-z-]+\.js$/.test(file) ? [[file, integrityOf(folder, file)]] : [])),
  );

function paths(without = ''): Record<string, object> {
  const all = ['/v1/{municipality}/programme', '/v1/{municipality}/referrals/own', '/v1/{municipality}/landlord/reports'];
  return Object.fromEntries(all.filter(path => path !== without).map(path => [path, {}]));
}

function sendFile(reply: ServerResponse, pathname: string, headers: Record<string, string>): void {
  const file = join(built, normalize(pathname));
  if (!file.startsWith(built) || !existsSync(file) || !statSync(file).isFile())
    return send(reply, 404, 'application/json', '{"code":"not_found"}', headers);
  return send(reply, 200, extname(file) === '.js' ? 'text/javascript' : 'text/plain', readFileSync(file), headers);
}

function send(reply: ServerResponse, status: number, type: string, body: string | Buffer, headers: Record<string, string> = {}): void {
  reply.writeHead(status, { 'content-type': type, 'cross-origin-resource-policy': 'cross-origin', ...headers }).end(body);
}
