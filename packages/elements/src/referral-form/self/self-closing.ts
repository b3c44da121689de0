import { summaryStyles } from '../../styles/summary.ts';
import type { Closing } from '../walk.ts';
import { checkStep } from './check.ts';
import { selfClosingTexts } from './closing-texts.ts';
import { closingStyles } from './closing.styles.ts';
import { keep, sent } from './sent.ts';

/** What sending may fail with where other words are truer than those of any request. */
const own = new Set(['unreachable', 'unexpected', 'key_reused']);

export const selfClosing: Closing = {
  section: selfClosingTexts,
  styles: [summaryStyles, closingStyles],
  check: checkStep,
  sent,
  keep,
  problem: (code, text) => (own.has(code) ? text.t(code) : undefined),
};
