import { AskAgainController } from '../controllers/ask-again-controller.ts';
import { focusAfterUpdate } from '../controllers/focus.ts';
import { adoptLater } from '../styles/adopt-later.ts';
import { askAgainEvery } from './listing/list-controller.ts';
import type { Doors, Place, PlaceHost, PlaceLine } from './places.ts';

/** Which place one is in, and those that one has been to: what was written there is still there when one comes back. */
export class PlacesController {
  readonly #host: PlaceHost;
  readonly #doors: Doors;
  readonly #entered = new Map<PlaceLine, Place>();
  /** Where one is; in the list when left out. */
  at?: PlaceLine | undefined;
  /** Why a place could not be fetched. */
  error?: unknown;

  constructor(host: PlaceHost, doors: Doors) {
    this.#host = host;
    this.#doors = doors;
    new AskAgainController(host, () => this.place?.refresh?.(), askAgainEvery);
  }

  /** The place one is in, once it is here. */
  get place(): Place | undefined {
    return this.at && this.#entered.get(this.at);
  }

  get unsaved(): boolean {
    return [...this.#entered.values()].some(({ unsaved }) => unsaved);
  }

  async go(line: PlaceLine | undefined): Promise<void> {
    this.at = line;
    this.error = undefined;
    this.#host.requestUpdate();
    if (!line) return focusAfterUpdate(this.#host, '#list-heading');
    if (this.#entered.has(line)) this.place?.refresh?.();
    else await this.#fetch(line);
    if (this.at === line) await focusAfterUpdate(this.#host, '#place-heading');
  }

  /** Leaves nothing behind, and leads back to the list. */
  forget(): void {
    for (const place of this.#entered.values()) place.forget();
    this.#entered.clear();
    this.at = undefined;
    this.error = undefined;
  }

  async #fetch(line: PlaceLine): Promise<void> {
    try {
      const { enter } = await line.load();
      const place = this.#entered.get(line) ?? enter(this.#host, this.#doors);
      this.#entered.set(line, place);
      adoptLater(this.#host, place.styles);
    } catch (error) {
      this.error = error;
    }
    this.#host.requestUpdate();
  }
}
