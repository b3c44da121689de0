import { isProblem, type Problem } from '@bostadforst/contract/problem';
import type { SentReferral } from '@bostadforst/contract/referral';
import { focusAfterUpdate } from '../controllers/focus.ts';
import type { SiteHost } from '../controllers/site-controller.ts';
import { Draft } from './draft.ts';
import { ReferralSentEvent } from './referral-sent-event.ts';
import type { Closing, Fault, Path, ReferralClient, Step, Walk } from './walk.ts';

const walks: Record<Path, () => Promise<Walk>> = {
  self: () => import('./self/self-walk.ts').then(({ selfWalk }) => selfWalk),
  outreach: () => import('./outreach/outreach-walk.ts').then(({ outreachWalk }) => outreachWalk),
  unit: () => import('./unit/unit-walk.ts').then(({ unitWalk }) => unitWalk),
};

const pathNames = { self: 'self_referral', outreach: 'outreach_reverse', unit: 'unit_proposal' } as const;

/** The element that the form is shown in. */
export interface FormHost extends SiteHost {
  path: Path;
  headingLevel: number;
  signInUrl: string;
  client?: ReferralClient | undefined;
}

/** One filled form: what has been written, where its writer is, and what came of sending it. */
export class Form {
  readonly host: FormHost;
  readonly draft = new Draft();
  /** 0 is the first question; then come the walk's steps, the page where they are checked, and the last page. */
  at = 0;
  faults: readonly Fault[] = [];
  /** Fetching or sending. A second press changes nothing. */
  busy = false;
  /** The rest of the form could not be fetched. Nothing has been sent. */
  notFetched = false;
  /** What sending failed with. */
  problem: unknown;
  /** Ended and emptied by the person. */
  cleared = false;
  /** What the person keeps, made here and shown before sending. */
  receipt = '';
  answer?: SentReferral | undefined;
  kept: unknown;
  walk?: Walk | undefined;
  closing?: Closing | undefined;
  /** Nobody is signed in, or may not do this. */
  refused: unknown;
  #key = '';
  #toCheck = false;
  #turn = 0;

  constructor(host: FormHost) {
    this.host = host;
  }

  get path(): Path {
    return this.host.path in walks ? this.host.path : 'self';
  }

  get checking(): boolean {
    return this.walk !== undefined && this.at === this.walk.steps.length + 1;
  }

  /** The step one is at; undefined on the first question and the last page. */
  get step(): Step | undefined {
    return this.checking ? this.closing?.check : this.walk?.steps[this.at - 1];
  }

  /** Fetches the rest of the form, once. */
  async fetch(): Promise<boolean> {
    const { path } = this;
    try {
      const walk = this.walk ?? (await walks[path]());
      const closing = this.closing ?? (await walk.closing());
      if (path !== this.path) return false;
      const first = !this.walk;
      Object.assign(this, { walk, closing, notFetched: false });
      if (first) void this.mayBegin();
    } catch {
      this.notFetched = true;
    }
    this.host.requestUpdate();
    return !this.notFetched;
  }

  /** Asks before anything is written whether whoever must be signed in is. */
  async mayBegin(): Promise<void> {
    this.refused = undefined;
    try {
      const { walk } = this;
      if (walk?.mayBegin) await walk.mayBegin(await this.#client(walk));
    } catch (error) {
      if (isProblem(error) && error.problem.code === 'not_signed_in') this.refused = error;
    }
    this.host.requestUpdate();
  }

  /** What a control now says. The first question is mended by any answer: a yes must not stand beside an error. */
  take(control: HTMLInputElement | HTMLTextAreaElement): void {
    this.draft.take(control);
    if (!this.at) this.faults = [];
  }

  async goOn(): Promise<void> {
    if (this.busy || this.draft.one('protectedIdentity') === 'yes') return;
    this.cleared = false;
    if (!this.draft.one('protectedIdentity')) return this.#mend([{ field: 'protectedIdentity' }]);
    this.busy = true;
    this.host.requestUpdate();
    const fetched = await this.fetch();
    this.busy = false;
    if (!fetched) return this.host.requestUpdate();
    if (this.refused) await this.mayBegin();
    if (this.refused) return this.#show('.notice');
    const faults = this.#faultsAt(this.step);
    if (faults.length) return this.#mend(faults);
    if (this.checking) return this.#send();
    this.#move(this.#toCheck ? this.walk!.steps.length + 1 : this.at + 1);
  }

  back(): void {
    this.#move(this.#toCheck ? this.walk!.steps.length + 1 : this.at - 1);
  }

  /** From the page where the answers are checked to one of them, and back again by the next press. */
  change(step: number): void {
    this.#move(step);
    this.#toCheck = true;
  }

  /** Another path is another form. */
  takePath(): void {
    this.walk = undefined;
    this.closing = undefined;
    this.forget();
  }

  /** Begins again with an empty form; `cleared` says so to whoever ended it. */
  again(cleared = false): void {
    this.forget();
    this.cleared = cleared;
    this.#move(0);
  }

  /** Leaves nothing of what was written. Sending that is under way goes on; what it answers is not shown. */
  forget(): void {
    this.#turn += 1;
    this.draft.forget();
    Object.assign(this, { at: 0, faults: [], busy: false, problem: undefined, receipt: '', answer: undefined, kept: undefined, cleared: false });
    this.#key = '';
    this.#toCheck = false;
    this.host.requestUpdate();
  }

  async #send(): Promise<void> {
    const turn = this.#turn;
    const { walk, closing } = this;
    if (!walk || !closing || !this.host.here.programme) return;
    // Made once per filled form: sending again, also after a change, never stores it twice.
    this.#key ||= crypto.randomUUID();
    this.busy = true;
    this.problem = undefined;
    this.host.requestUpdate();
    try {
      const answer = await walk.send(await this.#client(walk), this, { idempotencyKey: this.#key });
      if (turn === this.#turn) this.#sent(answer, closing);
    } catch (error) {
      if (turn === this.#turn) this.#failed(error);
    }
  }

  #sent(answer: SentReferral, closing: Closing): void {
    this.kept = closing.keep(this);
    this.answer = answer;
    this.busy = false;
    this.draft.forget();
    this.#key = '';
    this.#move(this.at + 1);
    this.host.dispatchEvent(new ReferralSentEvent(pathNames[this.path]));
  }

  #failed(error: unknown): void {
    this.busy = false;
    this.problem = error;
    const { fields = [] }: Partial<Problem> = isProblem(error) ? error.problem : {};
    const named = fields.map(path => this.walk?.fieldAt(this, path.split('.'))).filter(field => field !== undefined);
    const faults = [...new Set(named)].map(field => ({ field }));
    const step = this.walk!.steps.findIndex(({ fields: asked }) => faults.some(({ field }) => asked.includes(field)));
    if (step < 0) return this.host.requestUpdate();
    this.change(step + 1);
    this.#mend(faults);
  }

  #faultsAt(step: Step | undefined): readonly Fault[] {
    return step && this.walk ? this.walk.faults(this).filter(({ field }) => step.fields.includes(field)) : [];
  }

  #mend(faults: readonly Fault[]): void {
    this.faults = faults;
    this.#show('.error-summary');
  }

  #move(to: number): void {
    this.at = to;
    this.faults = [];
    this.problem = undefined;
    if (this.checking) this.#toCheck = false;
    this.#show('#question');
  }

  #show(selector: string): void {
    this.host.requestUpdate();
    void focusAfterUpdate(this.host, selector);
  }

  async #client(walk: Walk): Promise<ReferralClient> {
    return this.host.client ?? ((await this.host.here.client(walk.routes)) as unknown as ReferralClient);
  }
}
