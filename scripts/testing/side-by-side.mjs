// Steps side by side: as soon as one ends, the next in order begins.

/**
 * @template {{ writes?: string }} Step
 * @param {readonly Step[]} steps in the order in which they begin. Two that write to the same place wait for one another: whoever comes
 *   after them in the order goes first then.
 * @param {number} most at a time
 * @param {(step: Step) => Promise<void>} run
 */
export async function sideBySide(steps, most, run) {
  const waiting = [...steps];
  /** @type {Map<Step, Promise<unknown>>} */
  const running = new Map();
  const isFree = ({ writes }) => !writes || ![...running.keys()].some(other => other.writes === writes);
  while (waiting.length || running.size) {
    const next = running.size < most ? waiting.find(isFree) : undefined;
    if (!next) {
      await Promise.race(running.values());
      continue;
    }
    waiting.splice(waiting.indexOf(next), 1);
    running.set(
      next,
      run(next).finally(() => running.delete(next)),
    );
  }
}
