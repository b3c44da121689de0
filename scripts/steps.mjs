// One line per step, with its time, while the work goes on.

/**
 * Does one step of `npm start`, and says which while it takes.
 *
 * @template T
 * @param {string} name
 * @param {() => T | Promise<T>} work may answer with a word for the line, such as `unchanged`
 */
export async function step(name, work) {
  const started = performance.now();
  process.stdout.write(`${name.padEnd(width)} `);
  try {
    const answer = await work();
    process.stdout.write(`${seconds(started)}${answer && typeof answer === 'string' ? `  ${answer}` : ''}\n`);
    return answer;
  } catch (error) {
    process.stdout.write(`${seconds(started)}  failed\n`);
    throw error;
  }
}

/** Room for the longest name. */
export const width = 26;

export function seconds(started) {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`.padStart(7);
}
