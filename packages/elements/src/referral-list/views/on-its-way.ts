import { TaskStatus, type Task } from '@lit/task';
import { html } from 'lit';
import type { Sight } from '../sight.ts';
import { readingNotice } from './reading-problem.ts';

/** Under a place's heading, which stands at once: what is being fetched, or why it did not come. */
export function onItsWay(sight: Sight, loading: Task<readonly [], void>) {
  if (loading.status === TaskStatus.ERROR) return readingNotice(sight, loading.error, () => void loading.run([]));
  return html`<p role="status">${sight.words.common('loading')}</p>`;
}
