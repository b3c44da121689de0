import type { AmendedAssessment, Meeting, MeetingName } from '@bostadforst/contract/meeting';
import { bothVersions, type MeetingWords } from '@bostadforst/contract/meeting/both-versions';
import { isProblem } from '@bostadforst/contract/problem';
import type { ReferralRecord } from '@bostadforst/contract/referral/record';
import { Collision } from '../conflict/collision.ts';
import type { MeetingClient } from './meeting-routes.ts';
import { type NameDraft, wordsOf, type WentOn } from './name-draft.ts';
import type { NewMeetingAssessment } from '@bostadforst/contract/meeting';

type Assessment = ReferralRecord['assessments'][number];

/** What saving came to. */
export type Saved = { record: ReferralRecord; merged?: true } | { collision: Collision } | { wentOn: WentOn } | { problem: unknown };

/** One meeting: which names, which of them lies on the table, and what is written about each. */
export class MeetingDesk {
  meeting: Meeting;
  /** The name that lies on the table. */
  at?: string | undefined;
  readonly records = new Map<string, ReferralRecord>();
  readonly drafts = new Map<string, NameDraft>();
  readonly collisions = new Map<string, Collision>();

  constructor(meeting: Meeting) {
    this.meeting = meeting;
    this.at = this.#left()[0]?.entry.id;
  }

  get isWritten(): boolean {
    return this.collisions.size > 0 || [...this.drafts.values()].some(draft => draft.isWritten);
  }

  name(id: string | undefined): MeetingName | undefined {
    return this.meeting.names.find(({ entry }) => entry.id === id);
  }

  /** Whoever comes after this one and is not done; from the beginning again when the end is reached. */
  next(): MeetingName | undefined {
    const left = this.#left().filter(({ entry }) => entry.id !== this.at);
    const place = this.meeting.names.findIndex(({ entry }) => entry.id === this.at);
    return left.find(name => this.meeting.names.indexOf(name) > place) ?? left[0];
  }

  /** Came anew: what others have saved meanwhile is seen in the agenda. */
  lies(meeting: Meeting) {
    this.meeting = meeting;
  }

  done(id: string, record: ReferralRecord) {
    this.records.set(id, record);
    this.drafts.delete(id);
    this.collisions.delete(id);
    const names = this.meeting.names.map(name => (name.entry.id === id ? { entry: record.entry, assessed: true } : name));
    this.meeting = { ...this.meeting, names };
  }

  /** Saves; when someone else was first, puts both together where they do not collide. */
  async save(client: MeetingClient, id: string, body: NewMeetingAssessment): Promise<Saved> {
    const draft = this.drafts.get(id)!;
    const params = { meetingId: this.meeting.id, nameId: id };
    const before = this.records.get(id)!;
    try {
      return { record: await client.assessName({ params, body }, { version: before.version, idempotencyKey: draft.key }) };
    } catch (error) {
      if (!wasOvertaken(error)) return { problem: error };
    }
    draft.key = crypto.randomUUID();
    try {
      const record = await client.openName({ params });
      this.records.set(id, record);
      const theirs = standing(record, this.meeting) ?? recordedSince(before, record);
      // Something else had happened: nobody has written about the name, and the same words are sent to what it is now.
      if (!theirs) return { record: await client.assessName({ params, body }, { version: record.version, idempotencyKey: draft.key }) };
      if (!standing(record, this.meeting) && !record.mayAmend) return { wentOn: { theirs, record } };
      return await this.#together(client, id, theirs, draft.began, draft.words, body.recommendation);
    } catch (error) {
      return { problem: error };
    }
  }

  /** What someone has put together by hand. Whoever saves meanwhile is met once more. */
  async saveTogether(client: MeetingClient, id: string, words: MeetingWords): Promise<Saved> {
    const before = wordsOf(this.#last(id));
    try {
      return { record: await this.#amend(client, id, words) };
    } catch (error) {
      if (!wasOvertaken(error)) return { problem: error };
    }
    try {
      this.records.set(id, await client.openName({ params: { meetingId: this.meeting.id, nameId: id } }));
      return await this.#together(client, id, this.#last(id)!, before, words);
    } catch (error) {
      return { problem: error };
    }
  }

  async #together(
    client: MeetingClient,
    id: string,
    theirs: Assessment,
    began: MeetingWords,
    mine: MeetingWords,
    recommended?: NewMeetingAssessment['recommendation'],
  ): Promise<Saved> {
    const record = this.records.get(id)!;
    const { merged, collide } = bothVersions(began, mine, wordsOf(theirs));
    const differs = recommended !== undefined && recommended !== theirs.recommendation ? recommended : undefined;
    if (collide.length || differs) return { collision: new Collision({ merged, collide, mine, theirs: wordsOf(theirs), record, differs }) };
    return { record: await this.#amend(client, id, merged), merged: true };
  }

  #amend(client: MeetingClient, id: string, { text, dissent, ...rows }: MeetingWords): Promise<ReferralRecord> {
    const { needNow = '', currentSituation = '', supportNeed = '', ...more } = rows;
    const body = {
      dimensions: { needNow, currentSituation, supportNeed, ...more },
      ...(text ? { text } : {}),
      ...(dissent ? { dissent } : {}),
    };
    const record = this.records.get(id)!;
    const { version } = record;
    // Someone had assessed it in the record itself: there is nothing in the meeting to put it together with.
    if (!standing(record, this.meeting)) return amendInRecord(client, id, body, version);
    return client.amendAssessment({ params: { meetingId: this.meeting.id, nameId: id }, body }, { version });
  }

  /** The assessment that words are put together with. */
  #last(id: string): Assessment | undefined {
    const record = this.records.get(id)!;
    return standing(record, this.meeting) ?? record.assessments.at(-1);
  }

  #left(): readonly MeetingName[] {
    return this.meeting.names.filter(({ assessed, entry }) => !assessed && entry.state === 'ready_for_assessment');
  }
}

/** Without what was added since: it lies before nobody who assesses. */
async function amendInRecord(client: MeetingClient, referralId: string, body: AmendedAssessment, version: number): Promise<ReferralRecord> {
  const amended = await client.amendRecordedAssessment({ params: { referralId }, body }, { version });
  const { observations: _, mayObserve: __, ...record } = amended;
  return record;
}

/** Recorded outside the meeting, while it was written about here. */
const recordedSince = (before: ReferralRecord, { assessments }: ReferralRecord) =>
  assessments.length > before.assessments.length ? assessments.at(-1) : undefined;

const standing = (record: ReferralRecord, { id }: Meeting) => record.assessments.findLast(({ meetingId }) => meetingId === id);

/** The same key with other words was sent before its answer was lost: that too is answered by looking at what stands there. */
const wasOvertaken = (error: unknown) =>
  isProblem(error) && (error.problem.code === 'changed_meanwhile' || error.problem.code === 'key_reused');
