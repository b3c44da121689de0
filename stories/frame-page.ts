/**
 * What stands in a frame of these stories, in place of the service's own page: the same elements, on an invented municipality's site. It
 * answers the page around as that page does, and says how tall it is.
 */
import '@bostadforst/elements/bf-model-explainer.js';
import '@bostadforst/elements/bf-referral-form.js';
import { siteWith } from '@bostadforst/elements/testing';

interface Setup {
  language: string;
  direction: string;
  scheme: string;
  tokens: Record<string, string>;
}

const root = document.documentElement;
const element = document.createElement(root.dataset['element']!) as HTMLElementTagNameMap['bf-model-explainer'];
element.site = siteWith();
document.body.append(element);

let said = 0;
const height = () => Math.ceil(document.body.getBoundingClientRect().height);

window.addEventListener('message', ({ data: { bostadforst, id, kind, setup } }: MessageEvent) => {
  if (setup) dress(setup as Setup);
  if (kind !== 'hello') return;
  const say = (message: object) => window.parent.postMessage({ bostadforst, id, n: said++, ...message }, '*');
  say({ kind: 'ready', height: height() });
  new ResizeObserver(() => say({ kind: 'height', height: height() })).observe(document.body);
});

function dress({ language, direction, scheme, tokens }: Setup) {
  element.setAttribute('language', language);
  root.lang = language === 'sv-x-ll' ? 'sv' : language;
  root.dir = direction;
  root.style.setProperty('color-scheme', scheme);
  for (const [name, value] of Object.entries(tokens)) root.style.setProperty(name, value);
}
