import { isProblem } from '@bostadforst/contract/problem';
import type { Capacity } from '@bostadforst/contract/steering';
import { steeringPoints, type NewReview, type SteeringBack } from '@bostadforst/contract/steering-back';
import { Task, TaskStatus } from '@lit/task';
import { html } from 'lit';
import { focusAfterUpdate } from '../../controllers/focus.ts';
import { TextController } from '../../controllers/text-controller.ts';
import type { Doors, Enter, Place, PlaceHost } from '../places.ts';
import type { Sight } from '../sight.ts';
import { steeringPlaceStyles } from '../steering/steering.styles.ts';
import { steeringTexts, type SteeringKey } from '../steering/texts.ts';
import { Written } from '../steering/written.ts';
import type { SteeringSight } from '../steering/steering-sight.ts';
import { onItsWay } from '../views/on-its-way.ts';
import type { OverviewClient } from './overview-routes.ts';
import { overviewStyles } from './overview.styles.ts';
import { overviewHead, overviewView } from './views/overview-view.ts';

export interface Overview {
  back: SteeringBack;
  capacity: Capacity;
}

/** Where the coordinator sees whether the list is who the programme is for, and goes through the five pieces of advice. */
export class OverviewPlace implements Place {
  readonly styles = [...steeringPlaceStyles, ...overviewStyles];
  readonly written = new Written();
  sending = false;
  kept = false;
  problem?: unknown;
  readonly #host: PlaceHost;
  readonly #text: TextController<SteeringKey>;
  readonly #loading: Task<readonly [], void>;
  #overview?: Overview | undefined;
  #key = crypto.randomUUID();
  /** Why the last attempt to ask again failed. */
  staleness?: unknown;

  constructor(host: PlaceHost, _: Doors) {
    this.#host = host;
    this.#text = new TextController(host, steeringTexts);
    this.#loading = new Task(host, { autoRun: false, task: (_, { signal }) => this.#load(signal) });
    void this.#loading.run([]);
  }

  get unsaved(): boolean {
    return !this.written.isEmpty;
  }

  render(sight: Sight) {
    const steering: SteeringSight = { ...sight, text: this.#text };
    return html`${overviewHead(steering, this)}
    ${this.#overview ? overviewView(steering, this.#overview, this) : html`<div class="pad">${onItsWay(sight, this.#loading)}</div>`}`;
  }

  refresh() {
    if (this.#loading.status !== TaskStatus.PENDING && !this.sending) void this.#loading.run([]);
  }

  forget() {
    this.#loading.abort();
    this.#overview = undefined;
  }

  draw = () => this.#host.requestUpdate();

  /** Keeps the answers to all five questions, with who gave them and when. */
  async keep({ text }: SteeringSight): Promise<void> {
    if (this.sending) return;
    const { questions } = this.#overview!.back;
    this.written.errors = questions
      .filter(({ point }) => !this.written.get(point))
      .map(({ point, question }) => ({ field: point, message: text.t('answerAll', { question: text.local(question) }) }));
    this.kept = false;
    if (this.written.errors.length) return this.#show('#five .error-summary');
    this.sending = true;
    this.problem = undefined;
    this.draw();
    try {
      await (await this.#client()).reviewSteering({ body: this.#review() }, { idempotencyKey: this.#key });
      this.#key = crypto.randomUUID();
      this.written.drop(() => true);
      this.kept = true;
    } catch (error) {
      if (isProblem(error) && error.problem.code === 'key_reused') this.#key = crypto.randomUUID();
      this.problem = error;
    }
    this.sending = false;
    if (this.kept) await this.#loading.run([]);
    this.#show(this.kept ? '#five-heading' : '#five [role=alert]');
  }

  #review(): NewReview {
    const noted = (name: string) => this.written.get(name).trim();
    const points = steeringPoints.map(point => {
      const note = noted(`note-${point}`);
      return [point, { stands: this.written.get(point), ...(note ? { note } : {}) }];
    });
    const next = noted('next');
    return { points: Object.fromEntries(points) as NewReview['points'], ...(next ? { next } : {}) };
  }

  async #load(signal: AbortSignal): Promise<void> {
    try {
      const client = await this.#client();
      const [back, capacity] = await Promise.all([client.getSteeringBack({}, { signal }), client.getCapacity({}, { signal })]);
      if (signal.aborted) return;
      this.#overview = { back, capacity };
      this.staleness = undefined;
    } catch (error) {
      if (!this.#overview || signal.aborted) throw error;
      this.staleness = error;
    }
  }

  async #client(): Promise<OverviewClient> {
    const given = this.#host.client as OverviewClient | undefined;
    return given ?? (await this.#host.here.client(() => import('./overview-routes.ts').then(module => module.overviewRoutes)));
  }

  #show(selector: string) {
    this.draw();
    void this.#host.updateComplete.then(() => focusAfterUpdate(this.#host, selector));
  }
}

export const enter: Enter = (host, doors) => new OverviewPlace(host, doors);
