// Every story as a test: what a person does in it leads where it should, axe finds nothing, and no state is without a story.
//
//   node --conditions=source scripts/stories/test-stories.mjs [a part of a file’s name …]
import { writeFileSync } from 'node:fs';
import { startVitest } from 'vitest/node';
import { storybookEnvironment } from './environment.mjs';
import { withoutStory } from './without-story.mjs';
import { unsaid, wordsOfElements } from './words.mjs';

Object.assign(process.env, storybookEnvironment());
const only = process.argv.slice(2);
const counts = { passed: 0, failed: 0, skipped: 0 };
/** What can be read at the end of stories, by the element they are about. @type {Map<string, Set<string>>} */
const seen = new Map();

/** Counts, and says no more than what went wrong. @type {import('vitest/node').Reporter} */
const reporter = {
  onTestCaseResult(test) {
    const { state, errors = [] } = test.result();
    counts[state === 'passed' ? 'passed' : state === 'skipped' ? 'skipped' : 'failed'] += 1;
    if (test.project.name.startsWith('stories')) note(test.meta());
    if (state === 'failed')
      console.error(
        `✖ ${test.project.name}: ${test.module.relativeModuleId}, ${test.name}\n${errors.map(({ message }) => message).join('\n')}\n`,
      );
  },
  onTestRunEnd(modules, errors) {
    for (const error of [...modules.flatMap(module => [...module.errors()]), ...errors]) {
      counts.failed += 1;
      console.error(error.stack ?? error.message);
    }
  },
};

const vitest = await startVitest('test', only, { watch: false, reporters: [reporter] });
await vitest.close();
if (!only.length) await checkStates();
if (process.env.BF_COUNTS) writeFileSync(process.env.BF_COUNTS, JSON.stringify(counts));
else console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed ? 1 : 0);

function note({ storyId = '', seen: lines = [] }) {
  const [, element = ''] = /^bf-([a-z]+(?:-[a-z]+)?)/.exec(storyId) ?? [];
  seen.set(element, new Set([...(seen.get(element) ?? []), ...lines]));
}

/** Whatever an element has words for must be shown by a story of its own. What all of them say, by any. */
async function checkStates() {
  const missing = Object.entries(Object.groupBy(await wordsOfElements(), ({ name }) => name.split('/')[0]))
    .flatMap(([room, words]) => unsaid(words, seen.get(room) ?? [...seen.values()].flatMap(lines => [...lines])))
    .filter(name => !Object.hasOwn(withoutStory, name));
  counts[missing.length ? 'failed' : 'passed'] += 1;
  if (missing.length) console.error(`✖ No story shows these words, and so not the states that have them:\n  ${missing.join('\n  ')}`);
}
