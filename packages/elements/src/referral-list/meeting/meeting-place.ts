import type { MeetingLine } from '@bostadforst/contract/meeting';
import type { ListEntry } from '@bostadforst/contract/referral/record';
import { Sending } from '../../controllers/sending.ts';
import { TextController } from '../../controllers/text-controller.ts';
import { conflictStyles } from '../conflict/conflict.styles.ts';
import { conflictTexts, type ConflictKey } from '../conflict/texts.ts';
import { conflictView } from '../conflict/conflict-view.ts';
import { Exchange } from '../exchange/exchange.ts';
import type { Naming } from '../naming.ts';
import type { Doors, Enter, Place, PlaceHost } from '../places.ts';
import { unitNames, type Sight } from '../sight.ts';
import { Beginning } from './beginning.ts';
import { Chair } from './chair.ts';
import { MeetingDesk } from './meeting-desk.ts';
import type { MeetingClient, meetingPlaceRoutes } from './meeting-routes.ts';
import { meetingStyles } from './meeting.styles.ts';
import { meetingTexts, type MeetingKey } from './texts.ts';
import { underWay } from './under-way.ts';
import { beginView } from './views/begin-view.ts';
import { deskView } from './views/desk-view.ts';

/** What the place sees by. Names are initials here unless someone says otherwise: others read the same screen. */
export interface MeetingSight extends Sight {
  text: TextController<MeetingKey>;
  /** Where two have written at once. */
  conflict: TextController<ConflictKey>;
}

export type MeetingExchange = Exchange<typeof meetingPlaceRoutes, { under: readonly MeetingLine[]; names: readonly ListEntry[] }>;

/** Where a group takes up one name after another, on a screen that all of them see. */
export class MeetingPlace implements Place {
  readonly styles = [meetingStyles, conflictStyles];
  readonly doors: Doors;
  readonly calling: Sending;
  beginning?: Beginning | undefined;
  /** Leads the meeting that is under way here. */
  chair?: Chair | undefined;
  naming: Naming = 'initials';
  readonly #host: PlaceHost;
  readonly #text: TextController<MeetingKey>;
  readonly #conflict: TextController<ConflictKey>;
  readonly #exchange: MeetingExchange;

  constructor(host: PlaceHost, doors: Doors) {
    this.#host = host;
    this.doors = doors;
    this.calling = new Sending(host);
    this.#text = new TextController(host, meetingTexts);
    this.#conflict = new TextController(host, conflictTexts);
    const routes = () => import('./meeting-routes.ts').then(module => module.meetingPlaceRoutes);
    this.#exchange = new Exchange(host, routes, (client, signal) => this.#ask(client, signal));
  }

  /** Meetings called today that one can join. */
  get under(): readonly MeetingLine[] {
    return this.#exchange.told?.under ?? [];
  }

  /** Names that can be taken up. */
  get names(): readonly ListEntry[] {
    return this.#exchange.told?.names ?? [];
  }

  /** Why a meeting could not be joined. */
  get unread(): unknown {
    return this.#exchange.problem;
  }

  get unsaved(): boolean {
    return this.chair?.desk.isWritten ?? false;
  }

  render(sight: Sight) {
    const own: MeetingSight = { ...sight, naming: this.naming, text: this.#text, conflict: this.#conflict };
    const { chair } = this;
    if (!chair) {
      this.beginning ??= new Beginning(sight.today);
      return beginView(own, this.beginning, this, this.#exchange.told ? undefined : this.#exchange.onItsWay(sight));
    }
    const { desk } = chair;
    const collision = desk.at ? desk.collisions.get(desk.at) : undefined;
    if (!collision) return deskView(own, chair, this);
    return conflictView(own, collision, {
      text: this.#conflict,
      draw: this.draw,
      save: () => void chair.saveTogether(own),
      later: () => chair.take(own, desk.next()?.entry.id ?? desk.at!),
    });
  }

  refresh() {
    if (!this.calling.busy) this.#exchange.refresh();
  }

  forget() {
    this.#exchange.forget();
    this.chair = undefined;
    this.beginning = undefined;
  }

  draw = () => this.#host.requestUpdate();

  hide() {
    this.naming = this.naming === 'initials' ? 'alias' : 'initials';
    this.draw();
  }

  /** Calls a meeting with what has been written, and takes up its first name. */
  async begin(sight: MeetingSight): Promise<void> {
    if (this.calling.busy) return;
    const { words, text, programme, today } = sight;
    const say = {
      day: () => words.t('notFuture', { label: words.t('f_heldOn') }),
      units: (n: number, units: readonly string[]) => text.t('tooFewUnits', { n, units: unitNames(sight, units) }),
      names: () => text.t('chooseNames'),
    };
    const body = this.beginning!.check(programme.policy, this.names, say, today);
    if (!body) return this.#exchange.show('.meeting .error-summary');
    const meeting = await this.calling.send(async idempotencyKey =>
      (await this.#exchange.client()).callMeeting({ body }, { idempotencyKey }),
    );
    if (!meeting) return this.#exchange.show('.meeting [role=alert]');
    this.beginning = undefined;
    await this.#lead(sight, new MeetingDesk(meeting));
  }

  async join(sight: MeetingSight, meetingId: string): Promise<void> {
    const joined = await this.#exchange.act(async client =>
      this.#lead(sight, new MeetingDesk(await client.openMeeting({ params: { meetingId } }))),
    );
    if (!joined) this.#exchange.show('#place-heading');
  }

  /** Back to where meetings begin. Everything that was saved is saved; nothing else is there to lose. */
  end() {
    this.chair = undefined;
    this.#exchange.problem = undefined;
    this.refresh();
    this.#exchange.show('#place-heading');
  }

  #lead(sight: MeetingSight, desk: MeetingDesk): Promise<void> {
    this.chair = new Chair(this.#host, this.#exchange, desk);
    return this.chair.takeUp(sight);
  }

  /** What can begin; while a meeting is under way, how far it has come. */
  async #ask(client: MeetingClient, signal: AbortSignal) {
    const { desk } = this.chair ?? {};
    if (!desk) return underWay(client, signal);
    const meeting = await client.openMeeting({ params: { meetingId: desk.meeting.id } }, { signal });
    if (!signal.aborted) desk.lies(meeting);
    return this.#exchange.told!;
  }
}

export const enter: Enter = (host, doors) => new MeetingPlace(host, doors);
