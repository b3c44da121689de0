import type { Policy } from '../programme/policy.ts';
import type { FlowFacts, ReferralState } from './flow.ts';

export const units = ['forsorjning', 'vuxen', 'funktionshinder'];

/** Every way that a programme can walk, by name: two choices in each of the policy's six questions. */
export const everyPolicy: ReadonlyMap<string, Policy> = new Map(
  [{ kind: 'none' } as const, { kind: 'asked', units } as const].flatMap(statements =>
    [{ kind: 'team' } as const, { kind: 'group', units, atLeast: 2 } as const].flatMap(assessment =>
      (['team_lead', 'steering_group'] as const).flatMap(priority =>
        (['required', 'not_required'] as const).flatMap(formalDecision =>
          (['none', 'monthly'] as const).flatMap(meeting =>
            (['waiver', 'same_branch'] as const).map((sharing): [string, Policy] => [
              [statements.kind, assessment.kind, priority, formalDecision, meeting, sharing].join(' '),
              { statements, assessment, priority, formalDecision, meeting, sharing },
            ]),
          ),
        ),
      ),
    ),
  ),
);

/** Facts under which whatever a coordinator, a group or the person wants can happen. */
export const willing: FlowFacts = {
  askingUnits: ['vuxen'],
  unitsThatMayBeAsked: units,
  unitsPresent: units,
  unanswered: 0,
  recommendation: 'propose',
  steeringOutcome: 'prioritised',
  formalOutcome: 'granted',
};

/** Ended by the person, or closed for a reason of the closed set: the only two places that do not lead home by themselves. */
export const isEnded = (state: ReferralState): boolean => state === 'withdrawn' || state === 'closed';
