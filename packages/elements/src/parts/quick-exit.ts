import { html, nothing } from 'lit';
import type { QuickExitController } from '../controllers/quick-exit-controller.ts';
import type { Words } from '../controllers/text-controller.ts';
import { exitIcon } from './icons-everywhere.ts';

/** Solid ink and always words: not the way forward, and nothing is wrong. A link, so that it leads away also before scripts answer. */
export function quickExit(exit: QuickExitController, words: Words, length: 'full' | 'short' = 'full') {
  if (!exit.url) return nothing;
  const label = words.common(length === 'full' ? 'quickExit' : 'quickExitShort');
  return html`<a class="button exit" href=${exit.url} rel="noreferrer nofollow" @click=${exit.leave}>${exitIcon()}${label}</a>`;
}
