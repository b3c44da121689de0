import { html } from 'lit';
import { TextController } from '../../controllers/text-controller.ts';
import { Exchange } from '../exchange/exchange.ts';
import type { Doors, Enter, Place, PlaceHost } from '../places.ts';
import { ReferralMovedEvent } from '../referral-moved-event.ts';
import type { Sight } from '../sight.ts';
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
  readonly #table;

  constructor(host: PlaceHost, doors: Doors) {
    this.#host = host;
    this.doors = doors;
    this.#text = new TextController(host, steeringTexts);
    const routes = () => import('./steering-routes.ts').then(module => module.steeringRoutes);
    this.#table = new Exchange(host, routes, (client, signal) => this.#ask(client, signal));
  }

  /** Why what lies on the table may no longer be so. */
  get staleness(): unknown {
    return this.#table.staleness;
  }

  get unsaved(): boolean {
    return !this.sitting.written.isEmpty || !this.desk.written.isEmpty;
  }

  render(sight: Sight) {
    const steering: SteeringSight = { ...sight, text: this.#text };
    const { told } = this.#table;
    return html`${tableHead(steering, told, this)}
    ${told ? tableView(steering, told, this) : html`<div class="pad">${this.#table.onItsWay(sight)}</div>`}`;
  }

  refresh() {
    if (!this.sitting.sending && !this.desk.sending) this.#table.refresh();
  }

  forget() {
    this.#table.forget();
  }

  draw = () => this.#host.requestUpdate();

  async save(sight: SteeringSight): Promise<void> {
    const table = this.#table.told!;
    if (this.sitting.sending) return;
    this.sitting.saved = [];
    if (!this.sitting.check(sight, table)) return this.#table.show('#sitting .error-summary');
    this.draw();
    const sent = this.sitting.send(await this.#table.client(), table, sight.today, ({ id, state }) =>
      this.#host.dispatchEvent(new ReferralMovedEvent(id, 'SteeringDecisionMade', state)),
    );
    this.draw();
    await sent;
    await this.#table.ask();
    await this.sitting.askWhoWasFirst(await this.#table.client());
    this.#table.show(this.sitting.problems.size ? '#sitting [role=alert]' : '#decide-heading');
  }

  /** Something about a lot: checked, sent, and what then lies on the table read again. */
  async about(isWhole: boolean, send: (client: SteeringClient) => Promise<void>): Promise<void> {
    if (this.desk.sending) return;
    if (!isWhole) return this.#table.show('#lots .error-summary');
    const sent = send(await this.#table.client());
    this.draw();
    await sent;
    await this.#table.ask();
    this.#table.show(this.desk.problem ? '#lots [role=alert]' : '#lots-heading');
  }

  async #ask(client: SteeringClient, signal: AbortSignal): Promise<OnTheTable> {
    const hasLots = this.#host.here.programme?.policy.lot === 'among_equals';
    const [{ proposals }, capacity, { lots }] = await Promise.all([
      client.listProposals({}, { signal }),
      client.getCapacity({}, { signal }),
      hasLots ? client.listLots({}, { signal }) : { lots: [] },
    ]);
    const table = { proposals, capacity, lots };
    if (!signal.aborted) this.sitting.lies(table);
    return table;
  }
}

export const enter: Enter = (host, doors) => new SteeringPlace(host, doors);
