import type { Client } from '@bostadforst/client';
import { bothVersions, oneAfterAnother, type MeetingWords } from '@bostadforst/contract/meeting/both-versions';
import { isProblem } from '@bostadforst/contract/problem';
import type { ReferralRecord } from '@bostadforst/contract/referral/record';
import { focusAfterUpdate } from '../../controllers/focus.ts';
import { TextController } from '../../controllers/text-controller.ts';
import { adoptLater } from '../../styles/adopt-later.ts';
import { wordsOf } from '../meeting/name-draft.ts';
import type { PlaceHost } from '../places.ts';
import type { Sight } from '../sight.ts';
import { Collision } from './collision.ts';
import { conflictView } from './conflict-view.ts';
import { conflictStyles } from './conflict.styles.ts';
import type { recordRoutes } from './record-routes.ts';
import { assessmentIn, savedBy, versionsIn, type FieldVersions, type Late } from './record-versions.ts';
import { conflictTexts, type ConflictKey } from './texts.ts';
import { versionsView } from './versions-view.ts';

type RecordClient = Client<typeof recordRoutes>;

export interface RecordDoors {
  /** Puts words into the form that is open. */
  write(name: string, words: string): void;
  /** The two assessments are one. */
  saved(record: ReferralRecord): void;
  /** As it is, without one's own. */
  leave(): void;
}

/** Two have done the same in one record. Both versions stand side by side; an assessment can be put together at once. */
export class RecordConflict {
  readonly fields: readonly FieldVersions[];
  readonly late: Late;
  readonly doors: RecordDoors;
  #collision?: Collision | undefined;
  readonly #host: PlaceHost;
  readonly #text: TextController<ConflictKey>;

  constructor(host: PlaceHost, late: Late, fields: readonly FieldVersions[], doors: RecordDoors) {
    this.#host = host;
    this.late = late;
    this.fields = fields;
    this.doors = doors;
    this.#text = new TextController(host, conflictTexts);
    if (late.act === 'JointAssessmentRecorded' && late.after.mayAmend) {
      const recommended = late.values['recommendation'] as Collision['saved'] | undefined;
      this.#collision = collisionOf(late.after, {}, assessmentIn(late), recommended);
    }
    adoptLater(host, [conflictStyles]);
  }

  /** It stands instead of the form: what is to be saved is both. */
  get isInstead(): boolean {
    return this.#collision !== undefined;
  }

  render(sight: Sight, canBeSent: boolean) {
    const collision = this.#collision;
    if (!collision) {
      const put = (field: FieldVersions, words: string) => this.doors.write(field.field.name, words);
      return versionsView(sight, this.fields, { text: this.#text, by: savedBy(this.late), put: canBeSent ? put : undefined, both });
    }
    return conflictView(sight, collision, {
      text: this.#text,
      draw: () => this.#host.requestUpdate(),
      save: () => void this.#save(collision),
      later: () => this.doors.leave(),
      laterWord: 'leaveIt',
    });
  }

  async #save(collision: Collision): Promise<void> {
    if (collision.sending) return;
    collision.sending = true;
    collision.problem = undefined;
    this.#host.requestUpdate();
    const { record } = collision.versions;
    const { text, dissent, needNow = '', currentSituation = '', supportNeed = '', ...more } = collision.together;
    const body = {
      dimensions: { needNow, currentSituation, supportNeed, ...more },
      ...(text ? { text } : {}),
      ...(dissent ? { dissent } : {}),
    };
    const params = { referralId: record.entry.id };
    try {
      return this.doors.saved(await (await this.#client()).amendRecordedAssessment({ params, body }, { version: record.version }));
    } catch (error) {
      collision.problem = error;
      // Someone has saved meanwhile, once more.
      if (isProblem(error) && error.problem.code === 'changed_meanwhile') await this.#again(collision);
    }
    collision.sending = false;
    this.#host.requestUpdate();
    await focusAfterUpdate(this.#host, collision === this.#collision ? '.conflict [role=alert]:not(:first-of-type)' : '#conflict-heading');
  }

  async #again(collision: Collision): Promise<void> {
    try {
      const { entry, assessments } = collision.versions.record;
      const record = await (await this.#client()).openReferral({ params: { referralId: entry.id } });
      this.#collision = collisionOf(record, wordsOf(assessments.at(-1)), collision.together);
    } catch (error) {
      collision.problem = error;
    }
  }

  async #client(): Promise<RecordClient> {
    const given = this.#host.client as RecordClient | undefined;
    return given ?? (await this.#host.here.client(() => import('./record-routes.ts').then(module => module.recordRoutes)));
  }
}

const both = ({ mine, theirs }: FieldVersions) => oneAfterAnother(mine, theirs);

function collisionOf(record: ReferralRecord, began: MeetingWords, mine: MeetingWords, recommended?: Collision['saved']): Collision {
  const standing = record.assessments.at(-1)!;
  const theirs = wordsOf(standing);
  const differs = recommended !== undefined && recommended !== standing.recommendation ? recommended : undefined;
  return new Collision({ ...bothVersions(began, mine, theirs), mine, theirs, record, differs });
}

/** Both versions, when the two have done the same. Undefined when something else has happened to the record. */
export function conflictIn(host: PlaceHost, late: Late, doors: RecordDoors): RecordConflict | undefined {
  const fields = versionsIn(late);
  return fields?.length ? new RecordConflict(host, late, fields, doors) : undefined;
}
