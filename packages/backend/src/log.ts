import { pino, type DestinationStream, type Logger } from 'pino';

/** Everything that may stand in a log line. A value that a person sent is in none of them. */
const allowed = new Set(['level', 'time', 'id', 'method', 'route', 'status', 'ms', 'event', 'error', 'code', 'at']);

/** What may happen outside a request. */
export type LogEvent = 'started' | 'stopping' | 'stopped';

/**
 * Logs by an allow-list: whatever else is handed over, by us or by a library, is dropped, messages included. An error is its name, its
 * code and where it was thrown; its message may hold what someone wrote.
 */
export function createLog(destination?: DestinationStream, level = 'info'): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: {
        level: label => ({ level: label }),
        log: line => Object.fromEntries(Object.entries(line).filter(([key]) => allowed.has(key))),
        bindings: () => ({}),
      },
      serializers: {},
      hooks: {
        logMethod([first], method) {
          const line = first as unknown;
          if (line instanceof Error) method.call(this, describe(line) as never);
          else if (typeof line === 'object' && line !== null) method.call(this, 'err' in line ? { ...line, ...describe(line.err) } : (line as never));
        },
      },
    },
    destination ?? pino.destination(1),
  );
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
