// Runs the npm that started us, or the machine's own, with nothing of an outer npm's handed down.
import { execFileSync } from 'node:child_process';

const handedDown = /^npm_(config_(local_)?prefix|config_workspace|config_omit|config_production|package_|lifecycle_|command)/i;

/**
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {string} what it wrote
 */
export function npm(args, cwd) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !handedDown.test(name)));
  const options = { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] };
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const own = process.env.npm_execpath;
  if (own && /\.c?js$/.test(own)) return execFileSync(process.execPath, [own, ...args, ...quiet], options);
  return execFileSync('npm', [...args, ...quiet], { ...options, shell: process.platform === 'win32' });
}
