import { start, StartFaults, type Step } from './start.ts';

/** Says which step is under way and how long it took, where somebody watches. */
const step: Step = async (name, work) => {
  const started = performance.now();
  const done = await work();
  console.log(`${name.padEnd(26)} ${`${((performance.now() - started) / 1000).toFixed(1)} s`.padStart(7)}`);
  return done;
};

try {
  const { address, stop } = await start(process.env, step);
  console.log(`\n${address}`);

  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // A terminal and npm each send one: the second must not cut off a request halfway.
      if (stopping) return;
      stopping = true;
      void stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
} catch (error) {
  if (!(error instanceof StartFaults)) throw error;
  for (const fault of error.faults) console.error(fault);
  process.exit(1);
}
