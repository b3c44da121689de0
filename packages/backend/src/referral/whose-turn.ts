import { nextStep, type NextStep } from '@bostadforst/contract/referral/flow';
import type { Role } from '@bostadforst/contract/access';
import type { Room } from '../room.ts';
import { consents, mayBeAsked } from './consent-store.ts';
import { marksOf, type AskedUnit } from './marks.ts';
import type { ReferralRow } from './referral-store.ts';

type Standing = Pick<ReferralRow, 'state' | 'paused'>;

export interface Turn {
  step: NextStep;
  owner?: Role | undefined;
  /** No unit may be told before the person has said yes. */
  awaitingYes: boolean;
  unanswered: readonly AskedUnit[];
}

/** Whom someone may be asked about matters only until the units have answered. */
export const isAskedAbout = ({ state }: Pick<ReferralRow, 'state'>): boolean =>
  state === 'received' || state === 'screening' || state === 'collecting_statements';

/** What comes next and whose turn it is: the row of the list and what leaves are told by the same. @param named Units that the person's yes names. */
export function turnOf(room: Room, row: Standing, asked: readonly AskedUnit[], named: ReadonlySet<string> | undefined): Turn {
  const { policy } = room.programme;
  const mayAsk = mayBeAsked(room, named);
  const awaitingYes = isAskedAbout(row) && policy.statements.kind === 'asked' && mayAsk.length === 0;
  const unanswered = asked.filter(({ mark }) => mark !== 'answered');
  const [step, owner] = nextStep(row.state, policy, awaitingYes, {
    paused: row.paused,
    allAnswered: asked.length > 0 && unanswered.length === 0,
    noneMayAnswer: !unanswered.some(({ unitId }) => mayAsk.includes(unitId)),
  });
  return { step, owner, awaitingYes, unanswered };
}

/** The same of one record, as it stands in the database when it is asked. */
export async function turnNow(room: Room, row: Standing & Pick<ReferralRow, 'id' | 'person_id'>): Promise<Turn> {
  if (!isAskedAbout(row)) return turnOf(room, row, [], undefined);
  const standing = await consents(room).standing([row.person_id]);
  const marks = await marksOf(room, [row.id]);
  return turnOf(room, row, marks.get(row.id)!, standing.get(row.person_id));
}
