import { isProblem } from '@bostadforst/contract/problem';
import { problemNotice } from '../../parts/notice.ts';
import type { Sight } from '../sight.ts';

/** Words for a list or a record that did not come. Nothing was sent, so nothing can have been saved or lost. */
export function readingProblem({ words }: Pick<Sight, 'words'>, error: unknown): string {
  const code = isProblem(error) ? error.problem.code : 'unexpected';
  if (code === 'unreachable') return words.t('cannotReach');
  return code === 'unexpected' ? words.t('cannotRead') : words.problem(error);
}

export function readingNotice(sight: Pick<Sight, 'words'>, error: unknown, again?: () => void) {
  const { words } = sight;
  const reading = { common: words.common.bind(words), problem: () => readingProblem(sight, error) };
  return problemNotice(reading, error, again);
}
