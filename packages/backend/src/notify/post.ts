import { request as overHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as overHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { NotSent, resolved, systemResolver, type Resolver } from './resolve.ts';

const within = 5_000;
const mostRead = 64 * 1024;

export interface Post {
  url: string;
  headers: Record<string, string>;
  body: string;
  /** For the demo and tests: this very machine may be reached, over plain http as well. */
  allowLoopback?: boolean;
  resolve?: Resolver;
  /** Milliseconds in all. */
  limit?: number;
}

/**
 * Sends one message: resolved once, connected to the address that was checked, under the name's own certificate and host. Follows no redirect,
 * reads at most 64 kB of whatever is answered, and takes five seconds at most.
 *
 * @throws NotSent
 */
export async function post({ url, headers, body, allowLoopback = false, resolve = systemResolver, limit = within }: Post): Promise<void> {
  const deadline = AbortSignal.timeout(limit);
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && !(protocol === 'http:' && allowLoopback)) throw new NotSent('address_refused');
  const address = await unlessLate(resolved(hostname, { loopback: allowLoopback }, resolve), deadline);
  const status = await unlessLate(send(url, address, headers, body, deadline), deadline);
  if (status < 200 || status > 299) throw new NotSent('refused_by_receiver', status);
}

function send(url: string, address: string, headers: Record<string, string>, body: string, signal: AbortSignal): Promise<number> {
  const options: RequestOptions = {
    method: 'POST',
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    // The name stays the name, for certificate and host; where it leads has been decided.
    lookup: leadingTo(address),
    agent: false,
    signal,
  };
  return new Promise((resolve, reject) => {
    const request = (url.startsWith('https:') ? overHttps : overHttp)(url, options, response => {
      const done = () => resolve(response.statusCode ?? 0);
      skim(response, () => (request.destroy(), done()));
      response.once('end', done).once('error', done);
    });
    request.once('error', () => reject(new NotSent(signal.aborted ? 'too_slow' : 'not_reached')));
    request.end(body);
  });
}

/** Nobody looks at what is answered. It is read so that the receiver is not cut off, and no further than agreed. */
function skim(response: IncomingMessage, enough: () => void): void {
  let read = 0;
  response.on('data', (chunk: Buffer) => {
    read += chunk.length;
    if (read > mostRead) enough();
  });
}

const leadingTo =
  (address: string): LookupFunction =>
  (_name, options, answer) => {
    const family = isIP(address);
    if (options.all) answer(null, [{ address, family }]);
    else answer(null, address, family);
  };

/** A look-up cannot be called back: what comes too late is left to itself. */
async function unlessLate<T>(work: Promise<T>, deadline: AbortSignal): Promise<T> {
  const late = new Promise<never>((_, reject) => deadline.addEventListener('abort', () => reject(new NotSent('too_slow')), { once: true }));
  late.catch(() => {});
  work.catch(() => {});
  return Promise.race([work, late]);
}
