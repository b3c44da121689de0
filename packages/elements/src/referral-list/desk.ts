import { dayOf } from '@bostadforst/contract/day';
import { focusAfterUpdate } from '../controllers/focus.ts';
import { LeaveController } from '../controllers/leave-controller.ts';
import { TextController } from '../controllers/text-controller.ts';
import { ReasonController } from './acts/reason-controller.ts';
import { RecordController } from './acts/record-controller.ts';
import { FindController } from './listing/find-controller.ts';
import { ListController } from './listing/list-controller.ts';
import { Notices } from './notices/notices.ts';
import { fetchOpened } from './opened.ts';
import { PlacesController } from './places-controller.ts';
import { placesFor, type PlaceHost } from './places.ts';
import { Protection } from './protected/protection.ts';
import type { Sight } from './sight.ts';
import type { StaffClient } from './staff-routes.ts';
import { referralListTexts } from './texts.ts';

/** What the desk needs of the element it stands in. */
export interface DeskHost extends PlaceHost {
  client?: StaffClient | undefined;
  readonly signInUrl: string;
}

/** Where a colleague sits: the list, the record that is open, the places beside, and how one leads to the other. */
export class Desk {
  readonly host: DeskHost;
  readonly words;
  readonly list: ListController;
  readonly record: RecordController;
  readonly reason: ReasonController;
  readonly find: FindController;
  readonly notices: Notices;
  readonly protection: Protection;
  readonly places: PlacesController;
  /** What an opened referral is drawn by: here before the service is asked for the first one. */
  opened?: typeof import('./views/opened-view.ts') | undefined;
  /** The number is being pressed. */
  #rings = false;

  constructor(host: DeskHost) {
    this.host = host;
    this.words = new TextController(host, referralListTexts);
    const staff = async () => host.client ?? (await host.here.client(() => import('./staff-routes.ts').then(module => module.staffRoutes)));
    this.list = new ListController(host, staff, () => this.#inUse);
    this.record = new RecordController(host, async () => {
      const [client, views] = await Promise.all([staff(), fetchOpened()]);
      this.opened = views;
      return client;
    });
    this.reason = new ReasonController(host, staff, id => void this.record.opening.run([id]));
    this.find = new FindController(host, staff, entry => this.record.open(entry));
    this.notices = new Notices(host, staff, () => this.list.isTheirs && Boolean(this.list.me?.units.length));
    this.protection = new Protection(host, staff, id => this.#protected(id));
    this.places = new PlacesController(host, {
      open: entry => this.record.open(entry),
      leave: () => void this.places.go(undefined),
    });
    new LeaveController(host, () => this.#forget());
    host.addController(this);
  }

  hostConnected() {
    window.addEventListener('pageshow', this.#backAgain);
    window.addEventListener('beforeunload', this.#beforeUnload);
    this.host.addEventListener('click', this.#pressed);
  }

  hostDisconnected() {
    window.removeEventListener('pageshow', this.#backAgain);
    window.removeEventListener('beforeunload', this.#beforeUnload);
    this.host.removeEventListener('click', this.#pressed);
  }

  /** Who sees no list comes straight to the place that is theirs. */
  hostUpdated() {
    // Said until the next name is opened.
    if (this.record.entry) this.protection.done = false;
    const { sight } = this;
    if (!sight || this.list.isTheirs || this.places.at) return;
    const [first] = placesFor(sight);
    if (first) void this.places.go(first);
  }

  /** What views see by, once there is anything to see. */
  get sight(): Sight | undefined {
    const { words, host } = this;
    const { programme } = host.here;
    const { me, naming } = this.list;
    const today = dayOf(new Date());
    return programme && me && { words, programme, me, today, naming, level: host.headingLevel, signInUrl: host.signInUrl };
  }

  /** Closes the record, and leads back to where it was opened; stays when something written would be lost, and asks. */
  toList(evenIfWritten = false) {
    const left = this.record.close(evenIfWritten);
    if (!left) return;
    this.reason.forget();
    this.protection.stay();
    void this.list.refresh();
    this.list.blocks.need(left.id);
    this.places.place?.refresh?.();
    const row = this.list.shown?.entries.some(({ id }) => id === left.id) ? `[id="open-${left.id}"]` : '#list-heading';
    void focusAfterUpdate(this.host, this.places.at ? '#place-heading' : row);
  }

  retry() {
    if (this.host.here.state === 'broken') this.host.here.retry();
    this.list.retry();
  }

  /** Named staff go on with the record; for everyone else it is no longer there. */
  #protected(id: string) {
    this.list.leaveOut(id);
    if (this.list.me?.seesProtected) return void this.record.opening.run([id]);
    this.toList(true);
    void focusAfterUpdate(this.host, '#protected-now');
  }

  /** Focus or pointer among the rows. Focus stays someone's also while they look at another window, where `:focus` matches nothing. */
  get #inUse(): boolean {
    const root = this.host.renderRoot as ShadowRoot;
    return Boolean(root.activeElement?.closest('table.list') ?? root.querySelector('table.list :hover'));
  }

  /** On a shared computer, whoever presses Back meets no alias and no words. */
  #forget() {
    this.record.forget();
    this.reason.forget();
    this.places.forget();
    this.notices.forget();
    this.protection.forget();
    this.list.forget();
    this.find.forget();
  }

  readonly #backAgain = (event: PageTransitionEvent) => {
    if (event.persisted) void this.list.refresh();
  };

  /** The browser's own question, in its own words, when something written would be lost. */
  readonly #beforeUnload = (event: BeforeUnloadEvent) => {
    if (!this.#rings && (this.record.unsaved || this.places.unsaved)) event.preventDefault();
  };

  /** Whoever presses the number leaves nothing: the browser would ask all the same, and a call is not to be frightened away. */
  readonly #pressed = (event: Event) => {
    this.#rings = event.composedPath().some(each => each instanceof HTMLAnchorElement && each.protocol === 'tel:');
    if (this.#rings) setTimeout(() => (this.#rings = false));
  };
}
