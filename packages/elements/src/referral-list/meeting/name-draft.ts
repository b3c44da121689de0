import { NewMeetingAssessment } from '@bostadforst/contract/meeting';
import { meetingFields, type MeetingField, type MeetingWords } from '@bostadforst/contract/meeting/both-versions';
import { addDays, type Day } from '@bostadforst/contract/day';
import type { ReferralRecord } from '@bostadforst/contract/referral/record';
import type { FieldError } from '../../parts/error-summary.ts';
import type { ReferralListKey } from '../texts.ts';

export const dimensions = ['needNow', 'currentSituation', 'supportNeed', 'triedBefore', 'personWishes'] as const;
export const recommendations = ['propose', 'not_now', 'return'] as const;
export type Recommendation = (typeof recommendations)[number];
/** What each way on demands beside the five rows. */
const demanded: Record<Recommendation, readonly Asked[]> = {
  propose: [],
  not_now: ['text', 'reviewOn', 'offeredInstead'],
  return: ['missing', 'byWhom', 'byWhen'],
};
type Asked = MeetingField | 'recommendation' | 'reviewOn' | 'offeredInstead' | 'missing' | 'byWhom' | 'byWhen';
const days: readonly string[] = ['reviewOn', 'byWhen'];

/** Someone else has assessed the name outside the meeting, and it has gone on from there. */
export interface WentOn {
  theirs: ReferralRecord['assessments'][number];
  record: ReferralRecord;
}

/** What is written about one name. It stays while another is looked at. */
export class NameDraft {
  /** What the fields began with: what has already been said, so that nobody writes it again. */
  readonly began: MeetingWords;
  #values: Partial<Record<Asked, string>> = {};
  /** One for all attempts at the same words. */
  key: string = crypto.randomUUID();
  errors: readonly FieldError[] = [];
  sending = false;
  problem?: unknown;
  wentOn?: WentOn;

  constructor(began: MeetingWords) {
    this.began = began;
  }

  get(name: Asked): string {
    return this.#values[name] ?? this.began[name as MeetingField] ?? '';
  }

  write(name: string, value: string) {
    this.#values[name as Asked] = value;
  }

  /** Something would be lost. */
  get isWritten(): boolean {
    return Object.entries(this.#values).some(([name, value]) => value.trim() && value !== this.began[name as MeetingField]);
  }

  get recommendation(): Recommendation | undefined {
    return recommendations.find(each => each === this.get('recommendation'));
  }

  get words(): MeetingWords {
    return Object.fromEntries(meetingFields.flatMap(field => (this.get(field).trim() ? [[field, this.get(field).trim()]] : [])));
  }

  errorAt(name: string): string | undefined {
    return this.errors.find(({ field }) => field === name)?.message;
  }

  /** What is sent; else what is to be mended stands in `errors`. `say` words a fault of a field. */
  check(today: Day, say: (key: Extract<ReferralListKey, 'missing' | 'choose' | 'notPast' | 'tooLong'>, field: string) => string) {
    const { recommendation } = this;
    const wanted: Asked[] = [
      'needNow',
      'currentSituation',
      'supportNeed',
      'recommendation',
      ...(recommendation ? demanded[recommendation] : []),
    ];
    const errors: FieldError[] = [];
    for (const field of wanted) {
      const value = this.get(field).trim();
      if (!value) errors.push({ field, message: say(field === 'recommendation' || field === 'byWhom' ? 'choose' : 'missing', field) });
      else if (days.includes(field) && value < addDays(today, 1)) errors.push({ field, message: say('notPast', field) });
    }
    const parsed = errors.length ? undefined : NewMeetingAssessment.safeParse(this.#body(recommendation!));
    if (parsed && !parsed.success)
      for (const { path } of parsed.error.issues) errors.push({ field: String(path.at(-1)), message: say('tooLong', String(path.at(-1))) });
    this.errors = errors;
    return parsed?.success ? parsed.data : undefined;
  }

  #body(recommendation: Recommendation): unknown {
    const { text, dissent, ...written } = this.words;
    const asked = demanded[recommendation].filter(field => field !== 'text').map(field => [field, this.get(field).trim()]);
    return {
      recommendation,
      dimensions: written,
      ...(text ? { text } : {}),
      ...(dissent ? { dissent } : {}),
      ...Object.fromEntries(asked),
    };
  }
}

/**
 * What has been said in the referral itself is where the group begins: nothing is typed twice. `situation` is the words for how they stay.
 */
export function beganWith({ words }: ReferralRecord, situation: string | undefined): MeetingWords {
  const { needsNow, ownWords, wish, tried } = words;
  const needNow = needsNow ?? ownWords ?? wish;
  const wishes = [wish, ownWords].find(said => said && said !== needNow);
  return {
    ...(needNow ? { needNow } : {}),
    ...(situation ? { currentSituation: situation } : {}),
    ...(tried ? { triedBefore: tried } : {}),
    ...(wishes ? { personWishes: wishes } : {}),
  };
}

/** The words of the assessment that stands. */
export function wordsOf(assessment: ReferralRecord['assessments'][number] | undefined): MeetingWords {
  if (!assessment) return {};
  const { dimensions: rows, text, dissent } = assessment;
  return Object.fromEntries(Object.entries({ ...rows, text, dissent }).filter(([, value]) => value)) as MeetingWords;
}
