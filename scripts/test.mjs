// `npm test`: everything, one line per step, and one line that adds it all up. `npm test -- backend` runs the steps with that word in their name.
import { seconds, width } from './steps.mjs';
import { sideBySide } from './testing/side-by-side.mjs';
import { suites } from './testing/suites.mjs';

const words = process.argv.slice(2).map(word => word.toLowerCase());
const wanted = name => words.length === 0 || words.some(word => name.toLowerCase().includes(word));
const chosen = suites.filter(({ name }) => wanted(name));
/** Two fill two cores: each of them waits now and then, for a browser or for a database. More would make each other late. */
const atATime = 2;

if (chosen.length === 0) {
  console.error(`No step is called “${words.join(' ')}”. There are: ${suites.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const total = { passed: 0, failed: 0, skipped: 0 };
await sideBySide(chosen, atATime, runStep);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed ? 1 : 0);

async function runStep({ name, run }) {
  const started = performance.now();
  const result = await run().catch(error => ({ passed: 0, failed: 1, skipped: 0, output: String(error.stack ?? error) }));
  for (const key of Object.keys(total)) total[key] += result[key];
  console.log(`${name.padEnd(width)} ${seconds(started)}  ${result.missing ?? inWords(result)}`);
  if (result.failed && result.output) console.log(`\n${result.output.trimEnd()}\n`);
}

function inWords({ passed, failed, skipped }) {
  return [`${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`].filter(Boolean).join(', ');
}
