import { Task, TaskStatus } from '@lit/task';
import { html } from 'lit';
import { focusAfterUpdate } from '../../controllers/focus.ts';
import { TextController } from '../../controllers/text-controller.ts';
import type { Doors, Enter, Place, PlaceHost } from '../places.ts';
import { ReferralMovedEvent } from '../referral-moved-event.ts';
import type { Sight } from '../sight.ts';
import { onItsWay } from '../views/on-its-way.ts';
import { LotsDesk } from './lots-desk.ts';
import { Sitting } from './sitting.ts';
import type { SteeringClient } from './steering-routes.ts';
import type { OnTheTable, SteeringSight } from './steering-sight.ts';
import { steeringPlaceStyles } from './steering.styles.ts';
import { steeringTexts, type SteeringKey } from './texts.ts';
import { tableHead, tableView } from './views/table-view.ts';

/** Where names that have been put forward are decided on, one by one or several in one sitting. */
export class SteeringPlace implements Place {
  readonly styles = steeringPlaceStyles;
  readonly sitting = new Sitting();
  readonly desk = new LotsDesk();
  readonly doors: Doors;
  readonly #host: PlaceHost;
  readonly #text: TextController<SteeringKey>;
  readonly #loading: Task<readonly [], void>;
  #table?: OnTheTable | undefined;
  /** Why the last attempt to ask again failed. */
  staleness?: unknown;

  constructor(host: PlaceHost, doors: Doors) {
    this.#host = host;
    this.doors = doors;
    this.#text = new TextController(host, steeringTexts);
    this.#loading = new Task(host, { autoRun: false, task: (_, { signal }) => this.#load(signal) });
    void this.#loading.run([]);
  }

  get unsaved(): boolean {
    return !this.sitting.written.isEmpty || !this.desk.written.isEmpty;
  }

  render(sight: Sight) {
    const steering: SteeringSight = { ...sight, text: this.#text };
    return html`${tableHead(steering, this.#table, this)}
    ${this.#table ? tableView(steering, this.#table, this) : html`<div class="pad">${onItsWay(sight, this.#loading)}</div>`}`;
  }

  refresh() {
    if (this.#loading.status !== TaskStatus.PENDING && !this.sitting.sending && !this.desk.sending) void this.#loading.run([]);
  }

  forget() {
    this.#loading.abort();
    this.#table = undefined;
  }

  draw = () => this.#host.requestUpdate();

  async save(sight: SteeringSight): Promise<void> {
    const table = this.#table!;
    if (this.sitting.sending) return;
    this.sitting.saved = [];
    if (!this.sitting.check(sight, table)) return this.#show('#sitting .error-summary');
    this.draw();
    const sent = this.sitting.send(await this.#client(), table, sight.today, ({ id, state }) =>
      this.#host.dispatchEvent(new ReferralMovedEvent(id, 'SteeringDecisionMade', state)),
    );
    this.draw();
    await sent;
    await this.#loading.run([]);
    this.#show(this.sitting.problems.size ? '#sitting [role=alert]' : '#decide-heading');
  }

  /** Something about a lot: checked, sent, and what then lies on the table read again. */
  async about(isWhole: boolean, send: (client: SteeringClient) => Promise<void>): Promise<void> {
    if (this.desk.sending) return;
    if (!isWhole) return this.#show('#lots .error-summary');
    const sent = send(await this.#client());
    this.draw();
    await sent;
    await this.#loading.run([]);
    this.#show(this.desk.problem ? '#lots [role=alert]' : '#lots-heading');
  }

  async #load(signal: AbortSignal): Promise<void> {
    try {
      const client = await this.#client();
      const hasLots = this.#host.here.programme?.policy.lot === 'among_equals';
      const [{ proposals }, capacity, { lots }] = await Promise.all([
        client.listProposals({}, { signal }),
        client.getCapacity({}, { signal }),
        hasLots ? client.listLots({}, { signal }) : { lots: [] },
      ]);
      if (signal.aborted) return;
      this.#table = { proposals, capacity, lots };
      this.sitting.lies(this.#table);
      this.staleness = undefined;
    } catch (error) {
      if (!this.#table || signal.aborted) throw error;
      this.staleness = error;
    }
  }

  async #client(): Promise<SteeringClient> {
    const given = this.#host.client as SteeringClient | undefined;
    return given ?? (await this.#host.here.client(() => import('./steering-routes.ts').then(module => module.steeringRoutes)));
  }

  #show(selector: string) {
    this.draw();
    void this.#host.updateComplete.then(() => focusAfterUpdate(this.#host, selector));
  }
}

export const enter: Enter = (host, doors) => new SteeringPlace(host, doors);
