import type { ReferralPath } from '../referral/path.ts';
import type { FormSettings, OwnQuestion } from './questions.ts';

/** The questions that one path asks besides, in the order they are asked. */
export const ownQuestionsOf = (form: FormSettings | undefined, path: ReferralPath): readonly OwnQuestion[] =>
  (form?.own ?? []).filter(({ paths }) => paths.includes(path));

/** Whether one path leaves a question out. */
export const isLeftOut = (form: FormSettings | undefined, path: ReferralPath, question: string): boolean =>
  (form?.leaveOut?.[path] as readonly string[] | undefined)?.includes(question) ?? false;
