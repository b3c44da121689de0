import type { OpenedUnread, settledAs } from '@bostadforst/contract/outreach/unread';
import { css, html } from 'lit';
import { TextController } from '../../controllers/text-controller.ts';
import { heading } from '../../parts/heading.ts';
import { cardStyles } from '../../styles/cards.ts';
import { Exchange } from '../exchange/exchange.ts';
import type { Enter, Place, PlaceHost } from '../places.ts';
import type { Sight } from '../sight.ts';
import { unreadTexts, type UnreadKey } from './texts.ts';
import { unreadView } from './unread-view.ts';

const styles = css`
  .unread dt {
    font-weight: var(--_bold);
  }
`;

/** Where the coordinator finds what came sealed from the field and could not be put on the list: nobody's words are lost. */
export class UnreadPlace implements Place {
  readonly styles = [cardStyles, styles];
  readonly unsaved = false;
  /** What could be read of one of them. */
  opened?: OpenedUnread | undefined;
  settled = false;
  readonly #text: TextController<UnreadKey>;
  readonly #box;

  constructor(host: PlaceHost) {
    this.#text = new TextController(host, unreadTexts);
    const routes = () => import('@bostadforst/contract/outreach/unread-routes').then(module => module.unreadRoutes);
    this.#box = new Exchange(host, routes, (client, signal) => client.listUnread({}, { signal }));
  }

  get problem(): unknown {
    return this.#box.problem;
  }

  render(sight: Sight) {
    const seen = { ...sight, text: this.#text };
    const { told } = this.#box;
    return html`<div class="pad stack unread">
      ${heading(sight.level + 1, this.#text.t('heading'), { id: 'place-heading' })}
      ${told ? unreadView(seen, told, this) : this.#box.onItsWay(sight)}
    </div>`;
  }

  refresh() {
    this.#box.refresh();
  }

  forget() {
    this.#box.forget();
    this.opened = undefined;
  }

  async open(unreadId: string): Promise<void> {
    this.settled = false;
    await this.#box.act(async client => (this.opened = await client.openUnread({ params: { unreadId } })));
    this.#show(`[id="unread-${unreadId}"]`);
  }

  close(): void {
    const { id } = this.opened!;
    this.opened = undefined;
    this.#show(`[id="open-${id}"]`);
  }

  async settle(unreadId: string, as: (typeof settledAs)[number]): Promise<void> {
    this.settled = false;
    await this.#box.act(async client => {
      await client.settleUnread({ params: { unreadId }, body: { as } });
      this.settled = true;
      this.opened = undefined;
    });
    await this.#box.ask();
    this.#show('#place-heading');
  }

  #show(selector: string) {
    this.#box.show(this.problem ? '.unread [role=alert]' : selector);
  }
}

export const enter: Enter = host => new UnreadPlace(host);
