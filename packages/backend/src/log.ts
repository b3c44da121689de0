import { pino, type DestinationStream } from 'pino';
import type { FastifyBaseLogger } from 'fastify';

export type Log = FastifyBaseLogger;

/** Everything that may stand in a log line. A value that a person sent is in none of them. */
const allowed = ['id', 'method', 'route', 'status', 'ms', 'count', 'error', 'code', 'at'] as const;
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'] as const;
type Level = (typeof levels)[number];

/**
 * Logs by an allow-list: whatever else is handed over, by us or by a library, is dropped: messages, bindings of children, requests. An
 * error is its name, its code and where it was thrown; its message may hold what someone wrote.
 */
export function createLog(destination?: DestinationStream, level: Level | 'silent' = 'info'): Log {
  const lines = pino(
    { level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"`, formatters: { level: label => ({ level: label }) } },
    destination ?? pino.destination(1),
  );
  const write = (at: Level) => (first: unknown) => {
    const line = lineOf(first);
    if (Object.keys(line).length) lines[at](line);
  };
  const log = { ...Object.fromEntries(levels.map(each => [each, write(each)])), level, silent() {}, child: () => log } as unknown as Log;
  return log;
}

function lineOf(first: unknown): Record<string, unknown> {
  if (first instanceof Error) return describe(first);
  if (typeof first !== 'object' || first === null) return {};
  const given = first as Record<string, unknown>;
  const kept = allowed.filter(key => given[key] !== undefined).map(key => [key, given[key]]);
  return { ...Object.fromEntries(kept), ...('err' in given ? describe(given.err) : {}) };
}

/** Name, code and place of an error: enough to find the fault, nothing of the request that met it. */
export function describe(error: unknown): { error: string; code?: string; at?: string } {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code } = error as { code?: unknown };
  const at = error.stack
    ?.split('\n')
    .filter(line => /^\s+at /.test(line))
    .slice(0, 4)
    .map(line => line.trim().slice(3))
    .join(' < ');
  return { error: error.name, ...(typeof code === 'string' && /^\w{1,40}$/.test(code) ? { code } : {}), ...(at ? { at } : {}) };
}
