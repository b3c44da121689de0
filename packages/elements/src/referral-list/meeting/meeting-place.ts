import type { MeetingLine } from '@bostadforst/contract/meeting';
import type { ListEntry, ReferralRecord } from '@bostadforst/contract/referral/record';
import { Task, TaskStatus } from '@lit/task';
import { focusAfterUpdate } from '../../controllers/focus.ts';
import { TextController } from '../../controllers/text-controller.ts';
import { conflictStyles } from '../conflict/conflict.styles.ts';
import { conflictTexts, type ConflictKey } from '../conflict/texts.ts';
import { conflictView } from '../conflict/conflict-view.ts';
import { called, type Naming } from '../naming.ts';
import type { Doors, Enter, Place, PlaceHost } from '../places.ts';
import { ReferralMovedEvent } from '../referral-moved-event.ts';
import { ReferralOpenedEvent } from '../referral-opened-event.ts';
import { unitNames, type Sight } from '../sight.ts';
import { onItsWay } from '../views/on-its-way.ts';
import { Beginning } from './beginning.ts';
import { writtenWord } from './field-word.ts';
import { MeetingDesk, type Saved } from './meeting-desk.ts';
import type { MeetingClient } from './meeting-routes.ts';
import { meetingStyles } from './meeting.styles.ts';
import { beganWith, NameDraft } from './name-draft.ts';
import { meetingTexts, type MeetingKey } from './texts.ts';
import { underWay } from './under-way.ts';
import { beginView } from './views/begin-view.ts';
import { deskView } from './views/desk-view.ts';

/** What the place sees by. Names are initials here unless someone says otherwise: others read the same screen. */
export interface MeetingSight extends Sight {
  text: TextController<MeetingKey>;
}

/** Where a group takes up one name after another, on a screen that all of them see. */
export class MeetingPlace implements Place {
  readonly styles = [meetingStyles, conflictStyles];
  readonly doors: Doors;
  beginning?: Beginning | undefined;
  desk?: MeetingDesk | undefined;
  /** Meetings called today, and names that can be taken up. */
  under: readonly MeetingLine[] = [];
  names: readonly ListEntry[] = [];
  naming: Naming = 'initials';
  /** What was saved last, to be said once. */
  saved = '';
  /** Why the name on the table could not be read. */
  unread?: unknown;
  readonly #host: PlaceHost;
  readonly #text: TextController<MeetingKey>;
  readonly #conflict: TextController<ConflictKey>;
  readonly #loading: Task<readonly [], void>;
  #loaded = false;

  constructor(host: PlaceHost, doors: Doors) {
    this.#host = host;
    this.doors = doors;
    this.#text = new TextController(host, meetingTexts);
    this.#conflict = new TextController(host, conflictTexts);
    this.#loading = new Task(host, { autoRun: false, task: (_, { signal }) => this.#load(signal) });
    void this.#loading.run([]);
  }

  get unsaved(): boolean {
    return this.desk?.isWritten ?? false;
  }

  render(sight: Sight) {
    const own: MeetingSight = { ...sight, naming: this.naming, text: this.#text };
    const { desk } = this;
    const collision = desk?.at ? desk.collisions.get(desk.at) : undefined;
    if (desk && collision)
      return conflictView(own, collision, {
        text: this.#conflict,
        draw: this.draw,
        save: () => void this.#saveTogether(own),
        later: () => this.take(own, desk.next()?.entry.id ?? desk.at!),
      });
    if (desk) return deskView(own, desk, this);
    return beginView(own, (this.beginning ??= new Beginning(sight.today)), this, this.#loaded ? undefined : onItsWay(sight, this.#loading));
  }

  refresh() {
    if (this.#loading.status !== TaskStatus.PENDING && !this.beginning?.sending) void this.#loading.run([]);
  }

  forget() {
    this.#loading.abort();
    this.desk = undefined;
    this.beginning = undefined;
    this.names = [];
    this.under = [];
    this.#loaded = false;
    this.saved = '';
  }

  draw = () => this.#host.requestUpdate();

  hide() {
    this.naming = this.naming === 'initials' ? 'alias' : 'initials';
    this.draw();
  }

  /** Calls a meeting with what has been written, and takes up its first name. */
  async begin(sight: MeetingSight): Promise<void> {
    const beginning = this.beginning!;
    if (beginning.sending) return;
    const { words, text, programme, today } = sight;
    const say = {
      day: () => words.t('notFuture', { label: words.t('f_heldOn') }),
      units: (n: number, units: readonly string[]) => text.t('tooFewUnits', { n, units: unitNames(sight, units) }),
      names: () => text.t('chooseNames'),
    };
    const body = beginning.check(programme.policy, this.names, say, today);
    if (!body) return this.#show('.meeting .error-summary');
    beginning.sending = true;
    beginning.problem = undefined;
    this.draw();
    try {
      const client = await this.#client();
      this.desk = new MeetingDesk(await client.callMeeting({ body }, { idempotencyKey: beginning.key }));
      this.beginning = undefined;
    } catch (error) {
      beginning.problem = error;
      beginning.key = crypto.randomUUID();
      beginning.sending = false;
      return this.#show('.meeting [role=alert]');
    }
    await this.#takeUp(sight);
  }

  async join(sight: MeetingSight, meetingId: string): Promise<void> {
    await this.#reading(async client => (this.desk = new MeetingDesk(await client.openMeeting({ params: { meetingId } }))));
    await this.#takeUp(sight);
  }

  /** Back to where meetings begin. Everything that was saved is saved; nothing else is there to lose. */
  end() {
    this.desk = undefined;
    this.saved = '';
    this.refresh();
    this.#show('#place-heading');
  }

  /** Lays a name on the table. What was written about the last one stays. */
  take(sight: MeetingSight, id: string) {
    this.desk!.at = id;
    this.saved = '';
    void this.#takeUp(sight);
  }

  async save(sight: MeetingSight): Promise<void> {
    const desk = this.desk!;
    const draft = desk.at ? desk.drafts.get(desk.at) : undefined;
    if (!desk.at || !draft || draft.sending) return;
    const { words } = sight;
    const body = draft.check(sight.today, (key, field) => words.t(key, { label: writtenWord(sight, field) }));
    if (!body) return this.#show('.meeting .error-summary');
    draft.sending = true;
    draft.problem = undefined;
    this.draw();
    const saved = await desk.save(await this.#client(), desk.at, body);
    draft.sending = false;
    this.#settle(sight, desk.at, saved);
  }

  async #saveTogether(sight: MeetingSight): Promise<void> {
    const desk = this.desk!;
    const collision = desk.collisions.get(desk.at!)!;
    if (collision.sending) return;
    collision.sending = true;
    collision.problem = undefined;
    this.draw();
    const saved = await desk.saveTogether(await this.#client(), desk.at!, collision.together);
    collision.sending = false;
    this.#settle(sight, desk.at!, saved);
  }

  #settle(sight: MeetingSight, id: string, saved: Saved) {
    const desk = this.desk!;
    if ('problem' in saved) {
      const at = desk.collisions.get(id) ?? desk.drafts.get(id);
      if (at) at.problem = saved.problem;
      return this.#show('.pad [role=alert]');
    }
    if ('collision' in saved) {
      desk.collisions.set(id, saved.collision);
      return this.#show('#conflict-heading');
    }
    const { record } = saved;
    desk.done(id, record);
    this.#host.dispatchEvent(new ReferralMovedEvent(id, 'JointAssessmentRecorded', record.entry.state));
    const step = sight.text.t(saved.merged ? 'stepMerged' : stepOf(record));
    this.saved = sight.text.t('savedName', { name: called(sight, record.entry), step });
    desk.at = desk.next()?.entry.id;
    void this.#takeUp(sight);
  }

  /** Opens the name on the table, which is written down with the meeting as the reason. */
  async #takeUp(sight: MeetingSight): Promise<void> {
    const { desk } = this;
    const id = desk?.at;
    this.unread = undefined;
    if (desk && id && !desk.records.has(id)) {
      await this.#reading(async client => {
        const record = await client.openName({ params: { meetingId: desk.meeting.id, nameId: id } });
        desk.records.set(id, record);
        this.#host.dispatchEvent(new ReferralOpenedEvent(id));
      });
    }
    const record = id ? desk?.records.get(id) : undefined;
    if (desk && id && record && !desk.drafts.has(id)) {
      const { staying } = record.words;
      desk.drafts.set(id, new NameDraft(beganWith(record, staying && sight.words.t(`staying_${staying}`))));
    }
    this.#show(id ? '#name-heading' : '#place-heading');
  }

  again(sight: MeetingSight) {
    void this.#takeUp(sight);
  }

  async #reading(work: (client: MeetingClient) => Promise<unknown>): Promise<void> {
    this.unread = undefined;
    this.draw();
    await this.#client()
      .then(work)
      .catch((error: unknown) => (this.unread = error));
  }

  async #load(signal: AbortSignal): Promise<void> {
    const client = await this.#client();
    const { desk } = this;
    if (desk) {
      const meeting = await client.openMeeting({ params: { meetingId: desk.meeting.id } }, { signal });
      if (!signal.aborted) desk.lies(meeting);
      return;
    }
    const { under, names } = await underWay(client, signal);
    if (signal.aborted) return;
    this.under = under;
    this.names = names;
    this.#loaded = true;
  }

  async #client(): Promise<MeetingClient> {
    const given = this.#host.client as MeetingClient | undefined;
    return given ?? (await this.#host.here.client(() => import('./meeting-routes.ts').then(module => module.meetingPlaceRoutes)));
  }

  #show(selector: string) {
    this.draw();
    void this.#host.updateComplete.then(() => focusAfterUpdate(this.#host, selector));
  }
}

function stepOf({ entry: { state } }: ReferralRecord): MeetingKey {
  if (state === 'not_now') return 'stepNotNow';
  if (state === 'more_info_needed') return 'stepReturned';
  return state === 'assessed' ? 'stepWaits' : 'stepForwarded';
}

export const enter: Enter = (host, doors) => new MeetingPlace(host, doors);
