import type { Capacity } from '@bostadforst/contract/steering';
import { steeringPoints, type NewReview, type SteeringBack } from '@bostadforst/contract/steering-back';
import { html } from 'lit';
import { Sending } from '../../controllers/sending.ts';
import { TextController } from '../../controllers/text-controller.ts';
import { Exchange } from '../exchange/exchange.ts';
import type { Enter, Place, PlaceHost } from '../places.ts';
import type { Sight } from '../sight.ts';
import { steeringPlaceStyles } from '../steering/steering.styles.ts';
import { steeringTexts, type SteeringKey } from '../steering/texts.ts';
import { Written } from '../written.ts';
import type { SteeringSight } from '../steering/steering-sight.ts';
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
  readonly sending: Sending;
  kept = false;
  readonly #host: PlaceHost;
  readonly #text: TextController<SteeringKey>;
  readonly #overview;

  constructor(host: PlaceHost) {
    this.#host = host;
    this.#text = new TextController(host, steeringTexts);
    this.sending = new Sending(host);
    const routes = () => import('./overview-routes.ts').then(module => module.overviewRoutes);
    this.#overview = new Exchange(host, routes, async (client, signal): Promise<Overview> => {
      const [back, capacity] = await Promise.all([client.getSteeringBack({}, { signal }), client.getCapacity({}, { signal })]);
      return { back, capacity };
    });
  }

  get staleness(): unknown {
    return this.#overview.staleness;
  }

  get unsaved(): boolean {
    return !this.written.isEmpty;
  }

  render(sight: Sight) {
    const steering: SteeringSight = { ...sight, text: this.#text };
    const { told } = this.#overview;
    return html`${overviewHead(steering, this)}
    ${told ? overviewView(steering, told, this) : html`<div class="pad">${this.#overview.onItsWay(sight)}</div>`}`;
  }

  refresh() {
    if (!this.sending.busy) this.#overview.refresh();
  }

  forget() {
    this.#overview.forget();
  }

  draw = () => this.#host.requestUpdate();

  /** Keeps the answers to all five questions, with who gave them and when. */
  async keep({ text }: SteeringSight): Promise<void> {
    if (this.sending.busy) return;
    const { questions } = this.#overview.told!.back;
    this.written.errors = questions
      .filter(({ point }) => !this.written.get(point))
      .map(({ point, question }) => ({ field: point, message: text.t('answerAll', { question: text.local(question) }) }));
    this.kept = false;
    if (this.written.errors.length) return this.#overview.show('#five .error-summary');
    const review = await this.sending.send(async idempotencyKey =>
      (await this.#overview.client()).reviewSteering({ body: this.#review() }, { idempotencyKey }),
    );
    if (!review) return this.#overview.show('#five [role=alert]');
    this.written.drop(() => true);
    this.kept = true;
    await this.#overview.ask();
    this.#overview.show('#five-heading');
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
}

export const enter: Enter = host => new OverviewPlace(host);
