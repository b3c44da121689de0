import type { Policy } from '@bostadforst/contract/programme';
import type { Draft } from '../draft.ts';
import { whoSees, type Seers } from '../who-sees.ts';

/**
 * How far one answer goes. `coordinator`: how to reach someone, and who they are to other registers. `assessment`: for those who
 * assess, not for each unit asked. A kind of information: for units whose yes is about it. `named`: for every unit in the yes.
 */
export type Told = 'coordinator' | 'assessment' | 'named' | 'situation_now' | 'wishes';

/** Who sees one answer besides the coordinator and whoever wrote it. */
export function whoIsTold(policy: Policy, draft: Draft, told: Told): Seers {
  const { units, then } = whoSees(policy, draft.one('waiver') === 'yes' ? draft.all('waiverUnits') : []);
  if (told === 'coordinator') return { units: [], ...(then === 'team' && { then }) };
  const covered = told === 'named' || policy.sharing === 'same_branch' || draft.all('waiverAbout').includes(told);
  return { units: covered ? units : [], ...(then && { then }) };
}
