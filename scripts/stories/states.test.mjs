// Which stories there must be, told by the sources: whoever adds an element or a state of its site is reminded here.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { filesIn, root } from '../files.mjs';
import { elementsOf, makeManifest } from '../package/manifest.mjs';

const read = file => readFileSync(join(root, file), 'utf8');
const elements = elementsOf(makeManifest());
const storiesIn = file => [...read(file).matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
const storiesOf = tag => storiesIn(`stories/${tag}.stories.ts`);

/** The stories that show each state of `SiteController`: every element that stands on a site has all of them. */
const bySiteState = {
  nowhere: ['SaidNowhere'],
  waiting: ['ProgrammeOnItsWay'],
  broken: ['ProgrammeUnreachable'],
  there: [],
};

describe('stories', () => {
  for (const { tagName } of elements) {
    it(`are told of <${tagName}>, in a file of its own`, () => assert.ok(existsSync(join(root, `stories/${tagName}.stories.ts`))));
  }

  const onSite = elements.filter(({ members = [] }) => members.some(({ name }) => name === 'site'));
  const [, union] = /get state\(\): ([^{]+)\{/.exec(read('packages/elements/src/controllers/site-controller.ts'));
  const siteStates = union.match(/\w+/g);
  for (const { tagName } of onSite) {
    it(`are told of <${tagName}> in every state of its site`, () => {
      assert.deepEqual(siteStates, Object.keys(bySiteState), 'a state of a site that no story is named for');
      const missing = siteStates.flatMap(state => bySiteState[state]).filter(name => !storiesOf(tagName).includes(name));
      assert.deepEqual(missing, []);
    });
  }

  it('are told of every element that may stand in a frame or lead to where one signs in', () => {
    const { exports } = JSON.parse(read('packages/embed/package.json'));
    const doors = Object.keys(exports).filter(door => door.endsWith('.js') && !door.startsWith('./bf-'));
    assert.ok(doors.length);
    const told = read('stories/embed.stories.ts');
    assert.deepEqual(
      doors.filter(door => !told.includes(`@bostadforst/embed/${door.slice(2)}`)),
      [],
    );
  });

  it('are found by what they say in no language of their own', () => {
    const worded = filesIn('stories').filter(file => /get(All)?ByText|ByLabelText|ByRole/.test(read(file)));
    assert.deepEqual(worded, []);
  });
});
