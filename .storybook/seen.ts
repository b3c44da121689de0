// What a person can read at the end of each story, and what their screen reader says: handed on with the test that found it, for
// scripts/stories to tell which states have no story. And that nothing sticks out of the place an element was given.
import { afterEach } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    seen?: string[];
    /** All that axe tried, by the add-on: megabytes for each story. What it found is in the test's own error. */
    reports?: unknown;
  }
}

const spoken = ['aria-label', 'title', 'alt', 'placeholder'];

function* linesOf(root: ParentNode): Generator<string> {
  for (const element of root.querySelectorAll('*')) {
    if (element.closest('style, script')) continue;
    for (const name of spoken) yield element.getAttribute(name) ?? '';
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) yield node.textContent ?? '';
    if (element.shadowRoot) yield* linesOf(element.shadowRoot);
  }
}

const tooWide = (stage: Element) =>
  [...stage.children].find(({ scrollWidth, clientWidth }) => clientWidth && scrollWidth > clientWidth + 1);

afterEach(async ({ task }) => {
  delete task.meta.reports;
  const stage = document.querySelector('.stage');
  if (!stage) return;
  task.meta.seen = [...new Set([...linesOf(stage)].map(line => line.trim()).filter(Boolean))];
  // Styles that come with a later part of an element may be a moment behind its words.
  for (let tries = 0; tries < 500 && tooWide(stage); tries += 1) await new Promise(resolve => setTimeout(resolve, 20));
  const wide = tooWide(stage);
  if (wide) throw new Error(`<${wide.localName}> needs ${wide.scrollWidth} px and has ${wide.clientWidth} px.`);
});
