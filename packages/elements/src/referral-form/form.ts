import type { SentReferral } from '@bostadforst/contract/referral';
import { focusAfterUpdate } from '../controllers/focus.ts';
import type { SiteHost } from '../controllers/site-controller.ts';
import { type Detour, type DetourName, type Door, doors } from './detour.ts';
import { Draft } from './draft.ts';
import type { Keeping } from './outreach/keeping.ts';
import { trying } from './trying.ts';
import type { Section } from '../texts/texts.ts';
import type { Closing, Fault, Path, ReferralClient, Step, Text, Walk } from './walk.ts';

const walks: Record<Path, () => Promise<Walk>> = {
  self: () => import('./self/self-walk.ts').then(({ selfWalk }) => selfWalk),
  outreach: () => import('./outreach/outreach-walk.ts').then(({ outreachWalk }) => outreachWalk),
  unit: () => import('./unit/unit-walk.ts').then(({ unitWalk }) => unitWalk),
};

/** The element that the form is shown in. */
export interface FormHost extends SiteHost {
  path: Path;
  headingLevel: number;
  signInUrl: string;
  client?: ReferralClient | undefined;
  keeping?: Keeping | undefined;
}

/** What one filled form begins with, and goes back to when it is emptied. */
const empty = {
  /** 0 is the first question; then come the walk's steps, the page where they are checked, and the last page. */
  at: 0,
  faults: [] as readonly Fault[],
  /** Fetching or sending. A second press changes nothing. */
  busy: false,
  /** The next press leads back to the check. */
  toCheck: false,
  /** What sending failed with. */
  problem: undefined as unknown,
  /** It failed without network, and nothing has been tried before: nothing is sent. */
  unsent: false,
  /** Ended and emptied by the person. */
  cleared: false,
  /** What the person keeps, made here and shown before sending. */
  receipt: '',
  /** Made once per filled form: sending again, also after a change, never stores it twice. */
  key: '',
  answer: undefined as SentReferral | undefined,
  kept: undefined as unknown,
  /** What a walk has found out of the answers so far. */
  found: undefined as unknown,
};

/** Whether anyone here is answered by a receipt's number. */
export const asksByReceipt = ({ host: { here } }: Pick<Form, 'host'>) => here.programme?.receipts !== 'off' && !here.isFirstRelease;

const idle: Partial<Pick<Window, 'requestIdleCallback'>> = globalThis;

/** When the browser has nothing else to do. */
const whenQuiet = (act: () => void) => idle.requestIdleCallback?.(act, { timeout: 3_000 }) ?? setTimeout(act, 300);

/** One filled form: what has been written, and where its writer is. What happens after the first question comes with its walk. */
export class Form {
  readonly host: FormHost;
  readonly draft = new Draft();
  now = { ...empty };
  /** Counts up when the form is emptied: what is answered to an earlier one is not shown. */
  turn = 0;
  /** The rest of the form could not be fetched. Nothing has been sent. */
  notFetched = false;
  /** Nobody is signed in who must be. */
  refused: unknown;
  walk?: Walk | undefined;
  closing?: Closing | undefined;
  /** Where someone has gone beside the questions. All that is written in them stays. */
  detour?: Detour | undefined;
  /** The ways there that have been fetched. */
  readonly doors = new Map<DetourName, Door>();
  /** The questions after the first, as this municipality asks them. */
  steps: readonly Step[] = [];
  /** The words of a section, for what is in none of the walk's own. */
  readonly text: (section: Section) => Text;
  #fitted: readonly unknown[] = [];

  constructor(host: FormHost, text: (section: Section) => Text) {
    this.host = host;
    this.text = text;
  }

  get path(): Path {
    return this.host.path in walks ? this.host.path : 'self';
  }

  get checking(): boolean {
    return this.walk !== undefined && this.now.at === this.steps.length + 1;
  }

  /** The step one is at; undefined on the first question and the last page. */
  get step(): Step | undefined {
    return this.checking ? this.closing?.check : this.steps[this.now.at - 1];
  }

  /** Changes what is so, and shows it. */
  set(change: Partial<typeof empty>): void {
    this.now = { ...this.now, ...change };
    this.host.requestUpdate();
  }

  /** As `set`, and moves focus to what a person should meet next. */
  show(change: Partial<typeof empty>, selector = '#question'): void {
    this.set(change);
    void focusAfterUpdate(this.host, selector);
  }

  /** Fetches the questions, once, and at once after them the page where they are checked. Nobody waits for that to begin. */
  async fetch(): Promise<boolean> {
    const { path } = this;
    try {
      const walk = this.walk ?? (await walks[path]());
      if (path !== this.path) return false;
      const first = !this.walk;
      Object.assign(this, { walk, notFetched: false });
      this.fit();
      if (first) void walk.begin?.(this);
      void this.fetchClosing(walk);
    } catch {
      this.notFetched = true;
    }
    this.host.requestUpdate();
    return !this.notFetched;
  }

  /** Fetched while the questions are read: they can be answered and checked also when the network goes. */
  async fetchClosing(walk: Walk): Promise<boolean> {
    try {
      const closing = this.closing ?? (await walk.closing());
      if (walk !== this.walk) return false;
      const first = !this.closing;
      Object.assign(this, { closing, notFetched: false });
      if (first) whenQuiet(() => void this.#fetchDoors());
      // What sends is asked for before it is needed, and once more by sending.
      if (!this.host.client) void walk.routes().catch(() => undefined);
    } catch {
      this.notFetched = true;
    }
    this.host.requestUpdate();
    return !this.notFetched;
  }

  /** Takes in what the programme leaves out and asks besides. Whoever is halfway when it comes stays where they are. */
  fit(): void {
    const { walk, now } = this;
    const all = [walk, this.host.here.programme];
    if (all.every((each, index) => each === this.#fitted[index])) return;
    this.#fitted = all;
    const [here] = this.steps[now.at - 1]?.fields ?? [];
    this.steps = walk?.stepsFor(this) ?? [];
    const at = here ? this.steps.findIndex(({ fields }) => fields[0] === here) + 1 : now.at;
    this.now = { ...now, at: at || Math.min(now.at, this.steps.length) };
  }

  /** Once more, when other answers have come: those to what is left out here are not kept. */
  refit(): void {
    this.#fitted = [];
    this.fit();
  }

  /** What stands beside the questions, before anyone goes there: what has been written can be saved also when the network has gone. */
  async #fetchDoors(): Promise<void> {
    for (const name of Object.keys(doors) as DetourName[]) {
      if (!this.host.isConnected || !navigator.onLine) return;
      // Whoever goes there asks once more.
      await this.#door(name).catch(() => undefined);
    }
    this.host.requestUpdate();
  }

  async #door(name: DetourName): Promise<Door> {
    const door = this.doors.get(name) ?? (await doors[name]());
    this.doors.set(name, door);
    return door;
  }

  /** Goes to what stands beside the questions. */
  async goBeside(name: DetourName): Promise<void> {
    const { turn } = this;
    try {
      const door = await this.#door(name);
      if (turn === this.turn) this.detour = door.enter(this);
    } catch {
      this.notFetched = true;
    }
    this.show({}, this.detour ? '#question' : '.notice');
  }

  /** And back to where one was. */
  comeBack(): void {
    this.detour = undefined;
    this.show({});
  }

  /** What a control now says. A yes to the first question forgets all else, also when someone came back to it. */
  take(control: HTMLInputElement | HTMLTextAreaElement): void {
    if (this.detour) return this.detour.take(control);
    if (control.name === 'protectedIdentity' && control.value === 'yes') this.forget();
    this.draft.take(control);
    if (!this.now.at) this.set({ faults: [] });
  }

  async goOn(): Promise<void> {
    if (this.detour) return this.detour.goOn();
    const answer = this.draft.one('protectedIdentity');
    if (this.now.busy || answer === 'yes') return;
    if (!answer) return this.show({ faults: [{ field: 'protectedIdentity' }] }, '.error-summary');
    this.set({ busy: true, cleared: false });
    const fetched = await this.fetch();
    this.set({ busy: false });
    if (fetched) await this.walk?.goOn(this);
  }

  /** Begins a try at sending, here or beside the questions. */
  readonly trying = trying;

  /** Another path is another form. */
  takePath(): void {
    this.walk = undefined;
    this.closing = undefined;
    this.forget();
  }

  /** Leaves nothing of what was written. Sending that is under way goes on; what it answers is not shown. */
  forget(): void {
    this.turn += 1;
    this.draft.forget();
    this.detour = undefined;
    this.set(empty);
  }
}
