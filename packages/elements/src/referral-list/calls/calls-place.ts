import type { Call } from '@bostadforst/contract/call';
import { css, html } from 'lit';
import { TextController } from '../../controllers/text-controller.ts';
import { heading } from '../../parts/heading.ts';
import { cardStyles } from '../../styles/cards.ts';
import { Exchange } from '../exchange/exchange.ts';
import type { Enter, Place, PlaceHost } from '../places.ts';
import type { Sight } from '../sight.ts';
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
  readonly #text: TextController<CallsKey>;
  readonly #calls;
  /** A second press on the same one is the same act. */
  readonly #keys = new Map<string, string>();

  constructor(host: PlaceHost) {
    this.#text = new TextController(host, callsTexts);
    const routes = () => import('@bostadforst/contract/call/list-routes').then(module => module.callListRoutes);
    this.#calls = new Exchange(host, routes, (client, signal) => client.listCalls({}, { signal }));
  }

  get problem(): unknown {
    return this.#calls.problem;
  }

  render(sight: Sight) {
    const own: CallsSight = { ...sight, text: this.#text };
    const { told } = this.#calls;
    return html`<div class="pad stack calls">
      ${heading(sight.level + 1, this.#text.t('heading'), { id: 'place-heading' })}
      ${told ? callsView(own, told, this) : this.#calls.onItsWay(sight)}
    </div>`;
  }

  refresh() {
    this.#calls.refresh();
  }

  forget() {
    this.#calls.forget();
    this.opened = undefined;
  }

  async open(callId: string): Promise<void> {
    this.saved = false;
    await this.#calls.act(async client => (this.opened = await client.openCall({ params: { callId } })));
    this.#show(`[id="call-${callId}"]`);
  }

  async called(callId: string): Promise<void> {
    const key = this.#keys.get(callId) ?? crypto.randomUUID();
    this.#keys.set(callId, key);
    this.saved = false;
    await this.#calls.act(async client => {
      await client.called({ params: { callId } }, { idempotencyKey: key });
      this.saved = true;
      this.opened = undefined;
    });
    await this.#calls.ask();
    this.#show('#place-heading');
  }

  #show(selector: string) {
    this.#calls.show(this.problem ? '.calls [role=alert]' : selector);
  }
}

export const enter: Enter = host => new CallsPlace(host);
