import type { ReferralRecord } from '@bostadforst/contract/referral/record';
import { called } from '../naming.ts';
import type { PlaceHost } from '../places.ts';
import { ReferralMovedEvent } from '../referral-moved-event.ts';
import { ReferralOpenedEvent } from '../referral-opened-event.ts';
import { writtenWord } from './field-word.ts';
import type { MeetingDesk, Saved } from './meeting-desk.ts';
import type { MeetingExchange, MeetingSight } from './meeting-place.ts';
import { beganWith, NameDraft } from './name-draft.ts';
import type { MeetingKey } from './texts.ts';

/** Leads one meeting: lays a name on the table, saves what the group says, and goes on to the next. */
export class Chair {
  readonly desk: MeetingDesk;
  /** What was saved last, to be said once. */
  saved = '';
  readonly #host: PlaceHost;
  readonly #exchange: MeetingExchange;

  constructor(host: PlaceHost, exchange: MeetingExchange, desk: MeetingDesk) {
    this.#host = host;
    this.#exchange = exchange;
    this.desk = desk;
  }

  /** Why the name on the table could not be read. */
  get unread(): unknown {
    return this.#exchange.problem;
  }

  draw = () => this.#host.requestUpdate();

  /** Lays a name on the table. What was written about the last one stays. */
  take(sight: MeetingSight, id: string) {
    this.desk.at = id;
    this.saved = '';
    void this.takeUp(sight);
  }

  /** Opens the name on the table, which is written down with the meeting as the reason. */
  async takeUp(sight: MeetingSight): Promise<void> {
    const { desk } = this;
    const { at: id } = desk;
    this.#exchange.problem = undefined;
    if (id && !desk.records.has(id)) {
      await this.#exchange.act(async client => {
        desk.records.set(id, await client.openName({ params: { meetingId: desk.meeting.id, nameId: id } }));
        this.#host.dispatchEvent(new ReferralOpenedEvent(id));
      });
    }
    const record = id ? desk.records.get(id) : undefined;
    if (id && record && !desk.drafts.has(id)) {
      const { staying } = record.words;
      desk.drafts.set(id, new NameDraft(beganWith(record, staying && sight.words.t(`staying_${staying}`))));
    }
    this.#exchange.show(id ? '#name-heading' : '#place-heading');
  }

  async save(sight: MeetingSight): Promise<void> {
    const { desk } = this;
    const draft = desk.at ? desk.drafts.get(desk.at) : undefined;
    if (!desk.at || !draft || draft.sending) return;
    const { words } = sight;
    const body = draft.check(sight.today, (key, field) => words.t(key, { label: writtenWord(sight, field) }));
    if (!body) return this.#exchange.show('.meeting .error-summary');
    draft.sending = true;
    draft.problem = undefined;
    this.draw();
    const saved = await desk.save(await this.#exchange.client(), desk.at, body);
    draft.sending = false;
    this.#settle(sight, desk.at, saved);
  }

  /** Saves what has been put together of two versions. */
  async saveTogether(sight: MeetingSight): Promise<void> {
    const { desk } = this;
    const collision = desk.collisions.get(desk.at!)!;
    if (collision.sending) return;
    collision.sending = true;
    collision.problem = undefined;
    this.draw();
    const saved = await desk.saveTogether(await this.#exchange.client(), desk.at!, collision.together);
    collision.sending = false;
    this.#settle(sight, desk.at!, saved);
  }

  #settle(sight: MeetingSight, id: string, saved: Saved) {
    const { desk } = this;
    if ('problem' in saved) {
      const collision = desk.collisions.get(id);
      const at = collision ?? desk.drafts.get(id);
      if (at) at.problem = saved.problem;
      return this.#exchange.show(collision ? '.conflict [role=alert]:not(:first-of-type)' : '.on-table [role=alert]');
    }
    if ('wentOn' in saved) {
      desk.drafts.get(id)!.wentOn = saved.wentOn;
      return this.#exchange.show('.on-table [role=alert]');
    }
    if ('collision' in saved) {
      desk.collisions.set(id, saved.collision);
      return this.#exchange.show('#conflict-heading');
    }
    const { record } = saved;
    desk.done(id, record);
    this.#host.dispatchEvent(new ReferralMovedEvent(id, 'JointAssessmentRecorded', record.entry.state));
    const step = sight.text.t(saved.merged ? 'stepMerged' : stepOf(record));
    this.saved = sight.text.t('savedName', { name: called(sight, record.entry), step });
    desk.at = desk.next()?.entry.id;
    void this.takeUp(sight);
  }
}

function stepOf({ entry: { state } }: ReferralRecord): MeetingKey {
  if (state === 'not_now') return 'stepNotNow';
  if (state === 'more_info_needed') return 'stepReturned';
  return state === 'assessed' ? 'stepWaits' : 'stepForwarded';
}
