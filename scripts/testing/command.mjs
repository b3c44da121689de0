// Runs a command for a test step: quietly, in a group of its own so that nothing it started outlives it, and never for ever.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../files.mjs';

const running = new Set();
/** Of a step that hangs. On a busy machine each takes several times as long as alone. */
const minutes = 25;
/** What one process has compiled, the hundreds after it do not compile again. */
const compiled = { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'compiled') };

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
]) {
  process.on(signal, () => {
    for (const child of running) end(child);
    process.exit(code);
  });
}

/**
 * @param {readonly string[]} args for this very Node
 * @param {Record<string, string | undefined>} [environment] beside the machine's
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function node(args, environment = {}) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...withoutService(process.env), ...compiled, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', text => (output += text));
  return new Promise(resolve => {
    const late = setTimeout(() => {
      output += `\nStopped after ${minutes} minutes.\n`;
      end(child);
    }, minutes * 60_000);
    child.once('error', error => (output += error.message));
    child.once('close', code => {
      clearTimeout(late);
      running.delete(child);
      resolve({ ok: code === 0, output });
    });
  });
}

function end(child) {
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It had already ended.
  }
}

/** No test may reach the database or the settings of a service that somebody runs on the same machine. */
function withoutService(environment) {
  const service =
    /^(BF_DEMO|BF_KEY|DATABASE_URL|DATABASE_ADMIN_URL|SETTINGS_FILE|PROGRAMMES_DIR|HOSTS_DIR|ASSETS_DIR|DATA_DIR|PORT|HOST|NODE_OPTIONS|NODE_ENV)$/;
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !service.test(name)));
}
