// Runs the plugin's PHP as WordPress would, with as much of WordPress as it touches.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const php = (args, input = '') => spawnSync('php', args, { encoding: 'utf8', input });

export const hasPhp = php(['-v']).status === 0;

/** @returns {string} what PHP says of a file that it cannot read; empty when it can */
export function faultsOf(file) {
  const { status, stdout, stderr } = php(['-l', file]);
  return status === 0 ? '' : stdout + stderr;
}

/**
 * @param {{ option?: object, blocks?: object[], editor?: boolean, feed?: boolean, written?: unknown, fields?: string[] }} said
 * @returns {{ blocks: string[], scripts: string, stored: object, errors: string[], fields: string, elements: string[] }}
 */
export function plugin(said) {
  // Every warning is a fault: on somebody's site it stands in the middle of the page.
  const strict = ['-d', 'error_reporting=-1', '-d', 'display_errors=stderr', '-d', 'log_errors=0'];
  const { status, stdout, stderr } = php([...strict, join(import.meta.dirname, 'stand-in.php')], JSON.stringify(said));
  if (status !== 0 || stderr) throw new Error(stderr || stdout);
  return JSON.parse(stdout);
}
