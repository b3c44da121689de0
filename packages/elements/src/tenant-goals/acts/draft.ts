import { NewGoal, type LifeArea } from '@bostadforst/contract/goal';
import type { Idea } from '../ideas/ideas.ts';

/** A goal while it is being written. */
export interface Draft {
  title: string;
  why: string;
  lifeArea: LifeArea | '';
  steps: string[];
}

export const mostSteps = 20;
export const mostSigns = 280;

export const newDraft = (idea?: Idea): Draft =>
  idea
    ? { title: idea.title, why: '', lifeArea: idea.lifeArea, steps: [...idea.steps] }
    : { title: '', why: '', lifeArea: '', steps: [''] };

/** The field of a form, and what is wrong with it. */
export interface Fault {
  field: string;
  what: 'missing' | 'too_long';
  /** How many characters stand there now. */
  count: number;
}

/**
 * What is sent: by the contract's own schema, without the fields that were skipped. A goal whose area was skipped is the
 * person's own.
 */
export function readDraft(draft: Draft, state: 'active' | 'idea'): { goal: NewGoal } | { faults: Fault[] } {
  const written = draft.steps.map((text, index) => ({ text, index })).filter(({ text }) => text.trim());
  const read = NewGoal.safeParse({
    title: draft.title,
    ...(draft.why.trim() ? { why: draft.why } : {}),
    lifeArea: draft.lifeArea || 'own',
    state,
    ...(written.length ? { steps: written.map(({ text }) => text) } : {}),
  });
  if (read.success) return { goal: read.data };
  const faults = read.error.issues.map(({ path: [name, place], code }): Fault => {
    const step = name === 'steps' ? written[Number(place)] : undefined;
    const text = step ? step.text : name === 'why' ? draft.why : draft.title;
    return {
      field: step ? `step-${step.index}` : String(name),
      what: code === 'too_small' ? 'missing' : 'too_long',
      count: text.trim().length,
    };
  });
  return { faults };
}
