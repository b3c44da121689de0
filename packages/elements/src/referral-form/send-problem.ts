import { isProblem } from '@bostadforst/contract/problem';
import { html, nothing } from 'lit';
import { warningIcon } from '../parts/icons.ts';
import { notice } from '../parts/notice.ts';
import type { Form } from './form.ts';
import { referralFormTexts } from './texts.ts';
import type { Text } from './walk.ts';

/** What sending failed with: whether it may have come through, that nothing written is lost, and what to do. */
export function sendProblem(form: Form, text: Text) {
  const {
    closing,
    now: { problem, unsent },
  } = form;
  if (!problem) return nothing;
  const code = isProblem(problem) ? problem.problem.code : 'unexpected';
  const words =
    saidBy(problem) ?? (unsent ? form.text(referralFormTexts).t('notFetched') : (closing?.problem(code, text) ?? text.problem(problem)));
  return notice(html`<p>${words}</p>`, { icon: warningIcon(), role: 'alert' });
}

/** A page that keeps what is written says in words of its own why it could not. */
const saidBy = (problem: unknown): string | undefined =>
  problem instanceof Error && 'inWords' in problem && typeof problem.inWords === 'string' ? problem.inWords : undefined;
