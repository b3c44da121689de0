import type { Call, CallEntry } from '@bostadforst/contract/call';
import { Task, TaskStatus } from '@lit/task';
import { css, html } from 'lit';
import { focusAfterUpdate } from '../../controllers/focus.ts';
import { TextController } from '../../controllers/text-controller.ts';
import { heading } from '../../parts/heading.ts';
import { cardStyles } from '../../styles/cards.ts';
import type { Enter, Place, PlaceHost } from '../places.ts';
import type { Sight } from '../sight.ts';
import { onItsWay } from '../views/on-its-way.ts';
import type { CallsClient } from './call-routes.ts';
import { callsView, type CallsSight } from './calls-view.ts';
import { callsTexts, type CallsKey } from './texts.ts';

const styles = css`
  .calls dt {
    font-weight: var(--_bold);
  }
`;

/** Where the coordinator finds those who would rather be called. */
export class CallsPlace implements Place {
  readonly styles = [cardStyles, styles];
  readonly unsaved = false;
  /** The one whose number is shown. */
  opened?: Call | undefined;
  saved = false;
  problem?: unknown;
  readonly #host: PlaceHost;
  readonly #text: TextController<CallsKey>;
  readonly #loading: Task<readonly [], void>;
  #list?: readonly CallEntry[] | undefined;
  /** A second press on the same one is the same act. */
  readonly #keys = new Map<string, string>();

  constructor(host: PlaceHost) {
    this.#host = host;
    this.#text = new TextController(host, callsTexts);
    this.#loading = new Task(host, { autoRun: false, task: (_, { signal }) => this.#load(signal) });
    void this.#loading.run([]);
  }

  render(sight: Sight) {
    const own: CallsSight = { ...sight, text: this.#text };
    return html`<div class="pad stack calls">
      ${heading(sight.level + 1, this.#text.t('heading'), { id: 'place-heading' })}
      ${this.#list ? callsView(own, this.#list, this) : onItsWay(sight, this.#loading)}
    </div>`;
  }

  refresh() {
    if (this.#loading.status !== TaskStatus.PENDING) void this.#loading.run([]);
  }

  forget() {
    this.#loading.abort();
    this.#list = undefined;
    this.opened = undefined;
  }

  async open(callId: string): Promise<void> {
    await this.#do(async client => (this.opened = await client.openCall({ params: { callId } })));
    this.#show(`[id="call-${callId}"]`);
  }

  async called(callId: string): Promise<void> {
    const key = this.#keys.get(callId) ?? crypto.randomUUID();
    this.#keys.set(callId, key);
    await this.#do(async client => {
      await client.called({ params: { callId } }, { idempotencyKey: key });
      this.saved = true;
      this.opened = undefined;
    });
    await this.#loading.run([]);
    this.#show('#place-heading');
  }

  async #do(work: (client: CallsClient) => Promise<unknown>): Promise<void> {
    this.problem = undefined;
    this.saved = false;
    await this.#client()
      .then(work)
      .catch((error: unknown) => (this.problem = error));
  }

  async #load(signal: AbortSignal): Promise<void> {
    const list = await (await this.#client()).listCalls({}, { signal });
    if (!signal.aborted) this.#list = list;
  }

  async #client(): Promise<CallsClient> {
    const given = this.#host.client as CallsClient | undefined;
    return given ?? (await this.#host.here.client(() => import('./call-routes.ts').then(module => module.callListRoutes)));
  }

  #show(selector: string) {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => focusAfterUpdate(this.#host, this.problem ? '.calls [role=alert]' : selector));
  }
}

export const enter: Enter = host => new CallsPlace(host);
