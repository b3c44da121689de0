import type { OpenedSample } from '@bostadforst/contract/log-review';
import { Task, TaskStatus } from '@lit/task';
import { focusAfterUpdate } from '../../controllers/focus.ts';
import { TextController } from '../../controllers/text-controller.ts';
import { Exchange } from '../exchange/exchange.ts';
import type { Enter, Place, PlaceHost } from '../places.ts';
import type { Sight } from '../sight.ts';
import { Checking } from './checking.ts';
import { logStyles } from './log.styles.ts';
import { logTexts } from './texts.ts';
import { monthView } from './views/month-view.ts';
import { monthsView } from './views/months-view.ts';

/**
 * Who has looked at what, month by month, for whoever reviews it. Never asked again by itself: each reading is written down, and a line
 * each half minute would hide what a person does.
 */
export class LogPlace implements Place {
  readonly styles = [logStyles];
  readonly checking: Checking;
  readonly #host: PlaceHost;
  readonly #text: TextController<keyof typeof import('./words.sv.ts').sv>;
  readonly #samples;
  readonly #opening: Task<readonly [string], void>;
  #opened?: OpenedSample | undefined;

  constructor(host: PlaceHost) {
    this.#host = host;
    this.#text = new TextController(host, logTexts);
    this.checking = new Checking(host);
    const routes = () => import('@bostadforst/contract/log-review/routes').then(module => module.logReviewRoutes);
    this.#samples = new Exchange(host, routes, (client, signal) => client.listSamples({}, { signal }));
    this.#opening = new Task(host, {
      autoRun: false,
      args: () => [''] as const,
      task: async ([sampleId], { signal }) => {
        this.#opened = await (await this.#samples.client()).openSample({ params: { sampleId } }, { signal });
        this.#samples.show('#place-heading');
      },
    });
  }

  get unsaved(): boolean {
    return this.checking.unsaved;
  }

  render(sight: Sight) {
    const log = { ...sight, text: this.#text };
    const { status } = this.#opening;
    if (this.#opened) return monthView(log, this.#opened, this);
    const failed = status === TaskStatus.ERROR ? this.#opening.error : undefined;
    const open = (id: string) => void this.#opening.run([id]);
    return monthsView(log, this.#samples, { open, failed, busy: status === TaskStatus.PENDING });
  }

  readonly save = async () => {
    const sample = this.#opened!;
    const checked = await this.checking.save(await this.#samples.client(), sample.id);
    if (!checked || !this.#opened) return;
    const looks = this.#opened.looks.map(look => (look.id === checked.id ? checked : look));
    this.#opened = { ...this.#opened, looks, checked: looks.filter(({ check }) => check).length };
    this.#host.requestUpdate();
    await focusAfterUpdate(this.#host, '#check-saved');
  };

  readonly toMonths = () => {
    this.#opened = undefined;
    void this.#samples.ask();
    this.#samples.show('#place-heading');
  };

  forget() {
    this.#samples.forget();
    this.#opening.abort();
    this.#opened = undefined;
    this.checking.forget();
  }
}

export const enter: Enter = host => new LogPlace(host);
