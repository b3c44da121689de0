// Tells whoever started the browser tests how many passed, so that one line can add up everything.
import { writeFileSync } from 'node:fs';

/** @param {string | undefined} file where to write `{ passed, failed, skipped }` as JSON; without one nothing is counted */
export function countingReporter(file) {
  if (!file) return [];
  return [{ onTestRunFinished: ({ sessions }) => writeFileSync(file, JSON.stringify(sessions.map(countSession).reduce(add, nothing))) }];
}

const nothing = { passed: 0, failed: 0, skipped: 0 };
const add = (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped });

/** One file in one browser. A file that could not even be loaded is one failure. */
function countSession(session) {
  const counts = session.testResults ? countSuite(session.testResults) : nothing;
  return session.passed || counts.failed ? counts : add(counts, { ...nothing, failed: 1 });
}

function countSuite({ tests, suites }) {
  const own = tests.map(test => ({ ...nothing, [test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']: 1 }));
  return [...own, ...suites.map(countSuite)].reduce(add, nothing);
}
