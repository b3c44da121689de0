import type { Policy } from '@bostadforst/contract/programme';

/** Who sees what is written about someone, besides the coordinator and whoever wrote it. Nobody: no unit, and no `then`. */
export interface Seers {
  /** Units that are asked, each for itself. */
  units: readonly string[];
  /** Who sees it when it is assessed. */
  then?: 'team' | 'group';
}

/** The units that the programme takes a name out to. None: there is nothing to choose. */
export const askedUnits = ({ statements }: Policy): readonly string[] => (statements.kind === 'asked' ? statements.units : []);

/** Whether the person is asked which units may be asked: only where units are asked, and only with the person's yes. */
export const asksForYes = (policy: Policy): boolean => askedUnits(policy).length > 0 && policy.sharing === 'waiver';

/** Where units are asked, a name goes no further than the coordinator until there is a yes, or one branch. Unanswered is no yes. */
export function whoSees(policy: Policy, saidYesTo: readonly string[]): Seers {
  const asked = askedUnits(policy);
  const then = policy.assessment.kind;
  if (!asked.length) return { units: [], then };
  const units = policy.sharing === 'same_branch' ? asked : asked.filter(unit => saidYesTo.includes(unit));
  return units.length ? { units, then } : { units: [] };
}

/** The units that a person said yes to in their own form. */
export function saidYesTo(policy: Policy, answer: string, chosen: readonly string[]): readonly string[] {
  return answer === 'all' ? askedUnits(policy) : answer === 'some' ? chosen : [];
}
