// Each framework's own checker over one folder, and what it found: in which file, on which line.
import { basename, join } from 'node:path';
import { root } from '../../files.mjs';
import { node } from '../../testing/command.mjs';

/** @typedef {{ file: string, line: number, message: string }} Fault */

const inModules = (...path) => join(root, 'node_modules', ...path);

/** @returns {Promise<Fault[]>} */
export const tsc = async folder => read(await node([inModules('typescript', 'bin', 'tsc'), '-p', folder, '--pretty', 'false']));

/** @returns {Promise<Fault[]>} */
export const vueTsc = async folder => read(await node([inModules('vue-tsc', 'bin', 'vue-tsc.js'), '-p', folder, '--pretty', 'false']));

/** @returns {Promise<Fault[]>} */
export const ngc = async folder =>
  read(await node([inModules('@angular', 'compiler-cli', 'bundles', 'src', 'bin', 'ngc.js'), '-p', folder, '--noEmit']));

/** @returns {Promise<Fault[]>} */
export async function svelteCheck(folder) {
  const ask = ['--workspace', folder, '--tsconfig', join(folder, 'tsconfig.json'), '--output', 'machine-verbose', '--threshold', 'error'];
  const { ok, output } = await node([inModules('svelte-check', 'bin', 'svelte-check'), ...ask]);
  const faults = output
    .split('\n')
    .flatMap(line => /^\d+ (\{"type":"ERROR".*\})$/.exec(line)?.[1] ?? [])
    .map(text => JSON.parse(text))
    .map(({ filename, start, message }) => ({ file: basename(filename), line: start.line + 1, message }));
  return orSilent(faults, ok, output);
}

/** As tsc writes it, `file(line,column): error`, and as Angular does, `file:line:column - error`. */
function read({ ok, output }) {
  // eslint-disable-next-line no-control-regex -- Angular colours what it says, also to a file
  const plain = output.replace(/\x1b\[\d*m/g, '');
  const faults = [...plain.matchAll(/^(\S+?)(?:\((\d+),\d+\):|:(\d+):\d+ -) error (.*)$/gm)];
  return orSilent(
    faults.map(([, file, line, also, message]) => ({ file: basename(file), line: Number(line ?? also), message })),
    ok,
    output,
  );
}

/** A checker that fails and names no place has not checked anything. */
function orSilent(faults, ok, output) {
  if (!ok && !faults.length) throw new Error(output);
  return faults;
}
