import { oneAfterAnother, type MeetingField, type MeetingWords } from '@bostadforst/contract/meeting/both-versions';
import type { ReferralRecord } from '@bostadforst/contract/referral/record';

type Recommendation = ReferralRecord['assessments'][number]['recommendation'];

interface Versions {
  /** Fields that do not collide, already put together. */
  merged: MeetingWords;
  collide: readonly MeetingField[];
  mine: MeetingWords;
  theirs: MeetingWords;
  /** As it stands, with theirs. */
  record: ReferralRecord;
  /** What I would have recommended, when that is something else than what was saved. */
  differs?: Recommendation | undefined;
}

/** Two have written in the same fields. What is to stand begins with both, one after the other. */
export class Collision {
  readonly versions: Versions;
  readonly together: MeetingWords;
  sending = false;
  problem?: unknown;

  constructor(versions: Versions) {
    this.versions = versions;
    const { merged, collide, mine, theirs } = versions;
    this.together = { ...merged };
    for (const field of collide) this.together[field] = oneAfterAnother(mine[field] ?? '', theirs[field] ?? '');
  }

  /** How many fields that both had touched are put together already. */
  get settled(): number {
    const { collide, mine, theirs } = this.versions;
    const both = Object.keys({ ...mine, ...theirs }) as MeetingField[];
    return both.filter(field => !collide.includes(field) && mine[field] !== theirs[field]).length;
  }

  write(field: MeetingField, text: string) {
    this.together[field] = text;
  }

  /** The event that stands for theirs: when, and by which unit. */
  get by(): ReferralRecord['history'][number] | undefined {
    return this.versions.record.history.findLast(({ event }) => event === 'JointAssessmentRecorded' || event === 'AssessmentAmended');
  }

  get saved(): Recommendation {
    return this.versions.record.assessments.at(-1)!.recommendation;
  }
}
