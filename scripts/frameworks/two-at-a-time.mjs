/**
 * Two cores, two at a time, in order.
 *
 * @template T
 * @param {readonly T[]} all
 * @param {(one: T) => Promise<unknown>} work
 */
export async function twoAtATime(all, work) {
  const waiting = [...all];
  const worker = async () => {
    while (waiting.length) await work(waiting.shift());
  };
  await Promise.all([worker(), worker()]);
}
