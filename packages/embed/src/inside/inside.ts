import { fieldsOf, repeated } from '../events.ts';
import { Greeting } from './greeting.ts';
import { dress, type Surroundings } from './dress.ts';
import { leaveBy } from './leave.ts';
import type { ToFrame } from '../messages.ts';

/** The `<bf-site>` of the frame's page, as far as it is needed here. */
interface Site extends Surroundings {
  leave: ((url: string) => void) | undefined;
}

interface Shown extends HTMLElement {
  updateComplete?: Promise<unknown>;
  /** Where the element stands, by the site and the programme. */
  here?: { exitUrl?: string };
}

const site = document.querySelector<Site>('bf-site')!;
const element = site.firstElementChild as Shown;
const root = document.documentElement;
const greeting = new Greeting((root.dataset['sites'] ?? '').split(' '), heard);

window.addEventListener('message', event => greeting.hear(event));
site.leave = url => leaveBy(url, greeting);

for (const name of Object.keys(repeated)) {
  element.addEventListener(name, event => {
    const fields = fieldsOf(name, event);
    if (fields) greeting.say({ kind: 'event', name, fields });
  });
}

// Where focus is now: the page brings it into its window, which this frame cannot see.
document.addEventListener('focusin', event => {
  const target = event.composedPath()[0];
  if (!(target instanceof Element)) return;
  const { top, bottom } = target.getBoundingClientRect();
  greeting.say({ kind: 'look', top: Math.max(0, Math.round(top)), bottom: Math.max(0, Math.round(bottom)) });
});

let begun = false;
let later: ReturnType<typeof setTimeout> | undefined;

function heard(message: ToFrame): void {
  if (message.kind === 'view') {
    root.style.setProperty('--bf-frame-above', `${message.above}px`);
    root.style.setProperty('--bf-frame-below', `${message.below}px`);
    if (message.tall) root.style.setProperty('--bf-frame-window', `${message.tall}px`);
  } else if (message.kind === 'leave') {
    leaveBy(element.here?.exitUrl ?? '', greeting, element);
  } else {
    dress(root, site, element, message.setup);
    if (message.kind === 'hello') void begin();
  }
}

/** Ready is when the element stands: until then, and without it, the page shows what it has between the tags. */
async function begin(): Promise<void> {
  await Promise.all([customElements.whenDefined('bf-site'), customElements.whenDefined(element.localName)]);
  await element.updateComplete;
  greeting.say({ kind: 'ready', ...heights() });
  if (begun) return;
  begun = true;
  root.classList.add('framed');
  new ResizeObserver(() => {
    const height = tall();
    greeting.say({ kind: 'height', height, printed: height });
    // What it would be on paper is measured when nothing moves any more.
    clearTimeout(later);
    later = setTimeout(() => greeting.say({ kind: 'height', ...heights() }), 500);
  }).observe(document.body);
}

const tall = () => Math.ceil(document.body.getBoundingClientRect().height);

/** Now, and as narrow as paper: a page that is printed asks nobody how tall its frames have become. */
function heights() {
  const height = tall();
  const { style } = document.body;
  style.setProperty('inline-size', 'min(100%, 620px)');
  const printed = Math.max(height, tall());
  style.removeProperty('inline-size');
  return { height, printed };
}
