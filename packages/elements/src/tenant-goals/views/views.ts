import { initialState, Task } from '@lit/task';
import { html } from 'lit';
import { TextController } from '../../controllers/text-controller.ts';
import { heading } from '../../parts/heading.ts';
import { statusLine } from '../../parts/notice.ts';
import { incomplete } from '../../parts/own-doors.ts';
import { adoptLater } from '../../styles/adopt-later.ts';
import { choiceStyles } from '../../styles/choices.ts';
import type { Acts } from '../acts/acts.ts';
import type { Desk } from '../desk.ts';
import { backTo } from './back-to.ts';
import { empty } from './empty.ts';
import { overview } from './overview.ts';
import { viewTexts } from './texts.ts';
import type { ViewDesk } from './view-desk.ts';
import { viewStyles } from './views.styles.ts';

/** What whoever is known meets first: their goals, or what will be here. Everything they do comes in a chunk of its own. */
export class Views {
  readonly #desk: ViewDesk;
  readonly #acts;
  #wasKnown = false;

  constructor(desk: Desk) {
    this.#desk = { ...desk, more: new TextController(desk.host, viewTexts) };
    // Fetched as soon as the goals stand, so that a connection lost afterwards stops nobody from writing.
    this.#acts = new Task(desk.host, {
      args: () => [(this.#wasKnown ||= desk.tenant.isKnown)] as const,
      task: async ([known]): Promise<Acts | typeof initialState> =>
        known ? new (await import('../acts/acts.ts')).Acts(this.#desk) : initialState,
    });
    adoptLater(desk.host, [choiceStyles, viewStyles]);
  }

  /** False only while the first language is on its way. */
  get ready(): boolean {
    return this.#desk.more.ready;
  }

  render() {
    const view = this.#desk.view();
    if (view.name !== 'overview') return this.#withActs(acts => acts.render(view));
    return this.#desk.tenant.goals.length ? overview(this.#desk, view.group) : empty(this.#desk);
  }

  /** For someone signed in whose record is not yet known. */
  code() {
    return this.#withActs(acts => acts.code());
  }

  forget(): void {
    this.#acts.value?.forget();
  }

  #withActs(show: (acts: Acts) => unknown) {
    const { words, host, back } = this.#desk;
    const waiting = () => html`<div id="waiting" class="waiting">${statusLine(words.common('loading'))}</div>`;
    return this.#acts.render({
      initial: waiting,
      pending: waiting,
      error: () =>
        html`${backTo(words.t('heading'), back)} ${heading(host.headingLevel, words.t('heading'), { size: 't2', id: 'view' })}
        ${incomplete(this.#desk)}`,
      complete: show,
    });
  }
}
